package org.migdoc.report;

import java.util.ArrayList;
import java.util.List;

/** Measures and cuts text in the columns that it takes on a terminal: Chinese, Japanese and Korean characters take two. */
final class Columns {

    private Columns() {}

    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += width(c);
            i += Character.charCount(c);
        }
        return width;
    }

    private static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115f
                || c >= 0x2e80 && c <= 0xa4cf && c != 0x303f
                || c >= 0xac00 && c <= 0xd7a3
                || c >= 0xf900 && c <= 0xfaff
                || c >= 0xfe30 && c <= 0xfe6f
                || c >= 0xff00 && c <= 0xff60
                || c >= 0xffe0 && c <= 0xffe6
                || c >= 0x1f300 && c <= 0x1f64f
                || c >= 0x20000 && c <= 0x3fffd;
        return wide ? 2 : 1;
    }

    /** The first of {@code text} that fits into {@code columns}, with an ellipsis when something was cut off. */
    static String cut(String text, int columns) {
        return width(text) <= columns ? text : text.substring(0, fitting(text, 0, columns - 1)) + "…";
    }

    /** Beginning and end of {@code text}, together at most {@code columns} wide: codes stand at the end of messages. */
    static String cutMiddle(String text, int columns) {
        if (width(text) <= columns) {
            return text;
        }
        int tail = columns / 3;
        int start = text.length();
        for (int used = 0; start > 0; ) {
            int c = text.codePointBefore(start);
            used += width(c);
            if (used > tail) {
                break;
            }
            start -= Character.charCount(c);
        }
        return text.substring(0, fitting(text, 0, columns - 1 - tail)) + "…" + text.substring(start);
    }

    /** {@code text} with blanks up to {@code columns}. */
    static String pad(String text, int columns) {
        int missing = columns - width(text);
        return missing <= 0 ? text : text + " ".repeat(missing);
    }

    /** {@code text} in lines of at most {@code columns}, broken at blanks where there are any. At least one line. */
    static List<String> wrap(String text, int columns) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = fitting(text, start, columns);
            if (end < text.length() && text.charAt(end) != ' ') {
                int blank = text.lastIndexOf(' ', end - 1);
                end = blank > start ? blank : end;
            }
            lines.add(text.substring(start, end).stripTrailing());
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            start = end;
        }
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** Index after the last character that fits, at least one character on. */
    private static int fitting(String text, int start, int columns) {
        int used = 0;
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            used += width(c);
            if (used > columns && i > start) {
                return i;
            }
            i += Character.charCount(c);
        }
        return i;
    }
}
