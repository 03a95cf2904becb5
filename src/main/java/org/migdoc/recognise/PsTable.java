package org.migdoc.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.migdoc.intake.Line;

/**
 * Reads the table view, from its line of dashes.
 *
 * <pre>
 * InterfaceAlias               Interface Address ServerAddresses
 *                              Index     Family
 * --------------               --------- ------- ---------------
 * vEthernet (Mgmt)                    12 IPv4    {10.1.0.5, 10.1.0.6}
 * </pre>
 *
 * A row in which only one cell other than the first is filled goes on with the row above it ({@code -Wrap}).
 */
final class PsTable {

    private static final int MOST_PIECES = 4;

    private final Block block;
    private final List<Line> lines;
    private final int widest;
    private final List<PsObject> objects;

    /**
     * A reader of one block's tables.
     *
     * @param widest the longest line of a document whose lines are wrapped, else 0
     */
    PsTable(Block block, int widest, List<PsObject> objects) {
        this.block = block;
        this.widest = widest;
        this.lines = block.lines();
        this.objects = objects;
    }

    static boolean startsAt(Block block, int i) {
        return TableRows.isRule(block.lines().get(i).text()) && header(block, i) >= block.outputFrom();
    }

    /** Index of the header of the rule on line {@code i}, or -1; one blank line between them if all lines are so apart. */
    private static int header(Block block, int i) {
        List<Line> lines = block.lines();
        if (i > 0 && !lines.get(i - 1).blank()) {
            return i - 1;
        }
        boolean doubled = i > 1
                && i + 2 < lines.size()
                && lines.get(i + 1).blank()
                && !lines.get(i + 2).blank()
                && !lines.get(i - 2).blank();
        return doubled ? i - 2 : -1;
    }

    /** Reads the table whose rule is line {@code rule}; returns the index after its last row. */
    int read(int rule) {
        int header = header(block, rule);
        int step = rule - header;
        int pieces = step > 1 ? 1 : pieces(rule, header);
        int first = header - pieces + 1;
        String above = first > block.outputFrom() ? lines.get(first - 1).text() : "";
        Columns columns = Columns.of(
                above, TableRows.unwrapped(lines, first, header), TableRows.unwrapped(lines, rule, rule + pieces - 1));
        if (columns == null) {
            return rule + 1;
        }
        int longest = pieces > 1 ? longest(first, rule + pieces) : widest;
        return rows(columns, new TableRows(lines, columns, step, pieces > 1, longest), rule + pieces - 1 + step);
    }

    /** Reads the table whose header on line {@code header} has no rule below it; returns the index after its last row. */
    int readBare(int header) {
        Columns columns = BareHeader.columns(lines.get(header).text());
        return rows(columns, new TableRows(lines, columns, 1, false, widest), header + 1);
    }

    private int rows(Columns columns, TableRows rows, int from) {
        int before = objects.size();
        rows.from(from).forEach(row -> addRow(columns, row, before));
        return rows.end();
    }

    /** How many lines the header and the rule were each wrapped into. */
    private int pieces(int rule, int header) {
        int pieces = 1;
        while (pieces < MOST_PIECES
                && rule + pieces < lines.size()
                && header - pieces >= block.outputFrom()
                && !lines.get(header - pieces).blank()
                && TableRows.isRule(lines.get(rule + pieces).text())) {
            pieces++;
        }
        return pieces;
    }

    private int longest(int from, int to) {
        return lines.subList(from, to).stream()
                .mapToInt(l -> l.raw().length())
                .max()
                .orElse(0);
    }

    private void addRow(Columns columns, TableRows.Row row, int before) {
        Map<String, String> values = columns.cells(row.text());
        String only = columns.onlyLater(values);
        if (only != null && objects.size() > before && extend(only, values.getOrDefault(only, ""), row.last())) {
            return;
        }
        Map<String, PsObject.Cell> cells = new LinkedHashMap<>();
        values.forEach((name, value) -> cells.putIfAbsent(
                name.toLowerCase(Locale.ROOT), PsObjects.cell(block, name, value, row.first(), row.last())));
        if (!cells.isEmpty()) {
            objects.add(new PsObject(block, cells, block.origin(row.first(), row.last())));
        }
    }

    private boolean extend(String name, String more, int i) {
        PsObject last = objects.get(objects.size() - 1);
        PsObject.Cell cell = last.cell(name);
        if (cell == null || cell.value().isEmpty()) {
            return false;
        }
        int first = i;
        while (first > 0 && lines.get(first).number() > last.origin().line()) {
            first--;
        }
        Map<String, PsObject.Cell> cells = new LinkedHashMap<>(last.cells());
        cells.put(
                name.toLowerCase(Locale.ROOT), PsObjects.cell(block, cell.name(), cell.value() + ' ' + more, first, i));
        objects.set(objects.size() - 1, new PsObject(block, cells, block.origin(first, i)));
        return true;
    }
}
