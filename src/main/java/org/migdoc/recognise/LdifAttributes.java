package org.migdoc.recognise;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * Reads attributes as directory tools print them, a name and a colon before each value or all values.
 *
 * <pre>
 * dn: CN=HV01,OU=Hosts,DC=corp,DC=example                 ldifde; long lines are folded, base64 has two colons
 * msDS-AllowedToDelegateTo: cifs/HV02
 * msDS-AllowedToDelegateTo:: TWljcm9zb2Z0IFZpcnR1YWwgU3lzdGVtIE1pZ3JhdGlvbiBTZXJ2aWNlL0hWMDI=
 * servicePrincipalName (3): a/HV01; b/HV01; c/HV01;       LDP, ADSI editor
 * msDS-AllowedToDelegateTo                                dsquery -attr
 * cifs/HV02;cifs/HV02.corp.example;
 * Allowed To Delegate To:   cifs/HV02                     event 4742
 * </pre>
 */
final class LdifAttributes {

    private static final int LONGEST = 20_000;
    private static final int FOLDED_AT = 70;
    private static final int MOST_FOLDED = 200;
    private static final Pattern DN = Pattern.compile(
            "\\s{0,12}(?:>{1,2}|\\d{1,3}>)?\\s{0,4}(?:dn|distinguishedName|DN|Object DN|ObjectDN|Objekt-DN)\\s?:\\s{0,20}(CN=.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BASE = Pattern.compile("(?:CN=[^,\"]{1,64}),(?:CN|OU|DC)=", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACCOUNT_NAME = Pattern.compile(
            "\\s{0,40}(?:sAMAccountName|Account Name|Kontoname|Nom du compte|Nombre de cuenta)\\s?:\\s{0,20}(\\S{1,64}\\$)(?:\\s.*)?",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> QUERIES = Set.of("dsquery", "dsget", "adfind", "csvde", "repadmin");
    private static final Pattern COMMAND = Pattern.compile(
            "@\\{|-(?:Add|Replace|Remove|Clear|Properties|Property|ExpandProperty)\\b|Set-AD|Select-",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern REST = Pattern.compile("[\\w.-]{1,80}");
    private static final Pattern COUNT = Pattern.compile("\\s?\\((\\d{1,4})\\)");

    private final Block block;
    private final Set<String> attributes;
    private final BitSet covered;
    private final KnownHosts hosts;
    private final Pattern line;
    private final Pattern title;
    private final Map<String, Draft> drafts = new LinkedHashMap<>();
    private final List<AttributeList> tables = new ArrayList<>();
    private final boolean query;
    private @Nullable String account;

    /**
     * A search in one block.
     *
     * @param attributes names of the attributes in lower case
     * @param covered numbers of lines that are parts of PowerShell objects
     */
    LdifAttributes(Block block, Set<String> attributes, BitSet covered, KnownHosts hosts) {
        this.hosts = hosts;
        this.block = block;
        this.attributes = attributes;
        this.covered = covered;
        Command command = block.command();
        this.query = command != null && QUERIES.contains(command.name());
        String names = String.join("|", attributes.stream().map(Pattern::quote).toList());
        this.line = Pattern.compile(
                "(?<![\\w,-])(?<name>" + names
                        + ")(?<after>\\s?\\(\\d{1,4}\\)|\\s(?:(?:of|on|for|von|auf|bei|sur|de)\\s)?(?!CN)[\\w.$-]{1,64}(?=\\s?[:=]))?['\"]?\\s?(?<colon>::|[:=]|(?:is|ist|est)\\s)\\s{0,40}(?<value>.*)",
                Pattern.CASE_INSENSITIVE);
        this.title = Pattern.compile(
                "\\s{0,12}(?:[\\w-]{1,60}\\s{1,80}){0,6}(?<name>" + names + ")\\s*", Pattern.CASE_INSENSITIVE);
    }

    private static final class Draft {
        private final @Nullable String account;
        private final String attribute;
        private final List<AttributeList.Value> values = new ArrayList<>();
        private final int first;
        private int last;
        private boolean complete = true;
        private boolean title;

        Draft(@Nullable String account, String attribute, int first) {
            this.account = account;
            this.attribute = attribute;
            this.first = first;
            this.last = first;
        }
    }

    /** The lists in the order of their first lines. */
    List<AttributeList> lists() {
        Command command = block.command();
        Matcher base = BASE.matcher(command == null ? "" : command.text());
        account = base.find() ? Names.ofDistinguishedName(base.group()) : null;
        int i = block.outputFrom();
        while (i < block.lines().size()) {
            i = Math.max(i + 1, read(i));
        }
        List<AttributeList> lists = new ArrayList<>(tables);
        drafts.values().stream()
                .filter(d -> !d.title || !d.values.isEmpty())
                .map(d -> new AttributeList(
                        d.account, false, d.attribute, d.values, d.complete, block.origin(d.first, d.last)))
                .forEach(lists::add);
        return lists;
    }

    private int read(int i) {
        String text = block.lines().get(i).text();
        if (text.length() > LONGEST || covered.get(block.lines().get(i).number())) {
            return i;
        }
        Matcher dn = DN.matcher(text);
        Matcher name = ACCOUNT_NAME.matcher(text);
        if (dn.matches() || name.matches()) {
            account = dn.matches() ? Names.ofDistinguishedName(dn.group(1)) : Names.hostKey(name.group(1));
            return i;
        }
        if (!named(text)) {
            return i;
        }
        Matcher m = line.matcher(text);
        if (m.find() && !COMMAND.matcher(text.substring(0, m.start())).find()) {
            return value(m, text.substring(0, m.start()), i);
        }
        QueryTable table = query ? QueryTable.at(block, i, attributes) : null;
        if (table != null) {
            tables.addAll(table.lists(attributes));
            return table.end();
        }
        Matcher header = title.matcher(text);
        return header.matches() && query ? below(draft(null, header.group("name"), i), i + 1) : i;
    }

    private boolean named(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return attributes.stream().anyMatch(lower::contains);
    }

    private int value(Matcher m, String before, int i) {
        String named =
                m.group("after") == null || COUNT.matcher(m.group("after")).matches() ? before : m.group("after");
        Draft draft = draft(named, m.group("name"), i);
        int end = folded(i);
        String text = joined(m.group("value"), i, end);
        if (m.group("colon").equals("::")) {
            text = decoded(text);
        }
        while (end < block.lines().size()
                && end - i < MOST_FOLDED
                && wrapped(text, block.lines().get(end).text().strip())) {
            int more = folded(end);
            text = text + ' ' + joined(block.lines().get(end).text(), end, more);
            end = more;
        }
        draft.complete &=
                !Spn.cut(text) && !m.group("name").toLowerCase(Locale.ROOT).startsWith("allowed");
        draft.values.addAll(AttributeList.values(text, block.origin(i, end - 1)));
        draft.last = Math.max(draft.last, end - 1);
        int next = below(draft, end);
        draft.title |= draft.values.isEmpty() && text.isEmpty() && !before.isBlank();
        return next;
    }

    /** True when a mail client wrapped the value: its last part becomes an SPN only together with the next line. */
    private boolean wrapped(String text, String next) {
        int from = Math.max(text.lastIndexOf(','), Math.max(text.lastIndexOf(';'), text.lastIndexOf('{'))) + 1;
        String last = text.substring(from).strip();
        int end = 0;
        while (end < next.length() && ",;}".indexOf(next.charAt(end)) < 0) {
            end++;
        }
        String first = next.substring(0, end);
        boolean more = last.isEmpty() && !text.isEmpty() || !last.isEmpty() && Spn.parse(last) == null;
        return more && !line.matcher(next).find() && Spn.parse((last + ' ' + first).strip()) != null;
    }

    /** The line before line {@code i}, when a sentence goes on from there. */
    private String lineBefore(int i) {
        String text = i > block.outputFrom() ? block.lines().get(i - 1).text().strip() : "";
        boolean goesOn = block.command() == null && account == null && text.length() >= 40 && !text.endsWith(".");
        return goesOn && !named(text) ? text : "";
    }

    private Draft draft(@Nullable String named, String name, int i) {
        String host = named == null ? null : hosts.lastIn(named.isBlank() ? lineBefore(i) : named);
        String owner = host != null ? host : account != null ? account : block.command() == null ? block.host() : null;
        String attribute = name.toLowerCase(Locale.ROOT);
        return drafts.computeIfAbsent(owner + " " + attribute, key -> new Draft(owner, attribute, i));
    }

    /** Adds values that stand alone on the lines from {@code from} on; returns the index after them. */
    private int below(Draft draft, int from) {
        int i = from;
        while (i < block.lines().size()) {
            int at = block.lines().get(i).blank() && i + 1 < block.lines().size() ? i + 1 : i;
            String text = block.lines().get(at).text();
            List<AttributeList.Value> values = AttributeList.values(text.strip(), block.origin(at));
            boolean all = !values.isEmpty() && values.stream().allMatch(v -> Spn.parse(v.text()) != null);
            if (!all || line.matcher(text).find()) {
                break;
            }
            draft.values.addAll(values);
            draft.complete &= !Spn.cut(text);
            draft.last = at;
            i = at + 1;
        }
        return i;
    }

    /** Index after the lines that are folded onto line {@code i}: those that begin with one blank. */
    private int folded(int i) {
        int end = i + 1;
        int base = block.lines().get(i).indent();
        while (end < block.lines().size() && end - i < MOST_FOLDED) {
            String next = block.lines().get(end).text();
            int indent = block.lines().get(end).indent();
            boolean folded = indent == base + 1
                    && next.length() > indent
                    && !line.matcher(next).find();
            boolean lostBlank = block.lines().get(end - 1).text().length() >= FOLDED_AT
                    && REST.matcher(next).matches();
            if (!folded && !lostBlank) {
                break;
            }
            end++;
        }
        return end;
    }

    private String joined(String value, int i, int end) {
        StringBuilder text = new StringBuilder(value);
        for (int l = i + 1; l < end; l++) {
            String more = block.lines().get(l).text();
            text.append(more.strip());
        }
        return text.toString().strip();
    }

    private static String decoded(String base64) {
        try {
            return new String(Base64.getMimeDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notBase64) {
            return "";
        }
    }
}
