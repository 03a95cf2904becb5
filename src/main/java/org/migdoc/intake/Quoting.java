package org.migdoc.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads how neighbouring lines begin and says how a mail program has quoted them, which one line alone does not tell:
 *
 * <pre>
 * >Move-VM : failed            | Get-VMHost: Kerberos
 * >At line:1 char:1            | we saw this on Friday
 * >    + CategoryInfo : x      | Move-VM : failed
 * GLUED                        BARRED
 * </pre>
 */
enum Quoting {
    /** Nothing is known: each line speaks for itself. */
    UNKNOWN,
    /** All lines around begin with {@code >}, most of them without a blank behind it. */
    GLUED,
    /** All lines around begin with {@code |}, and they are no pipeline. */
    BARRED;

    private static final int FEWEST = 3;

    /** The quoting of each of {@code lines}. */
    static List<Quoting> of(List<Line> lines) {
        List<Quoting> all = new ArrayList<>(Collections.nCopies(lines.size(), UNKNOWN));
        int start = 0;
        while (start < lines.size()) {
            char mark = mark(lines.get(start).text());
            int end = start + 1;
            while (mark != 0 && end < lines.size() && mark(lines.get(end).text()) == mark) {
                end++;
            }
            boolean enough = end - start >= FEWEST || (start == 0 && end == lines.size());
            if (mark != 0 && enough) {
                Collections.fill(all.subList(start, end), of(mark, lines.subList(start, end)));
            }
            start = end;
        }
        return all;
    }

    private static char mark(String text) {
        boolean marked = text.startsWith(">") || text.equals("|") || text.startsWith("| ");
        return marked ? text.charAt(0) : 0;
    }

    private static Quoting of(char mark, List<Line> lines) {
        int balance = 0;
        for (Line line : lines) {
            String text = line.text();
            boolean indented = mark == '>' && text.startsWith(">  ");
            if (text.length() > 1 && !indented) {
                balance += (mark == '>' ? isGlued(text) : isNoPipeline(text)) ? 1 : -1;
            }
        }
        return balance <= 0 ? UNKNOWN : mark == '>' ? GLUED : BARRED;
    }

    private static boolean isGlued(String text) {
        return text.charAt(1) > ' '
                && text.charAt(1) != '>'
                && !text.startsWith(">rdp-")
                && !text.startsWith(">console");
    }

    private static boolean isNoPipeline(String text) {
        return !Prefixes.isPipeline(text.substring(1)) && !Markdown.isTableRow(text);
    }
}
