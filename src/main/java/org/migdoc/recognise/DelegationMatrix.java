package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.regex.Pattern;

/**
 * Reads a table of services and machines in which somebody ticked what is delegated:
 *
 * <pre>
 * Delegation tab of HV01          HV02   HV02.corp.example
 * cifs                            yes    yes
 * MVSMS                           yes    no
 *
 * HV01 -&gt; HV02   cifs: yes   MVSMS: no
 * </pre>
 *
 * The list is complete when both {@code cifs} and the migration service have a row or a word.
 */
final class DelegationMatrix {

    private static final int LONGEST = 300;
    private static final int LINES_BEFORE = 3;
    private static final Pattern WORDS = Pattern.compile("[\\s|,;\\t]+");
    private static final Pattern TOPIC = Pattern.compile("deleg|d.l.gation|delegier", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER =
            Pattern.compile("\\bspns?\\b|setspn|regist|serviceprincipal", Pattern.CASE_INSENSITIVE);
    private static final Pattern ROW = Pattern.compile(
            "\\s{0,40}[-*|]?\\s{0,4}" + DelegationRow.SERVICE + "\\s{0,60}[\\s|:](?<marks>.{1,120})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE = Pattern.compile(
            "\\s{0,8}[-*|]?\\s{0,4}([A-Za-z0-9][\\w.-]{1,62})\\s?(?:-{1,2}>|=>|→|to|nach|vers)\\s?([A-Za-z0-9][\\w.-]{1,62})[\\s:,|]{1,20}(\\S.{2,200})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKED = Pattern.compile(
            "(?<![\\w/])" + DelegationRow.SERVICE + "\\s{0,4}[:=]?\\s{0,4}(?<mark>\\S{1,8}?)(?=[\\s,;|]|$)",
            Pattern.CASE_INSENSITIVE);
    private static final Set<String> YES =
            Set.of("yes", "y", "x", "ok", "ja", "oui", "si", "sí", "true", "✓", "✔", "☑", "[x]", "present", "set");
    private static final Set<String> NO = Set.of(
            "no", "n", "-", "--", "nein", "non", "false", "✗", "✘", "☐", "[]", "missing", "none", "fehlt", "absent");

    private final Block block;
    private final KnownHosts hosts;
    private final Consumer<Fact> facts;

    private DelegationMatrix(Block block, KnownHosts hosts, Consumer<Fact> facts) {
        this.block = block;
        this.hosts = hosts;
        this.facts = facts;
    }

    /** Hands on what the tables of a reading tell, when it speaks of delegation at all. */
    static void find(Reading reading, Consumer<Fact> facts) {
        boolean topic = reading.document().lines().stream()
                .anyMatch(l ->
                        l.text().length() <= LONGEST && TOPIC.matcher(l.text()).find());
        if (topic) {
            reading.blocks().forEach(b -> new DelegationMatrix(b, reading.hosts(), facts).find());
        }
    }

    private void find() {
        int i = 0;
        while (i + 1 < block.lines().size()) {
            List<String> columns = columns(block.lines().get(i).text());
            i = columns.isEmpty() || !marks(i + 1, columns.size()) || isOther(i) ? i + 1 : read(i, columns);
        }
        for (int l = 0; l < block.lines().size(); l++) {
            Matcher line = LINE.matcher(block.lines().get(l).text());
            if (line.matches() && hosts.plausible(line.group(1)) && hosts.plausible(line.group(2))) {
                readLine(l, Names.hostKey(line.group(1)), Names.hostKey(line.group(2)), line.group(3));
            }
        }
    }

    /** Reads the services that stand on one line, each with its mark; under which names of the target is not said. */
    private void readLine(int line, String account, String target, String marks) {
        Set<String> services = new HashSet<>();
        List<DelegationRow> entries = new ArrayList<>();
        Matcher marked = MARKED.matcher(marks);
        while (marked.find()) {
            String service = Names.service(marked.group("service"));
            String mark = marked.group("mark").toLowerCase(Locale.ROOT);
            if (YES.contains(mark) || NO.contains(mark)) {
                services.add(service);
                entries.addAll(YES.contains(mark) ? DelegationRow.bothForms(service, target) : List.of());
            }
        }
        if (services.containsAll(Set.of("cifs", "migration"))) {
            entries.forEach(e -> facts.accept(
                    new DelegationEntry(block.origin(line), account, e.service(), e.target(), e.form(), null)));
            facts.accept(new Listing(block.origin(line), "delegation", account, true, entries.size()));
        }
    }

    private boolean isOther(int header) {
        return block.lines().subList(Math.max(0, header - LINES_BEFORE), header + 1).stream()
                .anyMatch(l -> OTHER.matcher(l.text()).find());
    }

    /** The machines that a header names as printed: the last words of the line, at least one. */
    private List<String> columns(String text) {
        if (text.length() > LONGEST || DelegationRow.of(text, hosts).size() > 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String word : WORDS.split(text.strip(), -1)) {
            if (hosts.plausible(word) && !word.endsWith(":")) {
                names.add(word);
            } else if (!names.isEmpty() && !word.isEmpty()) {
                names.clear();
            }
        }
        return names;
    }

    private boolean marks(int i, int columns) {
        return ticks(block.lines().get(i).text(), columns) != null;
    }

    /** What is ticked in a row, one for each column, or null for a line that is no row. */
    private static @Nullable List<Boolean> ticks(String text, int columns) {
        Matcher row = text.length() > LONGEST ? null : ROW.matcher(text);
        if (row == null || !row.matches()) {
            return null;
        }
        List<Boolean> ticks = new ArrayList<>();
        for (String mark : WORDS.split(row.group("marks").strip(), -1)) {
            String word = mark.toLowerCase(Locale.ROOT);
            if (!word.isEmpty() && !YES.contains(word) && !NO.contains(word)) {
                return null;
            }
            if (!word.isEmpty()) {
                ticks.add(YES.contains(word));
            }
        }
        return ticks.size() == columns ? ticks : null;
    }

    private int read(int header, List<String> columns) {
        String account = account(header, columns);
        Set<String> services = new HashSet<>();
        int entries = 0;
        int i = header + 1;
        while (i < block.lines().size() && marks(i, columns.size())) {
            Matcher row = ROW.matcher(block.lines().get(i).text());
            List<Boolean> ticks = ticks(block.lines().get(i).text(), columns.size());
            String service = row.matches() ? Names.service(row.group("service")) : "";
            services.add(service);
            for (int c = 0; ticks != null && c < columns.size(); c++) {
                if (ticks.get(c)) {
                    entries++;
                    facts.accept(new DelegationEntry(
                            block.origin(i),
                            account,
                            service,
                            Names.hostKey(columns.get(c)),
                            Names.form(columns.get(c)),
                            null));
                }
            }
            i++;
        }
        boolean whole = services.containsAll(Set.of("cifs", "migration"));
        facts.accept(new Listing(block.origin(header, i - 1), "delegation", account, whole, entries));
        return i;
    }

    /** The one machine that the lines above name beside the columns, else that of the block. */
    private @Nullable String account(int header, List<String> columns) {
        Set<String> targets = new HashSet<>();
        columns.forEach(c -> targets.add(Names.hostKey(c)));
        for (int i = header; i >= Math.max(0, header - LINES_BEFORE); i--) {
            List<String> named = new ArrayList<>(hosts.in(block.lines().get(i).text()));
            named.removeAll(targets);
            if (named.size() == 1) {
                return named.get(0);
            }
        }
        return block.host() != null && !targets.contains(block.host()) ? block.host() : null;
    }
}
