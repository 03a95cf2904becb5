package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NameForm;

/**
 * Reads the Delegation tab of a computer account, copied, retyped or told.
 *
 * <pre>
 * HV01 in AD, Delegation tab:                                    delegation on HV01: cifs/HV02 only
 * Service Type                                User or Computer   delegated: cifs + MVSMS to HV02 (short and FQDN)
 * cifs                                        HV02.corp.example
 * Microsoft Virtual System Migration Service  HV02
 * </pre>
 *
 * Rows under such a line are taken for the whole list. A sentence is a whole list only when it says so ("only"); advice and
 * questions are none.
 */
final class DelegationTab {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST = 600;
    private static final Pattern QUICK = Pattern.compile("[Dd]eleg|DELEG|[Dd]élég|ienst|ervic");
    private static final Pattern TOPIC = Pattern.compile(
            "(?<![A-Za-z_])delegat|delegier|d.l.gation|d.l.gu|delegaci|delega\\b|service type|diensttyp|type de service|tipo de servicio|specified services|"
                    + "angegebenen dienst|services sp.cifi.s",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_TOPIC = Pattern.compile(
            "msDS-|AllowedToDelegate|\\b(?:should|must|needs?|have to|has to|select|choose|click|make sure|add|adding|muss|müssen|soll|sollte|wählen|"
                    + "without|missing|no cifs|not|nicht|kein|keine|fehlt|fehlen|manque)\\b|\\?\\s*$|enabled for the host",
            Pattern.CASE_INSENSITIVE);
    private static final String SERVICE =
            "(?<service>Microsoft Virtual System Migration(?: Service)?|MVSMS|VSMS|Hyper-V Replica Service|"
                    + "Microsoft Virtual Console Service|cifs|host|wsman|http|https|ldap|gc|dns|rpcss|termsrv|restrictedkrbhost|mssqlsvc|nfs|time|"
                    + "protectedstorage|eventlog|dcom|rpc|netlogon|[a-z]{3,20}svc)";
    private static final Pattern ROW = Pattern.compile(
            "\\s{0,40}[-*\u2022|]?\\s{0,4}" + SERVICE
                    + "(?:\\s{0,60}(?:\\||/|->|=>|:)\\s{0,20}|\\s{1,80}(?:to |on |an |auf |für |for |vers )?)(?<host>[A-Za-z0-9][\\w.-]{0,120})(?<rest>.*)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ALONE =
            Pattern.compile("\\s{0,40}[-*\u2022|]?\\s{0,4}" + SERVICE + "\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile(
            "(?:service type|diensttyp|type de service|tipo de servicio).*|.*(?:kerberos|authenti[fc]|protocol|protokoll|specified services|angegebenen dienst|trust this).*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\w/])" + SERVICE + "(?![\\w/])", Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET = Pattern.compile(
            "\\b(?:to|for|an|auf|für|nach|zu|vers|pour)\\s{1,3}([A-Za-z0-9][\\w.-]{1,120})|->\\s{0,3}([A-Za-z0-9][\\w.-]{1,120})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONLY = Pattern.compile(
            "\\b(?:only|nur|seulement|uniquement|solo|alone|nothing else|sonst nichts|nothing more)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BOTH_FORMS = Pattern.compile(
            "(?:short|kurz|netbios|court|hostname)\\w{0,6}\\s?(?:name|nom)?\\s?(?:\\+|and|und|et|&|/|,)\\s?(?:the )?(?:fqdn|long|full|lang|complet)|"
                    + "(?:fqdn|full|long)\\w{0,4}\\s?(?:name)?\\s?(?:\\+|and|und|et|&|/|,)\\s?(?:the )?(?:short|kurz|netbios)|both (?:names|forms|name forms)|beide namen",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NEXT_HOST = Pattern.compile("\\s{1,4}(?:on |@ ?|-> ?)?([A-Za-z0-9][\\w.-]{1,120})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");
    private static final Pattern SERVICE_NAME = Pattern.compile("[A-Za-z0-9][\\w.$-]{0,80}");

    private final Block block;
    private final BitSet covered;
    private final KnownHosts hosts;
    private final Consumer<Fact> facts;

    /**
     * A search in one block.
     *
     * @param covered numbers of lines that are parts of PowerShell objects
     */
    DelegationTab(Block block, BitSet covered, KnownHosts hosts, Consumer<Fact> facts) {
        this.block = block;
        this.covered = covered;
        this.hosts = hosts;
        this.facts = facts;
    }

    private record Entry(
            int line,
            String service,
            String target,
            NameForm form,
            @Nullable String serviceName) {}

    /** Hands on the entries and listings of the block. */
    void find() {
        int i = block.outputFrom();
        while (i < block.lines().size()) {
            String text = block.lines().get(i).text();
            boolean topic = !covered(i)
                    && isTopic(text)
                    && !NO_TOPIC.matcher(block.sentence(i)).find();
            i = topic ? read(i) : i + 1;
        }
    }

    /** True when line {@code i} of a block or one of the three above it speaks of delegation. */
    static boolean isTopic(Block block, int i) {
        return block.lines().subList(Math.max(0, i - 3), i + 1).stream().anyMatch(l -> isTopic(l.text()));
    }

    private static boolean isTopic(String text) {
        return text.length() < LONGEST
                && QUICK.matcher(text).find()
                && TOPIC.matcher(text).find();
    }

    private boolean covered(int i) {
        return covered.get(block.lines().get(i).number());
    }

    private int read(int topic) {
        List<Entry> entries = new ArrayList<>();
        int i = topic + 1;
        int wrapped = topic + block.wrapped(topic);
        int end = i;
        while (i < block.lines().size() && entries.size() < MOST_ROWS) {
            String text = block.lines().get(i).text();
            int row = covered(i) ? 0 : row(i, entries);
            boolean skipped = i <= wrapped
                    || text.isBlank() && i == end
                    || HEADER.matcher(text).matches();
            if (row == 0 && !skipped) {
                break;
            }
            i += Math.max(1, row);
            end = row > 0 || i <= wrapped + 1 ? i : end;
        }
        boolean whole = !entries.isEmpty();
        if (entries.isEmpty()) {
            sentence(topic, entries);
            whole = ONLY.matcher(block.sentence(topic)).find();
            end = topic + 1;
        }
        tell(topic, end, entries, whole);
        return Math.max(end, topic + 1);
    }

    private void tell(int topic, int end, List<Entry> entries, boolean whole) {
        String account = account(topic, entries);
        for (Entry e : entries) {
            facts.accept(new DelegationEntry(
                    block.origin(e.line()), account, e.service(), e.target(), e.form(), e.serviceName()));
        }
        if (!entries.isEmpty()) {
            facts.accept(new Listing(
                    block.origin(topic, Math.max(topic, end - 1)), "delegation", account, whole, entries.size()));
        }
    }

    /** Adds the row on line {@code i}; returns how many lines it takes, two when it was wrapped, 0 when there is none. */
    private int row(int i, List<Entry> entries) {
        String text = block.lines().get(i).text();
        if (row(i, text, entries)) {
            return 1;
        }
        boolean service = i + 1 < block.lines().size() && ALONE.matcher(text).matches();
        return service && row(i, text + ' ' + block.lines().get(i + 1).text().strip(), entries) ? 2 : 0;
    }

    private boolean row(int i, String text, List<Entry> entries) {
        Spn spn = Spn.parse(text);
        if (spn != null) {
            entries.add(new Entry(i, spn.service(), spn.target(), spn.form(), spn.serviceName()));
            return true;
        }
        Matcher m = text.length() > 400 ? null : ROW.matcher(text);
        if (m == null
                || !m.matches()
                || !hosts.plausible(m.group("host"))
                        && m.group("host").indexOf('.') < 0
                        && !m.group("host").equals(m.group("host").toUpperCase(Locale.ROOT))) {
            return false;
        }
        String service = Names.service(m.group("service"));
        String target = Names.hostKey(m.group("host"));
        String rest = m.group("rest");
        if (BOTH_FORMS.matcher(rest).find()) {
            entries.add(new Entry(i, service, target, NameForm.NETBIOS, null));
            entries.add(new Entry(i, service, target, NameForm.FQDN, null));
        } else {
            entries.add(new Entry(i, service, target, Names.form(m.group("host")), serviceName(rest)));
        }
        return true;
    }

    /** What stands in the column "Service Name", the last one, after the port; a remark in parentheses is none. */
    private static @Nullable String serviceName(String rest) {
        String name = null;
        for (String cell : rest.split("[\\s|]+", -1)) {
            if (cell.isEmpty() || NUMBER.matcher(cell).matches() || cell.equals("-")) {
                continue;
            }
            if (name != null || !SERVICE_NAME.matcher(cell).matches()) {
                return null;
            }
            name = cell;
        }
        return name;
    }

    private void sentence(int i, List<Entry> entries) {
        String text = block.sentence(i);
        List<Spn> spns = Spns.in(text);
        for (Spn spn : spns) {
            entries.add(new Entry(i, spn.service(), spn.target(), spn.form(), spn.serviceName()));
        }
        if (spns.isEmpty()) {
            pairs(i, text, entries);
        }
        Matcher target = TARGET.matcher(text);
        if (!entries.isEmpty() || !target.find()) {
            return;
        }
        String host = target.group(1) != null ? target.group(1) : target.group(2);
        Set<String> services = new LinkedHashSet<>();
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            services.add(Names.service(mention.group("service")));
        }
        services.removeIf(s -> !s.equals("migration") && !s.equals("cifs") && !s.equals("replica"));
        if (hosts.plausible(host)) {
            boolean both = BOTH_FORMS.matcher(text).find();
            for (String service : services) {
                entries.add(
                        new Entry(i, service, Names.hostKey(host), both ? NameForm.NETBIOS : Names.form(host), null));
                if (both) {
                    entries.add(new Entry(i, service, Names.hostKey(host), NameForm.FQDN, null));
                }
            }
        }
    }

    /** Services each followed by its machine: {@code cifs HV02, MVSMS HV02}. */
    private void pairs(int i, String text, List<Entry> entries) {
        Matcher mention = MENTION.matcher(text);
        while (mention.find()) {
            Matcher host = NEXT_HOST.matcher(text).region(mention.end(), text.length());
            if (host.lookingAt() && hosts.plausible(host.group(1))) {
                entries.add(new Entry(
                        i,
                        Names.service(mention.group("service")),
                        Names.hostKey(host.group(1)),
                        Names.form(host.group(1)),
                        null));
            }
        }
    }

    /** The machine that the line, or one of the lines shortly before, names beside the targets; else the heading's. */
    private @Nullable String account(int topic, List<Entry> entries) {
        Set<String> targets = new LinkedHashSet<>();
        entries.forEach(e -> targets.add(e.target()));
        for (int i = topic; i >= Math.max(0, topic - 4); i--) {
            List<String> named = hosts.in(block.lines().get(i).text());
            boolean own = i == topic;
            for (String host : named) {
                if (!targets.contains(host) || !own && named.size() == 1) {
                    return host;
                }
            }
        }
        return block.command() == null ? block.host() : null;
    }
}
