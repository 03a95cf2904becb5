package org.migdoc.recognise;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.KerberosTicket;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads {@code klist}, in any language by its structure.
 *
 * <pre>
 * Current LogonId is 0:0x3e7
 *
 * Cached Tickets: (2)
 *
 * #0&gt;     Client: hv01$ @ CORP.EXAMPLE
 *         Server: krbtgt/CORP.EXAMPLE @ CORP.EXAMPLE
 *         KerbTicket Encryption Type: AES-256-CTS-HMAC-SHA1-96
 *         Start Time: 3/12/2024 8:01:02 (local)
 *
 * C:\&gt;klist get cifs/HV02
 * klist failed with 0xc000018b/-1073741429: The SAM database … does not have a computer account
 * </pre>
 *
 * The listing of a cache is complete when as many tickets follow as its head line counts.
 */
final class TicketRecogniser implements Recogniser {

    private static final int LONGEST = 600;
    private static final Pattern COUNT = Pattern.compile("\\s{0,8}[\\p{L} ]{3,40}:\\s{0,4}\\((\\d{1,4})\\)\\s*");
    private static final Pattern CLIENT =
            Pattern.compile("\\s{0,8}#\\d{1,4}>\\s{0,20}[\\p{L}]{2,20}\\s?:\\s{0,8}(\\S{1,200})\\s{0,3}@\\s{0,3}\\S.*");
    private static final Pattern SERVER =
            Pattern.compile("\\s{0,40}[\\p{L}]{2,20}\\s?:\\s{0,8}(\\S.{0,300}?)\\s{0,3}@\\s{0,3}\\S{0,200}\\s*");
    private static final Pattern ENCRYPTION = Pattern.compile(
            "[^:]{3,60}:\\s{0,8}((?:AES|RC4|RSADSI|DES|Kerberos )\\S.{0,60})", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAILED = Pattern.compile("(0x[0-9a-fA-F]{8})/-?\\d{3,12}");
    private static final Pattern SUBSTATUS =
            Pattern.compile("LsaCallAuthenticationPackage[^:]{0,60}:\\s{0,4}(0x[0-9a-fA-F]{1,8})");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        reading.blocks().forEach(block -> new Cache(block, facts).read());
    }

    /** One output of {@code klist}. */
    private static final class Cache {

        private final Block block;
        private final Consumer<Fact> facts;
        private @Nullable String host;
        private int head = -1;
        private int counted;
        private int tickets;
        private int last;

        private int first = -1;
        private @Nullable String client;
        private @Nullable String server;
        private @Nullable String encryption;
        private @Nullable LocalDateTime start;

        Cache(Block block, Consumer<Fact> facts) {
            this.block = block;
            this.facts = facts;
            this.host = block.askedHost();
        }

        void read() {
            for (int i = block.outputFrom(); i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (text.length() <= LONGEST) {
                    line(i, text);
                }
            }
            endTicket();
            endListing();
            failure();
        }

        private void line(int i, String text) {
            Matcher begins = CLIENT.matcher(text);
            Matcher count = COUNT.matcher(text);
            if (begins.matches()) {
                endTicket();
                first = i;
                last = i;
                client = Names.accountKey(begins.group(1));
                host = host == null && begins.group(1).endsWith("$") ? client : host;
            } else if (count.matches() && (block.commandHas("klist") || ahead(i))) {
                endTicket();
                endListing();
                head = i;
                last = i;
                counted = Integer.parseInt(count.group(1));
            } else if (first >= 0) {
                property(i, text);
            }
        }

        private boolean ahead(int i) {
            for (int l = i + 1; l < Math.min(block.lines().size(), i + 4); l++) {
                if (CLIENT.matcher(block.lines().get(l).text()).matches()) {
                    return true;
                }
            }
            return false;
        }

        private void property(int i, String text) {
            Matcher named = SERVER.matcher(text);
            Matcher type = ENCRYPTION.matcher(text);
            if (server == null && named.matches()) {
                server = named.group(1);
            } else if (encryption == null && type.matches()) {
                encryption = type.group(1).strip();
            } else if (start == null && text.indexOf(':') > 0) {
                start = Times.find(text);
            }
            last = text.isBlank() ? last : i;
        }

        private void endTicket() {
            if (first >= 0 && client != null && server != null) {
                facts.accept(new KerberosTicket(block.origin(first, last), host, client, server, start, encryption));
                tickets++;
            }
            first = -1;
            client = null;
            server = null;
            encryption = null;
            start = null;
        }

        private void endListing() {
            if (head >= 0 || tickets > 0) {
                int from = Math.max(0, head);
                facts.accept(new Listing(
                        block.origin(from, Math.max(from, last)),
                        "tickets",
                        host,
                        head >= 0 && counted == tickets,
                        tickets));
            }
            head = -1;
            tickets = 0;
        }

        private void failure() {
            for (int i = block.outputFrom(); i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                Matcher failed = FAILED.matcher(text);
                Matcher substatus = SUBSTATUS.matcher(text);
                boolean found = block.commandHas("klist") && failed.find();
                if (found || substatus.find()) {
                    String code = found ? failed.group(1) : substatus.group(1);
                    facts.accept(new Setting(
                            block.origin(i),
                            block.askedHost(),
                            "klist",
                            asked(),
                            "GetTicketError",
                            code.toLowerCase(Locale.ROOT),
                            null,
                            null));
                }
            }
        }

        private @Nullable String asked() {
            Command command = block.command();
            return command != null
                            && command.arguments().size() > 1
                            && command.arguments().get(0).equalsIgnoreCase("get")
                    ? String.join(
                            " ",
                            command.arguments().subList(1, command.arguments().size()))
                    : null;
        }
    }
}
