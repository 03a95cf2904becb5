package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * Labels whose values stand below them, as web pages and tickets give a table:
 *
 * <pre>
 * Source:
 * iScsiPrt
 * Event ID:
 * 20
 * </pre>
 */
final class StackedLabels {

    private static final int LONGEST_VALUE = 80;

    private StackedLabels() {}

    /** The labelled values of every line of the page; a value below its label belongs to its own line. */
    static List<List<EventLine.Value>> lines(EventPage page) {
        List<List<EventLine.Value>> lines = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            lines.add(page.free(i) ? EventLine.values(page.text(i)) : List.of());
        }
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (isEmptyLabel(lines.get(i)) && isValue(page, lines, i + 1)) {
                EventLine.Value label = lines.get(i).get(0);
                String value = page.text(i + 1).strip();
                lines.set(i + 1, List.of(new EventLine.Value(label.field(), label.language(), value, label.list())));
                lines.set(i, List.of(new EventLine.Value(EventField.OTHER, label.language(), "", label.list())));
            }
        }
        return lines;
    }

    private static boolean isEmptyLabel(List<EventLine.Value> line) {
        if (line.size() != 1 || !line.get(0).value().isEmpty()) {
            return false;
        }
        EventField field = line.get(0).field();
        return field != EventField.TEXT && field != EventField.XML;
    }

    /** True for a short line without a label that another label, or nothing, follows. */
    private static boolean isValue(EventPage page, List<List<EventLine.Value>> lines, int at) {
        boolean alone = at + 1 == lines.size()
                || page.blank(at + 1)
                || !lines.get(at + 1).isEmpty();
        return alone
                && lines.get(at).isEmpty()
                && page.free(at)
                && !page.starts(at)
                && !page.blank(at)
                && page.text(at).length() <= LONGEST_VALUE;
    }
}
