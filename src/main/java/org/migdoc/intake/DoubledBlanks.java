package org.migdoc.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads lines that some form has put a blank line behind, every one of them, and drops those:
 *
 * <pre>
 * Name  State
 *
 * ----  -----
 *
 * WEB01 Running
 * </pre>
 *
 * Only when every second line is blank, ten times at least, so that tables and lists are whole again. Numbers are kept.
 */
final class DoubledBlanks {

    private static final int FEWEST = 10;

    private DoubledBlanks() {}

    /** {@code lines} without the doubled blank ones, or as they are. */
    static List<Line> drop(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).blank()) {
            first++;
        }
        int written = 0;
        for (int i = first; i < lines.size(); i++) {
            boolean behind = (i - first) % 2 == 1;
            if (behind && !lines.get(i).blank()) {
                return lines;
            }
            written += !behind && !lines.get(i).blank() ? 1 : 0;
        }
        return written < FEWEST ? lines : dropped(lines, first);
    }

    private static List<Line> dropped(List<Line> lines, int first) {
        List<Line> rest = new ArrayList<>();
        for (int i = first; i < lines.size(); i += 2) {
            rest.add(lines.get(i));
        }
        return rest;
    }
}
