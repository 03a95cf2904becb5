package org.migdoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads text and cuts it into the lines it was given in: at CRLF, CR CR LF, LF, CR, form feed, vertical tab, U+2028, U+2029.
 * Long lines and long texts are bounded.
 *
 * @param lines all lines, text as given
 * @param cutLines how many lines were longer than allowed and have lost their end
 * @param complete false when there were more lines than allowed
 */
record RawLines(List<Line> lines, int cutLines, boolean complete) {

    private static final Pattern BREAK = Pattern.compile(
            "<br\\s{0,3}/?>|&lt;br\\s{0,3}/?&gt;|</(?:p|div|tr|li|h[1-6]|pre)>|(?:_x000D_)?_x000A_(?:</S>)?|\\\\r\\\\n|&#(?:10|xA);",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_RETURNS = 3;

    /** The lines of {@code text}, each at most {@code lineLength} characters, at most {@code count} of them. */
    static RawLines of(String text, int lineLength, int count) {
        List<Line> lines = new ArrayList<>();
        int cut = 0;
        int start = 0;
        while (start < text.length()) {
            if (lines.size() == count) {
                return new RawLines(lines, cut, false);
            }
            int end = end(text, start);
            boolean tooLong = end - start > lineLength;
            cut += tooLong ? 1 : 0;
            String raw = text.substring(start, tooLong ? start + lineLength : end);
            lines.add(new Line(lines.size() + 1, raw, raw));
            start = next(text, end);
        }
        return new RawLines(lines, cut, true);
    }

    private static int end(String text, int start) {
        int i = start;
        while (i < text.length() && !isEnd(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isEnd(char c) {
        return (c >= '\n' && c <= '\r') || c == '\u2028' || c == '\u2029';
    }

    private static int next(String text, int end) {
        int i = end;
        while (i < text.length() && i < end + MOST_RETURNS && text.charAt(i) == '\r') {
            i++;
        }
        boolean feed = i < text.length() && text.charAt(i) == '\n';
        return feed ? i + 1 : end + 1;
    }

    /** The parts of {@code line} between its {@code <br>} and what else stands for a line end, all with its number. */
    static List<Line> parts(Line line) {
        String text = line.text();
        Matcher end = BREAK.matcher(text);
        if (!mayBreak(text) || !end.find()) {
            return List.of(line);
        }
        List<Line> parts = new ArrayList<>();
        int start = 0;
        do {
            boolean escaped = end.group().startsWith("\\") && text.contains("\":");
            if (!escaped) {
                addPart(parts, line, start, end.start());
                start = end.end();
            }
        } while (end.find());
        addPart(parts, line, start, text.length());
        return parts.isEmpty() ? List.of(line) : parts;
    }

    private static boolean mayBreak(String text) {
        for (int i = text.indexOf('<'); i >= 0 && i + 1 < text.length(); i = text.indexOf('<', i + 1)) {
            char next = text.charAt(i + 1);
            if (next == 'b' || next == 'B' || next == '/') {
                return true;
            }
        }
        return text.contains("&lt;") || text.contains("&#") || text.contains("_x000") || text.contains("\\r\\n");
    }

    private static void addPart(List<Line> parts, Line line, int from, int to) {
        String part = line.text().substring(from, to);
        if (!part.isBlank()) {
            parts.add(new Line(line.number(), part, part));
        }
    }
}
