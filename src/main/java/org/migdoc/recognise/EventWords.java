package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * The words that Windows writes around an event, in its languages: labels, column heads and levels. From
 * {@code event-words.txt}:
 *
 * <pre>
 * ID      de   Ereignis-ID|Ereigniskennung
 * error   fr   erreur
 * </pre>
 *
 * Accents may be lost ({@code ID de l'?v?nement}) and blanks squeezed or doubled.
 */
final class EventWords {

    /**
     * One label.
     *
     * @param language of the label, {@code en} where languages share it
     */
    record Word(EventField field, String language) {}

    private static final Map<String, String> LEVELS = new HashMap<>();
    private static final Map<String, Word> LABELS = new HashMap<>();

    /** Any label, not inside of a longer word. */
    static final Pattern LABEL;

    static {
        List<String> spellings = new ArrayList<>();
        for (String[] row : TextResource.rows("event-words.txt")) {
            for (String spelling : row[2].split("\\|", -1)) {
                if (Character.isLowerCase(row[0].charAt(0))) {
                    LEVELS.put(spelling, row[0]);
                } else {
                    LABELS.putIfAbsent(key(spelling), new Word(EventField.valueOf(row[0]), row[1]));
                    spellings.add(spelling);
                }
            }
        }
        spellings.sort(Comparator.comparing(String::length).reversed());
        String any =
                String.join("|", spellings.stream().map(EventWords::tolerant).toList());
        LABEL = Pattern.compile(
                "(?<![\\p{L}\\w-])(?:" + any + ")(?![\\p{L}\\w])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private EventWords() {}

    /** What {@code printed} labels, or null when it is no label. */
    static @Nullable Word label(String printed) {
        return LABELS.get(key(printed));
    }

    /** The level that {@code printed} names ({@code error}), or null. */
    static @Nullable String level(String printed) {
        String word = printed.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "1" -> "critical";
            case "2" -> "error";
            case "3" -> "warning";
            case "4" -> "information";
            case "5" -> "verbose";
            default -> LEVELS.get(word);
        };
    }

    /** Only its ASCII letters and what is no European letter: the same with accents and without. */
    private static String key(String label) {
        StringBuilder key = new StringBuilder();
        String text = label.toLowerCase(Locale.ROOT);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z' || c > 0x370 && Character.isLetter(c)) {
                key.append(c);
            }
        }
        return key.toString();
    }

    private static String tolerant(String label) {
        StringBuilder regex = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == ' ' || c == '-') {
                regex.append("[\\s-]{0,3}");
            } else if (c > 0x7F && c < 0x370 || c == '’' || c == '\'' || c == '.') {
                regex.append("[^\\s:\\w]{0,3}");
            } else {
                regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
        return regex.toString();
    }

    /** Where a label ends that begins at {@code from}, or -1. */
    static int labelEnd(String text, int from) {
        Matcher label = LABEL.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return label.lookingAt() ? label.end() : -1;
    }
}
