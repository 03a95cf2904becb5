package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.intake.Line;

/**
 * Takes PowerShell's list and table views apart.
 *
 * <pre>
 * Name                                      : HV01           Name State   Version
 * VirtualMachineMigrationAuthenticationType : CredSSP        ---- -----   -------
 *                                                            WEB01 Running 9.0
 * </pre>
 *
 * A list's value may go on in the lines below it, indented. A table's cells may stand left or right of their column, and a
 * mail client may have squeezed the blanks.
 */
final class PsObjects {

    private static final Pattern PROPERTY = Pattern.compile("^\\s{0,12}([A-Za-z_][\\w.*-]*(?: ?\\([^)]{0,20}\\))?)\\s+: ?(.*)$");
    private static final Pattern DASHES = Pattern.compile("^\\s*-{2,}(?:\\s+-+)*\\s*$");
    private static final Pattern CUT = Pattern.compile("\\.\\.\\.\\s*}?\\s*$");

    private PsObjects() {}

    static List<PsObject> parse(Block block) {
        List<PsObject> objects = new ArrayList<>();
        List<Line> lines = block.lines();
        int i = 0;
        while (i < lines.size()) {
            if (PROPERTY.matcher(lines.get(i).text()).matches()) {
                i = list(block, i, objects);
            } else if (i > 0 && DASHES.matcher(lines.get(i).text()).matches() && !lines.get(i - 1).blank()) {
                i = table(block, i, objects);
            } else {
                i++;
            }
        }
        return objects;
    }

    private static int list(Block block, int start, List<PsObject> objects) {
        Map<String, PsObject.Cell> cells = new LinkedHashMap<>();
        List<Line> lines = block.lines();
        int i = start;
        while (i < lines.size()) {
            Matcher m = PROPERTY.matcher(lines.get(i).text());
            if (!m.matches()) {
                break;
            }
            String key = m.group(1).toLowerCase(Locale.ROOT);
            if (cells.containsKey(key)) {
                break;
            }
            int first = i;
            StringBuilder value = new StringBuilder(m.group(2).strip());
            i++;
            while (i < lines.size() && continues(lines.get(i), lines.get(first), value)) {
                value.append(' ').append(lines.get(i).text().strip());
                i++;
            }
            cells.put(key, cell(block, m.group(1), value.toString(), first, i - 1));
        }
        objects.add(new PsObject(block, cells, block.origin(start, i - 1)));
        return i;
    }

    private static boolean continues(Line line, Line first, StringBuilder value) {
        if (line.blank() || PROPERTY.matcher(line.text()).matches()) {
            return false;
        }
        boolean openBrace = value.indexOf("{") == 0 && value.lastIndexOf("}") != value.length() - 1;
        return openBrace || line.indent() >= Math.min(8, first.text().indexOf(':')) && line.indent() > first.indent();
    }

    private static PsObject.Cell cell(Block block, String name, String value, int first, int last) {
        return new PsObject.Cell(name, value, CUT.matcher(value).find(), block.origin(first, last));
    }

    private record Column(String name, int start, int end) {}

    private static int table(Block block, int dashes, List<PsObject> objects) {
        List<Line> lines = block.lines();
        List<Column> columns = columns(lines.get(dashes - 1).text(), lines.get(dashes).text());
        int i = dashes + 1;
        while (i < lines.size() && !lines.get(i).blank() && !PROPERTY.matcher(lines.get(i).text()).matches()) {
            Map<String, PsObject.Cell> cells = new LinkedHashMap<>();
            List<String> values = row(lines.get(i).text(), columns);
            for (int c = 0; c < columns.size(); c++) {
                cells.putIfAbsent(
                        columns.get(c).name().toLowerCase(Locale.ROOT),
                        cell(block, columns.get(c).name(), values.get(c), i, i));
            }
            objects.add(new PsObject(block, cells, block.origin(i)));
            i++;
        }
        return i;
    }

    private static List<Column> columns(String header, String dashes) {
        List<int[]> spans = words(dashes);
        List<int[]> names = words(header);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < spans.size(); c++) {
            int[] span = spans.get(c);
            String name;
            if (names.size() == spans.size()) {
                name = header.substring(names.get(c)[0], names.get(c)[1]);
            } else {
                int next = c + 1 < spans.size() ? spans.get(c + 1)[0] : Integer.MAX_VALUE;
                name = header.substring(Math.min(span[0], header.length()), Math.min(next, header.length()));
            }
            columns.add(new Column(name.strip(), span[0], span[1]));
        }
        return columns;
    }

    private static List<String> row(String text, List<Column> columns) {
        List<int[]> words = words(text);
        List<StringBuilder> cells = new ArrayList<>();
        columns.forEach(c -> cells.add(new StringBuilder()));
        boolean oneEach = words.size() == columns.size();
        int column = 0;
        for (int w = 0; w < words.size(); w++) {
            int[] word = words.get(w);
            column = oneEach ? w : columnOf(word, w == 0 ? null : words.get(w - 1), column, columns);
            StringBuilder cell = cells.get(column);
            cell.append(cell.isEmpty() ? "" : " ").append(text, word[0], word[1]);
        }
        return cells.stream().map(StringBuilder::toString).toList();
    }

    private static int columnOf(
            int[] word, int @org.jspecify.annotations.Nullable [] previous, int current, List<Column> columns) {
        for (int c = current; c < columns.size(); c++) {
            if (word[0] < columns.get(c).end() && columns.get(c).start() < word[1]) {
                return c;
            }
        }
        boolean apart = previous != null && word[0] - previous[1] > 1;
        return apart && current + 1 < columns.size() && word[0] >= columns.get(current).end() && word[1] > columns.get(current + 1).start()
                ? current + 1
                : current;
    }

    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            int depth = 0;
            while (i < text.length() && (depth > 0 || !Character.isWhitespace(text.charAt(i)))) {
                depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
                i++;
            }
            words.add(new int[] {start, i});
        }
        return words;
    }
}
