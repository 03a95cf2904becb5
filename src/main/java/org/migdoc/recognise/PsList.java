package org.migdoc.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Reads the list view.
 *
 * <pre>
 * DNSHostName              : HV01.corp.example
 * msDS-AllowedToDelegateTo : {cifs/HV02.corp.example, cifs/HV02, Microsoft Virtual System Migration
 *                            Service/HV02...}
 * </pre>
 *
 * A value goes on below it: indented, or while its brace is open, or, when the indentation got lost, up to the next property.
 * A property that comes again begins the next object. Blank lines that a mail client put between all lines are no end.
 */
final class PsList {

    private static final int MOST_LINES_OF_A_VALUE = 80;
    private static final int LOOK_AHEAD = 4;
    private static final int WRAPPED = 50;
    private static final int NARROWEST_MAIL = 66;
    private static final int WIDEST_MAIL = 100;
    private static final int CONSOLE = 78;
    private static final Pattern PROPERTY =
            Pattern.compile("\\s{0,12}([A-Za-z_][\\w.*-]{0,100}(?: ?\\([^)]{0,20}\\))?)(\\s{1,100}):(?: (.*)|)");
    private static final int LONGEST_SQUEEZED = 400;
    private static final Pattern SQUEEZED =
            Pattern.compile("(\\{[^{}]{0,200}}|\\S{0,100}) ([A-Za-z][a-z]{1,30}[A-Z-][\\w-]{1,60}) : ?(.*)");
    private static final Pattern CMDLET = Pattern.compile("[A-Z][a-z]{2,10}-[A-Z][A-Za-z]+");

    private final Block block;
    private final List<Line> lines;
    private final List<PsObject> objects;

    PsList(Block block, List<PsObject> objects) {
        this.block = block;
        this.lines = block.lines();
        this.objects = objects;
    }

    static boolean startsAt(List<Line> lines, int i) {
        return property(lines.get(i).text()) != null;
    }

    /** The match of a property's line, or null; an error record ({@code Move-VM : …}) is none. */
    private static @org.jspecify.annotations.Nullable Matcher property(String text) {
        Matcher m = PROPERTY.matcher(text);
        return m.matches() && !CMDLET.matcher(m.group(1)).matches() ? m : null;
    }

    /** Reads the object that begins on line {@code start}; returns the index after it. */
    int read(int start) {
        Map<String, PsObject.Cell> cells = new LinkedHashMap<>();
        int i = start;
        int end = start;
        while (i < lines.size()) {
            Matcher m = property(lines.get(i).text());
            if (m == null || cells.containsKey(m.group(1).toLowerCase(Locale.ROOT))) {
                break;
            }
            end = addValue(m, i, cells);
            i = doubled(end, start, cells.size()) ? end + 1 : end;
        }
        if (isSentence(cells)) {
            return start + 1;
        }
        objects.add(new PsObject(block, cells, block.origin(start, end - 1)));
        return end;
    }

    /** True for a lone line that is no cmdlet's output and has several words after its colon, as French writes it. */
    private boolean isSentence(Map<String, PsObject.Cell> cells) {
        Command command = block.command();
        boolean listed = command != null && command.noun() != null;
        PsObject.Cell cell = cells.values().iterator().next();
        int words = cell.value().split("\\s+", 5).length;
        boolean host = Character.isDigit(cell.name().charAt(cell.name().length() - 1));
        return cells.size() == 1 && !listed && cell.value().indexOf('{') < 0 && words > (host ? 1 : 3);
    }

    private int addValue(Matcher m, int first, Map<String, PsObject.Cell> cells) {
        StringBuilder value =
                new StringBuilder(m.group(3) == null ? "" : m.group(3).strip());
        int i = first + 1;
        while (i < lines.size() && i - first < MOST_LINES_OF_A_VALUE && continues(i, first, value)) {
            append(value, i);
            i++;
        }
        add(m.group(1), value.toString(), first, i - 1, cells);
        return i;
    }

    /** Adds a property, and those that follow in the same line because line breaks were lost: {@code Enabled : True Version : 9.0}. */
    private void add(String name, String value, int first, int last, Map<String, PsObject.Cell> cells) {
        Matcher next = value.length() > LONGEST_SQUEEZED ? null : SQUEEZED.matcher(value);
        if (next != null && next.matches()) {
            add(name, next.group(1), first, last, cells);
            add(next.group(2), next.group(3), first, last, cells);
            return;
        }
        cells.putIfAbsent(name.toLowerCase(Locale.ROOT), PsObjects.cell(block, name, value, first, last));
    }

    private void append(StringBuilder value, int i) {
        String more = lines.get(i).text().strip();
        boolean hardWrapped =
                lines.get(i - 1).text().length() >= CONSOLE && value.indexOf(" ") < 0 && more.indexOf(' ') < 0;
        value.append(hardWrapped || more.isEmpty() || value.isEmpty() ? "" : " ")
                .append(more);
    }

    private boolean continues(int i, int first, StringBuilder value) {
        Line line = lines.get(i);
        if (property(line.text()) != null) {
            return false;
        }
        boolean open = value.indexOf("{") == 0
                && value.lastIndexOf("}") < 0
                && !value.toString().endsWith("...");
        if (line.blank()) {
            return open && closesSoon(i + 1);
        }
        int colon = lines.get(first).text().indexOf(':');
        boolean indented = line.indent() >= Math.min(8, colon)
                && line.indent() > lines.get(first).indent();
        return value.isEmpty()
                || open
                || indented
                || isNextAddress(value, line.text())
                || propertySoon(i + 1, first)
                || wrapped(lines.get(i - 1), line);
    }

    /** True for the second of several addresses, which stand below one another, when the indentation got lost. */
    private static boolean isNextAddress(StringBuilder value, String next) {
        String last = value.substring(value.lastIndexOf(" ") + 1);
        return Names.isAddress(last) && Names.isAddress(next.strip());
    }

    /** True when a mail client must have broken the line before the next one's first word. */
    private static boolean wrapped(Line before, Line line) {
        int length = before.raw().stripTrailing().length();
        int word = (line.text().strip() + ' ').indexOf(' ');
        return length >= WRAPPED && length <= WIDEST_MAIL && length + 1 + word > NARROWEST_MAIL;
    }

    private boolean closesSoon(int from) {
        for (int i = from; i < Math.min(lines.size(), from + LOOK_AHEAD); i++) {
            String text = lines.get(i).text();
            if (text.indexOf('}') >= 0 && text.indexOf('{') < 0) {
                return true;
            }
        }
        return false;
    }

    /** True when the list goes on after a few lines that have lost their indentation. */
    private boolean propertySoon(int from, int first) {
        int colon = lines.get(first).text().indexOf(':');
        for (int i = from;
                i < Math.min(lines.size(), from + LOOK_AHEAD) && !lines.get(i).blank();
                i++) {
            if (property(lines.get(i).text()) != null) {
                return lines.get(i).text().indexOf(':') == colon;
            }
        }
        return false;
    }

    /** True when line {@code i} is one of the blank lines that were put after each line, and the list goes on after it. */
    private boolean doubled(int i, int start, int properties) {
        if (i + 1 >= lines.size() || !lines.get(i).blank() || i - start < 2 * properties - 1) {
            return false;
        }
        boolean allApart = i - start == 2 * properties - 1;
        String next = lines.get(i + 1).text();
        return allApart
                && property(next) != null
                && next.indexOf(':') == lines.get(start).text().indexOf(':');
    }
}
