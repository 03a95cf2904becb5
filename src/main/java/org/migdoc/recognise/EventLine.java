package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/**
 * The labelled values of one line:
 *
 * <pre>
 * Ereignis-ID:   20306
 * Log Name: System  Source: iScsiPrt  Event ID: 20  Level: Error
 * </pre>
 */
final class EventLine {

    /**
     * One label with its value.
     *
     * @param value the rest of the line, or up to the next label
     * @param list true when a blank stands before the colon, as PowerShell's lists have it
     */
    record Value(EventField field, String language, String value, boolean list) {}

    private static final Pattern LEAD = Pattern.compile("[\\s*•>_\"+|-]{0,12}");
    private static final Pattern COLON = Pattern.compile("(\\s{0,40})\\*{0,2}[:：]\\*{0,2}\\s{0,60}|=(?=\\S|$)");
    private static final int LATEST_COLON = 60;

    private EventLine() {}

    /** The values of a line that begins with a label, in order; none for any other line. */
    static List<Value> values(String text) {
        if (!hasColon(text)) {
            return List.of();
        }
        List<Value> values = new ArrayList<>();
        Matcher lead = LEAD.matcher(text);
        int at = lead.lookingAt() ? lead.end() : 0;
        while (at >= 0) {
            at = value(text, at, values);
        }
        return values;
    }

    private static boolean hasColon(String text) {
        int limit = Math.min(text.length(), LATEST_COLON);
        for (int i = 0; i < limit; i++) {
            if (":：=".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** Adds the value whose label begins at {@code at}; gives where the next label begins, or -1. */
    private static int value(String text, int at, List<Value> values) {
        int end = EventWords.labelEnd(text, at);
        Matcher colon = COLON.matcher(text);
        if (end < 0 || !colon.region(end, text.length()).lookingAt()) {
            return -1;
        }
        EventWords.Word word = EventWords.label(text.substring(at, end));
        if (word == null) {
            return -1;
        }
        int next = word.field() == EventField.TEXT ? -1 : next(text, colon.end());
        String value =
                text.substring(colon.end(), next < 0 ? text.length() : next).strip();
        values.add(new Value(
                word.field(),
                word.language(),
                trimmed(value),
                colon.group(1) != null && !colon.group(1).isEmpty()));
        return next;
    }

    private static int next(String text, int from) {
        Matcher label = EventWords.LABEL.matcher(text);
        int at = from;
        while (label.find(at)) {
            Matcher colon = COLON.matcher(text).region(label.end(), text.length());
            boolean apart = label.start() > from && ",;|\t ".indexOf(text.charAt(label.start() - 1)) >= 0;
            if (apart && colon.lookingAt()) {
                return label.start();
            }
            at = label.end();
        }
        return -1;
    }

    private static String trimmed(String value) {
        int end = value.length();
        while (end > 0 && ",;|*".indexOf(value.charAt(end - 1)) >= 0) {
            end--;
        }
        return value.substring(0, end).strip();
    }
}
