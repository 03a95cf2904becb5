package org.migdoc.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads what {@code ConvertTo-Json} prints, a property a line.
 *
 * <pre>
 * {
 *     "Name":  "HV01",
 *     "VirtualMachineMigrationEnabled":  true,
 *     "msDS-AllowedToDelegateTo":  [
 *                                      "cifs/HV02",
 *                                      "cifs/HV02.corp.example"
 *                                  ]
 * }
 * </pre>
 */
final class PsJson {

    private static final int MOST_ENTRIES = 500;
    private static final Pattern PROPERTY =
            Pattern.compile("\\s{0,200}\"([A-Za-z_][\\w.-]{0,100})\"\\s{0,20}:\\s{0,20}(\\S.*)");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

    private final Block block;
    private final List<Line> lines;
    private final List<PsObject> objects;

    PsJson(Block block, List<PsObject> objects) {
        this.block = block;
        this.lines = block.lines();
        this.objects = objects;
    }

    static boolean startsAt(List<Line> lines, int i) {
        return PROPERTY.matcher(lines.get(i).text()).matches();
    }

    /** Reads the properties from line {@code start} on, up to the object's end; returns the index after it. */
    int read(int start) {
        Map<String, PsObject.Cell> cells = new LinkedHashMap<>();
        int i = start;
        while (i < lines.size()) {
            Matcher m = PROPERTY.matcher(lines.get(i).text());
            if (!m.matches() || cells.containsKey(m.group(1).toLowerCase(Locale.ROOT))) {
                break;
            }
            int first = i;
            String value = m.group(2).strip();
            if (value.equals("[") || value.equals("[ ")) {
                int end = endOfList(i + 1);
                value = list(i + 1, end);
                i = end;
            }
            cells.put(
                    m.group(1).toLowerCase(Locale.ROOT),
                    PsObjects.cell(block, m.group(1), plain(value), first, Math.min(i, lines.size() - 1)));
            i++;
        }
        objects.add(new PsObject(block, cells, block.origin(start, Math.max(start, Math.min(i, lines.size()) - 1))));
        return i;
    }

    private int endOfList(int from) {
        int i = from;
        while (i < lines.size() - 1
                && i - from < MOST_ENTRIES
                && !lines.get(i).text().strip().startsWith("]")) {
            i++;
        }
        return Math.min(i, lines.size() - 1);
    }

    private String list(int from, int end) {
        StringBuilder list = new StringBuilder("{");
        for (int i = from; i < end; i++) {
            String entry = plain(lines.get(i).text().strip());
            list.append(list.length() > 1 ? ", " : "").append(entry);
        }
        return list.append('}').toString();
    }

    private static String plain(String json) {
        String value = json.endsWith(",") ? json.substring(0, json.length() - 1).stripTrailing() : json;
        value = value.equals("null") || value.equals("[]") ? "" : value;
        boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
        String text = quoted ? value.substring(1, value.length() - 1) : value;
        text = text.equals("true") ? "True" : text.equals("false") ? "False" : text;
        return ESCAPE.matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(
                        m.group(1) != null ? String.valueOf((char) Integer.parseInt(m.group(1), 16)) : m.group(2)));
    }
}
