package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table, as its header and its rule of dashes show them, and the cells of a row under them.
 *
 * <pre>
 * Name      InterfaceDescription            ifIndex LinkSpeed
 * ----      --------------------            ------- ---------
 * iSCSI A   Intel(R) Ethernet 10G 2P ...          7   10 Gbps
 * </pre>
 *
 * Cells stand left or right of their column. Where blanks were squeezed, words are dealt out one to each column, and those left
 * over go to the column that can hold text.
 */
record Columns(List<Column> columns) {

    private static final int MOST_WORDS_OVER = 12;

    /**
     * One column.
     *
     * @param start where its dashes begin
     * @param end where they end
     */
    record Column(String name, int start, int end) {}

    /** The columns, or null when the rule only underlines a title. */
    static @Nullable Columns of(String above, String header, String rule) {
        List<Word> spans = Word.of(rule);
        if (spans.size() == 1) {
            String name = header.strip();
            boolean title = spans.get(0).length() != name.length() || rule.indexOf('=') >= 0 || name.indexOf(' ') >= 0;
            return title
                    ? null
                    : new Columns(List.of(
                            new Column(name, spans.get(0).start(), spans.get(0).end())));
        }
        List<String> names = Headers.names(above, header, spans);
        return new Columns(IntStream.range(0, spans.size())
                .mapToObj(c -> new Column(
                        names.get(c), spans.get(c).start(), spans.get(c).end()))
                .toList());
    }

    /** The values of a row by name of the column, empty where the cell is; a column that could not be told is missing. */
    Map<String, String> cells(String row) {
        List<Word> words = Word.of(row);
        if (columns.size() == 1) {
            return named(List.of(row.strip()));
        }
        List<List<Word>> placed = placed(words);
        if (placed == null) {
            return named(Dealt.to(columns, row, words));
        }
        boolean oneEach = tight() && words.size() == columns.size();
        if (exact(placed) && !oneEach || words.size() != columns.size() && roughly(placed)) {
            return named(texts(row, placed));
        }
        List<String> dealt = Dealt.to(columns, row, words);
        boolean prose = words.size() > columns.size() + MOST_WORDS_OVER;
        return named(dealt.isEmpty() && !prose ? texts(row, placed) : dealt);
    }

    /** True when one blank stands between all columns: they may have been squeezed together. */
    private boolean tight() {
        return IntStream.range(1, columns.size())
                .allMatch(c -> columns.get(c).start() - columns.get(c - 1).end() == 1);
    }

    int size() {
        return columns.size();
    }

    /** True when the words of {@code row} stand straight under the columns, from the first one on. */
    boolean fits(String row) {
        List<List<Word>> placed = placed(Word.of(row));
        return placed != null && !placed.get(0).isEmpty() && exact(placed);
    }

    /** True when they also reach the last column. */
    boolean full(String row) {
        List<List<Word>> placed = placed(Word.of(row));
        return placed != null
                && !placed.get(0).isEmpty()
                && !placed.get(columns.size() - 1).isEmpty()
                && exact(placed);
    }

    private static List<String> texts(String row, List<List<Word>> cells) {
        return cells.stream().map(cell -> text(row, cell)).toList();
    }

    /** The name of the only filled cell when that is not the first and the table has more than two columns, or null. */
    @Nullable
    String onlyLater(Map<String, String> cells) {
        List<String> filled = cells.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
        boolean later = columns.size() > 2 && filled.size() == 1 && cells.size() == columns.size();
        return later && !filled.get(0).equals(columns.get(0).name()) ? filled.get(0) : null;
    }

    private Map<String, String> named(List<String> values) {
        Map<String, String> named = new LinkedHashMap<>();
        for (int c = 0; c < values.size(); c++) {
            named.putIfAbsent(columns.get(c).name(), values.get(c));
        }
        return named;
    }

    private static String text(String row, List<Word> cell) {
        return cell.isEmpty()
                ? ""
                : row.substring(cell.get(0).start(), cell.get(cell.size() - 1).end());
    }

    /** The words under each column by their places, or null when one stands under two columns. */
    private @Nullable List<List<Word>> placed(List<Word> words) {
        List<List<Word>> cells = new ArrayList<>();
        columns.forEach(c -> cells.add(new ArrayList<>()));
        int current = 0;
        for (int w = 0; w < words.size(); w++) {
            int over = overlapped(words.get(w), current);
            if (over >= 0
                    && over + 1 < columns.size()
                    && words.get(w).end() > columns.get(over + 1).start()) {
                return null;
            }
            current = over >= 0 ? over : between(words, w, current);
            cells.get(current).add(words.get(w));
        }
        return cells;
    }

    private int overlapped(Word word, int from) {
        for (int c = from; c < columns.size(); c++) {
            if (word.start() < columns.get(c).end() && columns.get(c).start() < word.end()) {
                return c;
            }
        }
        return -1;
    }

    /** A word in the gap after column {@code current}: it belongs to the right one when it is nearer to a word there. */
    private int between(List<Word> words, int w, int current) {
        int next = current;
        while (next + 1 < columns.size()
                && columns.get(next + 1).end() <= words.get(w).start()) {
            next++;
        }
        boolean apart = w == 0 || words.get(w).start() - words.get(w - 1).end() > 1;
        boolean joined =
                w + 1 < words.size() && words.get(w + 1).start() - words.get(w).end() == 1;
        return apart && joined && next + 1 < columns.size() && overlapped(words.get(w + 1), next + 1) == next + 1
                ? next + 1
                : next;
    }

    private boolean exact(List<List<Word>> cells) {
        return IntStream.range(0, cells.size())
                .allMatch(c -> cells.get(c).isEmpty() || exact(cells.get(c), columns.get(c)));
    }

    private boolean roughly(List<List<Word>> cells) {
        long filled = cells.stream().filter(c -> !c.isEmpty()).count();
        long exact = IntStream.range(0, cells.size())
                .filter(c -> !cells.get(c).isEmpty() && exact(cells.get(c), columns.get(c)))
                .count();
        return exact * 2 >= filled && exact > 1 || filled == 1 && exact == 1;
    }

    private static boolean exact(List<Word> cell, Column column) {
        return cell.get(0).start() == column.start()
                || cell.get(cell.size() - 1).end() == column.end();
    }
}
