package org.migdoc.intake;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the rows of a Markdown table together again that a mail program wrapped:
 *
 * <pre>
 * | cifs | HV02.corp.example | |         | cifs | HV02.corp.example | | corp.example |
 * corp.example |
 * </pre>
 */
final class WrappedRows {

    private WrappedRows() {}

    /** {@code lines} with whole rows; a row that was put together keeps the number of its first line. */
    static List<Line> join(List<Line> lines) {
        List<Line> joined = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Line before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null
                    && isRest(line.text().strip())
                    && before.text().strip().startsWith("|")) {
                String whole = before.text().stripTrailing() + " " + line.text().strip();
                joined.set(joined.size() - 1, new Line(before.number(), before.raw(), whole));
            } else {
                joined.add(line);
            }
        }
        return joined;
    }

    private static boolean isRest(String text) {
        return text.length() > 1 && text.endsWith("|") && !text.startsWith("|");
    }
}
