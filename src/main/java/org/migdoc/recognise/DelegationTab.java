package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.regex.Pattern;

/**
 * Reads the Delegation tab of a computer account, copied, retyped or told.
 *
 * <pre>
 * HV01 in AD, Delegation tab:                                    delegation on HV01: cifs/HV02 only
 * Service Type                                User or Computer   On HV03's Delegation tab nothing was ever set up.
 * cifs                                        HV02.corp.example
 * Microsoft Virtual System Migration Service  HV02
 * </pre>
 *
 * Rows under such a line are taken for the whole list. A sentence is a whole list only when it says so ("only"); advice and
 * questions are none.
 */
final class DelegationTab {

    private static final int MOST_ROWS = 200;
    private static final int LONGEST = 800;
    private static final Pattern QUICK =
            Pattern.compile("[Dd]eleg|DELEG|[Dd]élég|ienst|ervi[cz]|委任|委派|елегир|лужб|サービス|服务|usług");
    private static final String SERVICE_TYPE =
            "service type|diensttyp|type de service|tipo d[ei] servi[czç]io|tipo de serviço|servicetype|typ usługi|тип службы|サービスの種類|服务类型";
    private static final Pattern TOPIC = Pattern.compile(
            "(?<![A-Za-z_])delegat|delegier|d.l.gation|d.l.gu|delega(?:ci|..o\\b|\\b|r\\b|tie)|delegeren|delegowani|делегир|委任|委派|specified services|"
                    + "angegebene[rn]? dienst|services sp.cifi.s|" + SERVICE_TYPE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NO_TOPIC = Pattern.compile(
            "msDS-|AllowedToDelegate|\\b(?:should|must|needs?|have to|has to|select|choose|click|make sure|add|adding|muss|müssen|soll|sollte|wählen|"
                    + "without|missing|no cifs|not|nicht|kein|keine|fehlt|fehlen|manque)\\b|\\?\\s*$|enabled for the host",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTHING = Pattern.compile(
            "(?:delegation|delegierung|d.l.gation)(?:s?(?:tab|reiter|registerkarte| tab| list))?[^.;,]{0,40}\\b(?:nothing|empty|nichts|leer|vide|never (?:been )?(?:set|configured)|noch nie)\\b"
                    + "|\\b(?:nothing|nichts|rien)\\b[^.;,]{0,40}(?:delegated|delegiert|d.l.gu)"
                    + "|\\b(?:no|keine|aucune) (?:constrained |kerberos )?(?:delegation|delegierung|d.l.gation) (?:is |was |has been |ist |wurde )?(?:set|configured|defined|entered|eingerichtet|konfiguriert|eingetragen|configur)"
                    + "|\\bhas no (?:constrained |kerberos )?delegation\\b|\\bhat keine delegierung\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HEADER = Pattern.compile(
            "\\W{0,4}(?:" + SERVICE_TYPE
                    + ").*|\\s*(?:service )?name\\s*|\\s*port\\b.*|\\s*dienstname\\s*|.*(?:kerberos|authenti[fc]|protocol|protokoll|protoco|протокол|プロトコル|协议|specified services|angegebene[rn]? dienst|指定された|指定服务|указанны|trust this).*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern HOST_FIRST =
            Pattern.compile("\\s{0,8}(?:[-*\u2022]\\s)?[A-Za-z][\\w.-]{0,60}\\d[\\w.-]{0,40}\\s?:\\s");
    private static final Pattern TITLES = Pattern.compile(
            "\\W{0,20}(?:" + SERVICE_TYPE + ").{0,200}", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RULE = Pattern.compile("[\\s|:=-]{3,300}");

    private final Block block;
    private final BitSet covered;
    private final Reading reading;
    private final KnownHosts hosts;
    private final Consumer<Fact> facts;

    /**
     * A search in one block.
     *
     * @param covered numbers of lines that are parts of PowerShell objects
     */
    DelegationTab(Block block, BitSet covered, Reading reading, Consumer<Fact> facts) {
        this.block = block;
        this.covered = covered;
        this.reading = reading;
        this.hosts = reading.hosts();
        this.facts = facts;
    }

    private record Entry(int line, DelegationRow row) {}

    /** Hands on the entries and listings of the block. */
    void find() {
        int read = block.outputFrom();
        for (Sentence sentence : reading.sentences(block)) {
            String text = sentence.text();
            if (sentence.lineOf(0) < read
                    || text.length() > LONGEST
                    || !QUICK.matcher(text).find()) {
                continue;
            }
            Matcher topic = TOPIC.matcher(text);
            if (!topic.find()) {
                continue;
            }
            if (NOTHING.matcher(text).find() && !text.strip().endsWith("?")) {
                String account = DelegationOwner.of(sentence, Set.of(), hosts);
                facts.accept(new Listing(sentence.origin(), "delegation", account, true, 0));
            } else if (!NO_TOPIC.matcher(text).find()) {
                read = Math.max(read, read(sentence, topic.start()));
            }
        }
    }

    /** True when line {@code i} of a block or one of the three above it speaks of delegation. */
    static boolean isTopic(Block block, int i) {
        return block.lines().subList(Math.max(0, i - 3), i + 1).stream()
                .anyMatch(l ->
                        l.text().length() < LONGEST && TOPIC.matcher(l.text()).find());
    }

    /** Reads what the sentence and the rows below it tell; returns the index after the lines that were used. */
    private int read(Sentence sentence, int topic) {
        DelegationSentence told = DelegationSentence.of(sentence.text(), topic, hosts);
        List<Entry> entries = new ArrayList<>();
        int below = sentence.lineOf(sentence.text().length() - 1) + 1;
        int end = below;
        for (int i = sentence.lineOf(topic) + 1; i <= below && entries.isEmpty(); i++) {
            end = rows(i, entries);
        }
        boolean listed = !entries.isEmpty();
        if (!listed || end == below + entries.size()) {
            told.rows().stream()
                    .filter(row -> entries.stream().noneMatch(e -> e.row().equals(row)))
                    .forEach(row -> entries.add(new Entry(sentence.lineOf(topic), row)));
        }
        if (!entries.isEmpty()) {
            tell(sentence, listed ? end : below, entries, listed || told.whole());
        }
        return listed ? end : sentence.lineOf(0);
    }

    /** Collects rows from line {@code from} on; returns the index after the last of them. */
    private int rows(int from, List<Entry> entries) {
        int i = from;
        int end = from;
        boolean titled = false;
        while (i < block.lines().size() && entries.size() < MOST_ROWS) {
            String text = block.lines().get(i).text();
            boolean titles = TITLES.matcher(text).matches();
            titled |= titles;
            int lines = covered.get(block.lines().get(i).number()) && !titled ? 0 : row(i, entries);
            boolean skipped = text.isBlank() && i == end
                    || titles
                    || HEADER.matcher(text).matches()
                    || titled && RULE.matcher(text).matches();
            if (lines == 0 && (!skipped || HOST_FIRST.matcher(text).lookingAt())) {
                break;
            }
            i += Math.max(1, lines);
            end = lines > 0 ? i : end;
        }
        return end;
    }

    /** Adds the row on line {@code i}; returns how many lines it takes, two when it was wrapped, 0 when there is none. */
    private int row(int i, List<Entry> entries) {
        String text = block.lines().get(i).text();
        List<DelegationRow> rows = DelegationRow.of(text, hosts);
        boolean wrapped = rows.isEmpty() && i + 1 < block.lines().size() && DelegationRow.isServiceAlone(text);
        if (wrapped) {
            rows = DelegationRow.of(text + ' ' + block.lines().get(i + 1).text().strip(), hosts);
        }
        rows.forEach(row -> entries.add(new Entry(i, row)));
        return rows.isEmpty() ? 0 : wrapped ? 2 : 1;
    }

    private void tell(Sentence sentence, int end, List<Entry> entries, boolean whole) {
        Set<String> targets = new LinkedHashSet<>();
        entries.forEach(e -> targets.add(e.row().target()));
        String account = DelegationOwner.of(sentence, targets, hosts);
        entries.forEach(e -> facts.accept(entry(e, account)));
        int first = sentence.lineOf(0);
        facts.accept(new Listing(
                block.origin(first, Math.max(first, end - 1)), "delegation", account, whole, entries.size()));
    }

    private DelegationEntry entry(Entry e, @Nullable String account) {
        DelegationRow row = e.row();
        return new DelegationEntry(
                block.origin(e.line()), account, row.service(), row.target(), row.form(), row.serviceName());
    }
}
