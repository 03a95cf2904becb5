package org.migdoc.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
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

    private static final Pattern RULE = Pattern.compile("\\s{0,40}(?:[-=]{1,200}\\s{1,200}){0,60}[-=]{1,200}\\s*");
    private static final Pattern END = Pattern.compile(
            "\\s{0,8}(?:WARNING:|WARNUNG:|AVERTISSEMENT|VERBOSE:|At line:|At [A-Z]:\\\\|\\+ |In Zeile:).*");

    private final Block block;
    private final List<Line> lines;
    private final List<PsObject> objects;

    PsTable(Block block, List<PsObject> objects) {
        this.block = block;
        this.lines = block.lines();
        this.objects = objects;
    }

    static boolean startsAt(Block block, int i) {
        String text = block.lines().get(i).text();
        boolean rule = text.length() < 2000
                && (text.contains("--") || text.contains("=="))
                && RULE.matcher(text).matches();
        return rule && header(block, i) >= block.outputFrom();
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
        String above = header > block.outputFrom() ? lines.get(header - 1).text() : "";
        Columns columns =
                Columns.of(above, lines.get(header).text(), lines.get(rule).text());
        if (columns == null) {
            return rule + 1;
        }
        int i = rule + step;
        int first = objects.size();
        while (i < lines.size()
                && !lines.get(i).blank()
                && !PsList.startsAt(lines, i)
                && !END.matcher(lines.get(i).text()).lookingAt()) {
            addRow(columns, columns.cells(lines.get(i).text()), i, first);
            i += step;
        }
        return Math.min(i, lines.size());
    }

    private void addRow(Columns columns, Map<String, String> values, int i, int first) {
        String only = columns.onlyLater(values);
        if (only != null && objects.size() > first && extend(only, values.getOrDefault(only, ""), i)) {
            return;
        }
        Map<String, PsObject.Cell> cells = new LinkedHashMap<>();
        values.forEach((name, value) ->
                cells.putIfAbsent(name.toLowerCase(Locale.ROOT), PsObjects.cell(block, name, value, i, i)));
        if (!cells.isEmpty()) {
            objects.add(new PsObject(block, cells, block.origin(i)));
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
