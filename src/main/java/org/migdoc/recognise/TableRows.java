package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * The rows of a table, from below its rule to its end; sentences that follow without a blank line are left out. A row that a mail
 * client wrapped is put together again, with the blanks that it had where they are known:
 *
 * <pre>
 * Name    InterfaceDescription                                ifIndex
 * LinkSpeed
 * ----    --------------------                                -------
 * ---------
 * iSCSI-A Intel(R) Ethernet Converged Network Adapter X710          7
 * 10 Gbps
 * </pre>
 */
final class TableRows {

    private static final int SHORTEST_WRAPPED = 40;
    private static final int MOST_PIECES = 8;
    private static final Pattern RULE = Pattern.compile("\\s{0,40}(?:[-=]{1,200}\\s{1,200}){0,60}[-=]{1,200}\\s*");
    private static final Pattern END = Pattern.compile(
            "\\s{0,8}(?:WARNING:|WARNUNG:|AVERTISSEMENT|VERBOSE:|At line:|At [A-Z]:\\\\|\\+ |In Zeile:).*");

    private final List<Line> lines;
    private final Columns columns;
    private final int step;
    private final boolean wrapped;
    private final int widest;
    private int end;

    /**
     * Rows of one table.
     *
     * @param step 2 when a blank line stands behind every line, else 1
     * @param wrapped true when the header was wrapped, too
     * @param widest the longest line that was not wrapped; 0 when lines seem not to be wrapped at all
     */
    TableRows(List<Line> lines, Columns columns, int step, boolean wrapped, int widest) {
        this.lines = lines;
        this.columns = columns;
        this.step = step;
        this.wrapped = wrapped;
        this.widest = widest;
    }

    /**
     * One row.
     *
     * @param first index of its first line
     * @param last index of its last line
     */
    record Row(int first, int last, String text) {}

    /** True for a line that consists of dashes or equals signs, in one or more groups. */
    static boolean isRule(String text) {
        return text.length() < 2000
                && (text.contains("--") || text.contains("=="))
                && RULE.matcher(text).matches();
    }

    /** The rows from line {@code start} on. */
    List<Row> from(int start) {
        List<Row> rows = new ArrayList<>();
        int i = start;
        end = Math.min(start, lines.size());
        while (inTable(i)) {
            Row row = step > 1 ? new Row(i, i, lines.get(i).text()) : row(i);
            i = row.last() + step;
            if (columns.full(row.text()) || !Prose.is(row.text())) {
                rows.add(row);
                end = Math.min(i, lines.size());
            }
        }
        return rows;
    }

    /** Index after the last row. */
    int end() {
        return end;
    }

    private boolean inTable(int i) {
        return i < lines.size()
                && !lines.get(i).blank()
                && !PsList.startsAt(lines, i)
                && !END.matcher(lines.get(i).text()).lookingAt();
    }

    private Row row(int first) {
        int last = first;
        String text = lines.get(first).text();
        while (last - first < MOST_PIECES && inTable(last + 1) && goesOn(text, last)) {
            text = joined(text, last);
            last++;
        }
        return new Row(first, last, text);
    }

    /** True when the row so far, which ends on line {@code last}, must go on in the next line. */
    private boolean goesOn(String text, int last) {
        String next = lines.get(last + 1).text();
        String raw = lines.get(last).raw();
        int word = (next + ' ').indexOf(' ');
        boolean wrappable = widest > 0
                && raw.length() >= SHORTEST_WRAPPED
                && raw.length() + 1 + word > widest
                && (wrapped || !next.startsWith(" "));
        boolean fragment = wrappable && Dealt.count(next, Word.of(next)) < columns.size();
        boolean whole = Dealt.count(text, Word.of(text)) >= columns.size();
        return fragment && (wrapped ? !whole || !columns.full(text) : columns.fits(text));
    }

    /** The row so far with the next line, and between them the blanks that the wrapped line still ends in, and the lost one. */
    private String joined(String text, int last) {
        String raw = lines.get(last).raw();
        int trailing = raw.length() - raw.stripTrailing().length();
        return text
                + " ".repeat(Math.min(trailing, 200))
                + ' '
                + lines.get(last + 1).text();
    }

    /** Lines {@code first} to {@code last} as the one line that they were before a mail client wrapped it. */
    static String unwrapped(List<Line> lines, int first, int last) {
        StringBuilder text = new StringBuilder(lines.get(first).text());
        for (int i = first; i < last; i++) {
            String raw = lines.get(i).raw();
            int trailing = raw.length() - raw.stripTrailing().length();
            text.append(" ".repeat(Math.min(trailing, 200) + 1))
                    .append(lines.get(i + 1).text());
        }
        return text.toString();
    }
}
