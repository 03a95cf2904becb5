package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names in a table's header. PowerShell's dashes are as long as the name above them, other tools' as wide as the column. */
final class Headers {

    /** What squeezed names on two lines belong together. */
    private static final Map<String, String> COMPLETED =
            Map.of("Interface", "InterfaceIndex", "Address", "AddressFamily");

    private Headers() {}

    /** A name for each span of dashes, in order. */
    static List<String> names(String above, String header, List<Word> spans) {
        List<String> names = bySpanLength(header, spans);
        if (names == null && Word.of(header).size() < spans.size()) {
            names = twoLines(above, header, spans);
        }
        return names != null ? names : byPlace(header, spans);
    }

    private static @Nullable List<String> bySpanLength(String header, List<Word> spans) {
        List<String> names = new ArrayList<>();
        int at = 0;
        for (Word span : spans) {
            while (at < header.length() && Character.isWhitespace(header.charAt(at))) {
                at++;
            }
            int end = at + span.length();
            if (end > header.length()
                    || end < header.length() && !Character.isWhitespace(header.charAt(end))
                    || Character.isWhitespace(header.charAt(end - 1))) {
                return null;
            }
            names.add(header.substring(at, end).strip());
            at = end;
        }
        return header.substring(at).isBlank() ? names : null;
    }

    /** Names on two lines ({@code Interface} over {@code Index} is {@code InterfaceIndex}), or null. */
    private static @Nullable List<String> twoLines(String above, String header, List<Word> spans) {
        List<Word> words = Word.of(above);
        if (above.isBlank() || words.size() != spans.size()) {
            return null;
        }
        boolean straight = header.startsWith(" ");
        List<String> names = new ArrayList<>();
        for (int c = 0; c < spans.size(); c++) {
            String name = above.substring(words.get(c).start(), words.get(c).end());
            names.add(straight ? name + under(header, spans.get(c)) : COMPLETED.getOrDefault(name, name));
        }
        return names;
    }

    private static String under(String line, Word span) {
        StringBuilder text = new StringBuilder();
        for (Word word : Word.of(line)) {
            if (word.start() < span.end() && span.start() < word.end()) {
                text.append(line, word.start(), word.end());
            }
        }
        return text.toString();
    }

    private static List<String> byPlace(String header, List<Word> spans) {
        List<Word> words = Word.of(header);
        List<String> names = new ArrayList<>();
        for (int c = 0; c < spans.size(); c++) {
            String name = words.size() == spans.size()
                    ? header.substring(words.get(c).start(), words.get(c).end())
                    : over(header, words, c, spans);
            names.add(name.isEmpty() ? "Column" + (c + 1) : name);
        }
        return names;
    }

    /** The words that stand over span {@code c} or are nearer to it than to its neighbours. */
    private static String over(String header, List<Word> words, int c, List<Word> spans) {
        int from = -1;
        int to = -1;
        for (Word word : words) {
            if (nearest(word, spans) == c) {
                from = from < 0 ? word.start() : from;
                to = word.end();
            }
        }
        return from < 0 ? "" : header.substring(from, to);
    }

    private static int nearest(Word word, List<Word> spans) {
        int best = 0;
        int distance = Integer.MAX_VALUE;
        for (int c = 0; c < spans.size(); c++) {
            int apart = Math.max(
                    0,
                    Math.max(
                                    spans.get(c).start() - word.end(),
                                    word.start() - spans.get(c).end())
                            + 1);
            if (apart < distance) {
                best = c;
                distance = apart;
            }
        }
        return best;
    }
}
