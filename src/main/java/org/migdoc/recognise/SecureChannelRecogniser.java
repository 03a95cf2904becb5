package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads {@code nltest} and {@code Test-ComputerSecureChannel}. The status triple is the same in all languages:
 *
 * <pre>
 * Trusted DC Name \\DC01.corp.example
 * Trusted DC Connection Status Status = 1789 0x6fd ERROR_TRUSTED_RELATIONSHIP_FAILURE
 * Getting DC name failed: Status = 1355 0x54b ERROR_NO_SUCH_DOMAIN
 *            DC: \\DC01.corp.example
 * List of domain trusts:
 *     0: CORP corp.example (NT 5) (Forest Tree Root) (Primary Domain) (Native)
 * PS C:\&gt; Test-ComputerSecureChannel
 * False
 * </pre>
 *
 * Gives {@link Setting}s of the object {@code nltest}: {@code SecureChannelStatus} and {@code DcLookupStatus} ({@code 0x0}, or
 * the triple, with the code as number), {@code DomainController}, {@code TrustedDomains} (comma list, with the count as
 * number), {@code SecureChannelOk}.
 */
final class SecureChannelRecogniser implements Recogniser {

    private static final Pattern TRIPLE = Pattern.compile(
            "=\\s?(?<code>-?\\d{1,10})\\s+0x(?<hex>[0-9A-Fa-f]{1,8})\\s+(?<name>[A-Za-z][A-Za-z0-9_]{2,60})");
    private static final Pattern WRAPPED_NAME = Pattern.compile("\\s{0,8}(?:N?ERR|RPC|STATUS)_?\\w{2,60}\\s*");
    private static final Pattern CONTROLLER = Pattern.compile(
            "(?:^\\s*DC|DC Name|DC-Name|controllername|du DC|del DC)\\s?:?\\s+\\\\\\\\([A-Za-z0-9][\\w.-]{0,120})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRUST = Pattern.compile(
            "^\\s*\\d{1,3}:\\s+(?<netbios>[\\w.-]{1,60})(?:\\s+(?<dns>[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}))?\\s+\\(");
    private static final Pattern ANSWER = Pattern.compile("^\\s*(True|False)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern TYPED = Pattern.compile(
            "Test-ComputerSecureChannel\\b[^|]{0,60}?(?:[:=>]|is|returns|gives|liefert)\\s*(True|False)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DOMAIN =
            Pattern.compile("/(?:sc_query|sc_verify|sc_reset|dsgetdc):([\\w.-]{1,120})", Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            channel(block, facts);
            trusts(block, facts);
            test(block, facts);
        }
    }

    private record Status(int line, String value, double code) {}

    private static void channel(Block block, Consumer<Fact> facts) {
        boolean lookup = block.commandHas("dsgetdc");
        Status worst = null;
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i).text();
            String text = line.length() > 300 ? "" : line;
            Status status = status(block, i, text + wrappedName(block, i + 1));
            Matcher controller = CONTROLLER.matcher(text);
            if (status != null) {
                worst = worst == null || worst.code() == 0 ? status : worst;
                lookup |= text.toLowerCase(Locale.ROOT).contains("getting dc");
            } else if (controller.find()) {
                facts.accept(setting(block, i, "DomainController", Names.hostKey(controller.group(1)), null));
                worst = lookup && worst == null ? new Status(i, "0x0", 0) : worst;
            }
        }
        if (worst != null) {
            String name = lookup ? "DcLookupStatus" : "SecureChannelStatus";
            facts.accept(setting(block, worst.line(), name, worst.value(), worst.code()));
        }
    }

    /** The name of a status that a mail client put on the next line, with a blank before it. */
    private static String wrappedName(Block block, int i) {
        String next = i < block.lines().size() ? block.lines().get(i).text() : "";
        return WRAPPED_NAME.matcher(next).matches() ? " " + next.strip() : "";
    }

    private static @Nullable Status status(Block block, int i, String text) {
        Matcher triple = TRIPLE.matcher(text);
        boolean ours =
                block.commandHas("nltest") || text.toLowerCase(Locale.ROOT).contains("status");
        if (!ours || !triple.find()) {
            return null;
        }
        long code = Long.parseLong(triple.group("code"));
        String value = triple.group("code") + " 0x" + triple.group("hex") + " " + triple.group("name");
        return new Status(i, code == 0 ? "0x0" : value, code);
    }

    private static void trusts(Block block, Consumer<Fact> facts) {
        List<String> domains = new ArrayList<>();
        int first = 0;
        int last = 0;
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            Matcher m = TRUST.matcher(text.length() > 400 ? "" : text);
            if (m.find() && (block.commandHas("trusts") || text.contains("NT 5") || text.contains("Primary"))) {
                first = domains.isEmpty() ? i : first;
                last = i;
                domains.add((m.group("dns") == null ? m.group("netbios") : m.group("dns")).toLowerCase(Locale.ROOT));
            }
        }
        if (!domains.isEmpty()) {
            facts.accept(new Setting(
                    block.origin(first, last),
                    AskedHost.of(block),
                    "nltest",
                    null,
                    "TrustedDomains",
                    String.join(", ", domains),
                    (double) domains.size(),
                    null));
        }
    }

    private static void test(Block block, Consumer<Fact> facts) {
        boolean own = block.commandHas("test-computersecurechannel");
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            Matcher typed = TYPED.matcher(text.length() > 300 ? "" : text);
            Matcher answer = ANSWER.matcher(text);
            String value = typed.find() ? typed.group(1) : own && answer.matches() ? answer.group(1) : null;
            if (value != null) {
                facts.accept(
                        setting(block, i, "SecureChannelOk", value.equalsIgnoreCase("true") ? "True" : "False", null));
                return;
            }
        }
    }

    private static Setting setting(Block block, int i, String name, String value, @Nullable Double number) {
        Matcher domain =
                DOMAIN.matcher(block.command() == null ? "" : block.command().text());
        String subject = domain.find() ? domain.group(1).toLowerCase(Locale.ROOT) : null;
        return new Setting(block.origin(i), host(block), "nltest", subject, name, value, number, null);
    }

    private static @Nullable String host(Block block) {
        Matcher server = Pattern.compile("/server:\\\\{0,2}([\\w.-]{1,120})", Pattern.CASE_INSENSITIVE)
                .matcher(block.command() == null ? "" : block.command().text());
        return server.find() ? Names.hostKey(server.group(1)) : AskedHost.of(block);
    }
}
