package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * The head of a table of events:
 *
 * <pre>
 * TimeCreated                     Id LevelDisplayName Message
 * Ebene   Datum und Uhrzeit   Quelle   Ereignis-ID   Aufgabenkategorie
 * Time      Source                    ID  Message
 * </pre>
 *
 * @param fields what its columns hold, in order
 */
record EventColumns(List<EventField> fields) {

    private static final Pattern GAP = Pattern.compile("[\\s|,;\"]{1,120}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\w.]{1,40}");
    private static final int LONGEST = 800;

    /** The head that {@code text} is, or null; with {@code dashes} below, columns of other kinds may be among them. */
    static @Nullable EventColumns of(String text, boolean dashes) {
        if (text.length() > LONGEST || text.indexOf(':') >= 0) {
            return null;
        }
        List<EventField> fields = new ArrayList<>();
        int at = skip(text, 0);
        while (at < text.length()) {
            int end = EventWords.labelEnd(text, at);
            EventWords.Word word = end < 0 ? null : EventWords.label(text.substring(at, end));
            if (word == null) {
                Matcher other = WORD.matcher(text).region(at, text.length());
                if (!dashes || !other.lookingAt()) {
                    return null;
                }
                end = other.end();
            }
            fields.add(word == null ? EventField.OTHER : word.field());
            at = skip(text, end);
        }
        return isHead(fields) ? new EventColumns(List.copyOf(fields)) : null;
    }

    private static boolean isHead(List<EventField> fields) {
        boolean id = fields.stream().anyMatch(EventField::isId);
        long telling = fields.stream()
                .filter(f -> f == EventField.SOURCE
                        || f == EventField.TIME
                        || f == EventField.CLOCK
                        || f == EventField.LEVEL
                        || f == EventField.TEXT)
                .distinct()
                .count();
        return id && telling >= 1 && (telling >= 2 || !fields.contains(EventField.WEAK_ID));
    }

    private static int skip(String text, int from) {
        Matcher gap = GAP.matcher(text).region(from, text.length());
        return gap.lookingAt() ? gap.end() : from;
    }
}
