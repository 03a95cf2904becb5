package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sentence to look for, in squeezed form: its literal parts and the holes between them.
 *
 * @param topic true when it counts only where the document speaks of our field
 * @param lead name of the hole before the first literal, or null
 * @param literals squeezed literal parts, at least one
 * @param holes name of the hole after each literal, {@code ""} for none; same length as {@code literals}
 */
record Phrase(String kind, boolean topic, @Nullable String lead, List<String> literals, List<String> holes) {

    private static final int SHORTEST = 3;

    static @Nullable Phrase parse(String kind, boolean topic, String pattern) {
        List<String> literals = new ArrayList<>();
        List<String> holes = new ArrayList<>();
        String lead = null;
        int at = 0;
        while (at < pattern.length()) {
            int open = pattern.indexOf('{', at);
            int end = open < 0 ? pattern.length() : open;
            String literal = Squeezed.squeeze(pattern.substring(at, end));
            int close = open < 0 ? -1 : pattern.indexOf('}', open);
            String hole = close < 0 ? "" : pattern.substring(open + 1, close);
            if (!literal.isEmpty()) {
                literals.add(literal);
                holes.add(hole);
            } else if (literals.isEmpty()) {
                lead = hole;
            }
            at = close < 0 ? pattern.length() : close + 1;
        }
        return literals.isEmpty() || literals.get(0).length() < SHORTEST
                ? null
                : new Phrase(kind, topic, lead, List.copyOf(literals), List.copyOf(holes));
    }
}
