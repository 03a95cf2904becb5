package org.migdoc.recognise;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Origin;
import org.migdoc.fact.ServicePrincipalName;
import org.migdoc.regex.Pattern;

/**
 * Reads registered SPNs out of {@code setspn} and of directory listings.
 *
 * <pre>
 * C:\&gt;setspn -L HV02
 * Registered ServicePrincipalNames for CN=HV02,OU=Hosts,DC=corp,DC=example:
 *         Microsoft Virtual System Migration Service/HV02
 *         HOST/HV02
 * C:\&gt;setspn -Q cifs/HV02                        C:\&gt;setspn -X
 * No such SPN found.                             HTTP/web is registered on these accounts:
 *                                                        CN=A,DC=corp,DC=example
 * </pre>
 *
 * The account's name stands in the line with {@code CN=}, in every language. {@code -L} is complete. A query that found nothing
 * gives a listing {@code spn-query} of size 0 about the SPN in lower case.
 */
final class SpnRecogniser implements Recogniser {

    private static final Set<String> ATTRIBUTES =
            Set.of("serviceprincipalname", "serviceprincipalnames", "service principal names");
    private static final Pattern ACCOUNT = Pattern.compile("(?i)(?:^|[\\s>])(CN=\\s?[^,]{1,64}),\\s?(?:CN|OU|DC)=.*");
    private static final Pattern HEADLINE =
            Pattern.compile("(?i)Service ?Principal ?Name|Dienstprinzipalname|\\bSPNs?\\b");
    private static final Pattern ON_ACCOUNTS =
            Pattern.compile("\\s{0,8}(\\S[^:]{0,200}/[\\w.:-]{1,200})\\s\\S.{2,80}[:\\uff1a]\\s*");
    private static final Pattern CLASS_ONLY =
            Pattern.compile("\\s{0,40}(?:Microsoft|Hyper-V)(?: [A-Za-z]{1,10}){0,4}\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REGISTERED = Pattern.compile("\\bregist", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FOUND = Pattern.compile(
            "\\s{0,8}(?:no such spn found|kein(?:e solche[rn]?)? (?:derartiger |solcher )?(?:spn|dienstprinzipalname).{0,40}gefunden|.{0,30}spn.{0,20}nicht gefunden|"
                    + "aucun (?:nom|spn).{0,60}(?:trouv|trouvé).{0,4}|no se .{0,20}encontr.{0,40}spn.{0,20})\\.?\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DUPLICATE = Pattern.compile(
            "duplicate spn found|doppelte[rn]? (?:spn|dienstprinzipalname).{0,10}gefunden|spn (?:en )?doubl",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GROUPS =
            Pattern.compile("\\D{0,40}(\\d{1,6})\\D{1,40}\\bSPNs?\\b\\D{0,40}", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUERIED =
            Pattern.compile("(?i)setspn(?:\\.exe)?.{0,80}?\\s[-/][qsa]\\s{1,4}(.{3,200})");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (AttributeList list : new DirectoryAttributes(reading, ATTRIBUTES).lists()) {
            tell(list, facts);
        }
        BitSet covered = reading.objectLines();
        for (Block block : reading.blocks()) {
            new Output(block, facts).read();
            Sentence.in(block, covered).forEach(sentence -> SpnSentence.read(sentence, facts));
        }
    }

    private static void tell(AttributeList list, Consumer<Fact> facts) {
        int size = 0;
        for (AttributeList.Value value : list.values()) {
            Spn spn = Spn.parse(value.text());
            if (spn != null) {
                size++;
                facts.accept(name(value.origin(), list.account(), spn, false));
            }
        }
        if (size > 0 || list.values().isEmpty()) {
            facts.accept(new Listing(
                    list.origin(),
                    "spn",
                    list.account(),
                    list.complete() && !list.attribute().startsWith("service p"),
                    size));
        }
    }

    private static ServicePrincipalName name(Origin origin, @Nullable String account, Spn spn, boolean duplicate) {
        return new ServicePrincipalName(origin, account, spn.service(), spn.target(), spn.form(), duplicate);
    }

    /** The output of one {@code setspn}. */
    private static final class Output {

        private final Block block;
        private final Consumer<Fact> facts;
        private final @Nullable String queried;
        private final boolean list;
        private final Map<String, Account> accounts = new LinkedHashMap<>();
        private @Nullable Account current;
        private @Nullable Spn onAccounts;
        private boolean duplicate;

        private static final class Account {
            private final int line;
            private final Map<Integer, Spn> spns = new LinkedHashMap<>();
            private boolean cut;

            Account(int line) {
                this.line = line;
            }
        }

        Output(Block block, Consumer<Fact> facts) {
            this.block = block;
            this.facts = facts;
            Command command = block.command();
            Matcher m = QUERIED.matcher(command == null ? "" : command.text());
            this.queried = m.find() ? m.group(1).replace("\"", "").strip() : null;
            this.list = command == null
                    || !command.name().equals("setspn")
                    || command.parameters().containsKey("l");
        }

        void read() {
            int end = block.outputFrom();
            String wrapped = "";
            for (int i = block.outputFrom(); i < block.lines().size(); i++) {
                String text = wholeLine(i);
                if (text.length() > 600) {
                    continue;
                }
                String whole = (wrapped + ' ' + text.strip()).strip();
                boolean used = account(i, wrapped.isEmpty() ? text : whole) || message(i, text) || spn(i, whole);
                wrapped = !used && CLASS_ONLY.matcher(text).matches() ? text.strip() : "";
                boolean over = current != null && !used && !text.isBlank() && wrapped.isEmpty();
                current = over ? null : current;
                end = used ? i : end;
            }
            finish(end);
        }

        /** Line {@code i}, with the next one when a mail client wrapped "… is registered on these accounts:". */
        private String wholeLine(int i) {
            String text = block.lines().get(i).text();
            String next = i + 1 < block.lines().size()
                    ? block.lines().get(i + 1).text().strip()
                    : "";
            boolean more = text.indexOf('/') > 0
                    && next.endsWith(":")
                    && REGISTERED.matcher(text + ' ' + next).find();
            return more && !text.endsWith(":") ? text + ' ' + next : text;
        }

        private boolean account(int i, String text) {
            Matcher on = ON_ACCOUNTS.matcher(text);
            if (on.matches() && Spn.parse(on.group(1)) != null) {
                onAccounts = Spn.parse(on.group(1));
                current = null;
                return true;
            }
            Matcher m = ACCOUNT.matcher(text);
            String key = m.find() ? Names.ofDistinguishedName(m.group(1)) : null;
            boolean heads = key != null
                    && (text.strip().endsWith(":")
                            || block.commandHas("setspn")
                            || HEADLINE.matcher(text).find());
            if (!heads) {
                return false;
            }
            if (onAccounts != null) {
                facts.accept(name(block.origin(i), key, onAccounts, true));
                return true;
            }
            if (block.commandHas(" -x") || block.commandHas(" /x")) {
                return true;
            }
            current = accounts.computeIfAbsent(String.valueOf(key), k -> new Account(i));
            return true;
        }

        private boolean message(int i, String text) {
            if (NOT_FOUND.matcher(text).matches() && queried != null) {
                facts.accept(new Listing(block.origin(0, i), "spn-query", queried.toLowerCase(Locale.ROOT), true, 0));
                return true;
            }
            Matcher groups = GROUPS.matcher(text);
            if (block.commandHas("setspn") && groups.matches()) {
                facts.accept(
                        new Listing(block.origin(i), "spn-duplicate", null, true, Integer.parseInt(groups.group(1))));
                return true;
            }
            duplicate |= DUPLICATE.matcher(text).find();
            return false;
        }

        private boolean spn(int i, String text) {
            Account account = current;
            if (account == null) {
                return false;
            }
            account.cut |= Spn.cut(text);
            Spn spn = Spn.parse(text);
            if (spn != null) {
                account.spns.put(i, spn);
            }
            return spn != null || Spn.cut(text);
        }

        private void finish(int end) {
            Spn asked = queried == null ? null : Spn.parse(queried);
            boolean several = accounts.size() > 1 && queried != null || duplicate;
            accounts.forEach((key, account) -> {
                account.spns.forEach((line, spn) -> {
                    boolean same = asked != null
                            && spn.service().equals(asked.service())
                            && spn.target().equals(asked.target());
                    facts.accept(name(block.origin(line), key, spn, several && same));
                });
                boolean registers = block.commandHas("setspn") && !list && queried != null && !block.commandHas("-q");
                int last = account.spns.keySet().stream().max(Integer::compare).orElse(account.line);
                facts.accept(new Listing(
                        block.origin(account.line, last), "spn", key, !account.cut && !registers, account.spns.size()));
            });
            if (queried != null && !accounts.isEmpty()) {
                facts.accept(new Listing(
                        block.origin(0, Math.max(0, end)),
                        "spn-query",
                        queried.toLowerCase(Locale.ROOT),
                        true,
                        accounts.size()));
            }
        }
    }
}
