package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads tables whose cells are parted by a character: pasted from a mail or a sheet (tabs), from a ticket (bars), exported (quotes).
 *
 * <pre>
 * Name TAB State TAB Version          | Name  | State   |          "Name","State"
 * WEB01 TAB Running TAB 9.0           |-------|---------|          "WEB01","Running"
 *                             | WEB01 | Running |
 * </pre>
 */
final class DelimitedTable {

    private static final int LONGEST = 20_000;
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][\\w.()-]{0,80}");
    private static final Pattern RULE = Pattern.compile("[\\s|:\t-]+");

    private final Block block;
    private final List<Line> lines;
    private final List<PsObject> objects;

    DelimitedTable(Block block, List<PsObject> objects) {
        this.block = block;
        this.lines = block.lines();
        this.objects = objects;
    }

    static boolean startsAt(List<Line> lines, int i) {
        String text = lines.get(i).text();
        char delimiter = delimiter(text);
        if (delimiter == 0 || text.length() > LONGEST) {
            return false;
        }
        List<String> names = split(text, delimiter);
        return names.size() > 1
                && names.stream().allMatch(n -> NAME.matcher(n).matches())
                && i + 1 < lines.size()
                && split(lines.get(i + 1).text(), delimiter).size() == names.size();
    }

    private static char delimiter(String text) {
        String line = text.strip();
        if (line.startsWith("\"") && line.endsWith("\"")) {
            return line.contains("\";\"") ? ';' : line.contains("\",\"") ? ',' : 0;
        }
        return line.indexOf('\t') > 0 ? '\t' : line.startsWith("|") && line.endsWith("|") ? '|' : 0;
    }

    /** Reads the table whose names are on line {@code header}; returns the index after its last row. */
    int read(int header) {
        String text = lines.get(header).text();
        char delimiter = delimiter(text);
        List<String> names = split(text, delimiter);
        int i = header + 1;
        while (i < lines.size() && !lines.get(i).blank() && lines.get(i).text().indexOf(delimiter) >= 0) {
            if (!RULE.matcher(lines.get(i).text()).matches()) {
                addRow(names, split(lines.get(i).text(), delimiter), i);
            }
            i++;
        }
        return i;
    }

    private void addRow(List<String> names, List<String> values, int i) {
        Map<String, PsObject.Cell> cells = new LinkedHashMap<>();
        for (int c = 0; c < Math.min(names.size(), values.size()); c++) {
            cells.putIfAbsent(
                    names.get(c).toLowerCase(Locale.ROOT), PsObjects.cell(block, names.get(c), values.get(c), i, i));
        }
        objects.add(new PsObject(block, cells, block.origin(i)));
    }

    private static List<String> split(String text, char delimiter) {
        String line = text.strip();
        if (delimiter == '|') {
            line = line.substring(
                    line.startsWith("|") ? 1 : 0, line.length() - (line.length() > 1 && line.endsWith("|") ? 1 : 0));
        }
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == delimiter && !quoted) {
                values.add(value.toString().strip());
                value.setLength(0);
            } else if (line.charAt(i) == '"' && (delimiter == ',' || delimiter == ';')) {
                quoted = !quoted;
            } else {
                value.append(line.charAt(i));
            }
        }
        return values;
    }
}
