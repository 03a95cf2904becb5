package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Finds all phrases of a table in one pass: an index by their first characters, three or as many more as most phrases have, then a
 * comparison of each candidate.
 */
final class PhraseMatcher {

    private static final int BUCKETS = 1 << 14;
    private static final int WIDEST_HOLE = 200;
    private static final int NARROW_HOLE = 25;
    private static final int WORD = 4;

    private static final int SHORT = 3;
    private static final int LONG = 8;

    private static final int[] NONE = {};

    private final List<Phrase> phrases;
    private final int[][] byShortStart = new int[BUCKETS][];
    private final int[][] byLongStart = new int[BUCKETS][];

    PhraseMatcher(MessageTable table) {
        phrases = table.phrases();
        Arrays.fill(byShortStart, NONE);
        Arrays.fill(byLongStart, NONE);
        for (int place = 0; place < phrases.size(); place++) {
            String start = phrases.get(place).literals().get(0);
            boolean brief = start.length() < LONG;
            int[][] index = brief ? byShortStart : byLongStart;
            int bucket = bucket(start, 0, brief ? SHORT : LONG);
            int[] all = Arrays.copyOf(index[bucket], index[bucket].length + 1);
            all[all.length - 1] = place;
            index[bucket] = all;
        }
    }

    private static int bucket(String text, int at, int length) {
        int hash = 0;
        for (int i = at; i < at + length; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return (hash ^ hash >>> 14) & (BUCKETS - 1);
    }

    /**
     * One phrase found.
     *
     * @param start squeezed index of the first literal
     * @param end squeezed index after the last literal
     * @param names what the holes took, by hole name
     */
    record Hit(Phrase phrase, int start, int end, Map<String, String> names) {}

    /** The phrases that say something of the case, in the order of the text, then of the table. */
    List<Hit> find(Squeezed text) {
        List<Hit> hits = new ArrayList<>();
        String letters = text.letters();
        for (int i = 0; i + SHORT <= letters.length(); i++) {
            if (text.wordStart(i)) {
                int[] brief = byShortStart[bucket(letters, i, SHORT)];
                int[] more = i + LONG > letters.length() ? NONE : byLongStart[bucket(letters, i, LONG)];
                match(text, i, brief, more, hits);
            }
        }
        return Advice.without(hits);
    }

    /** Tries the candidates of both lists in the order of the table. */
    private void match(Squeezed text, int start, int[] brief, int[] more, List<Hit> hits) {
        int a = 0;
        int b = 0;
        while (a < brief.length || b < more.length) {
            boolean first = b == more.length || a < brief.length && brief[a] < more[b];
            Phrase phrase = phrases.get(first ? brief[a++] : more[b++]);
            if (text.letters().startsWith(phrase.literals().get(0), start)) {
                match(text, phrase, start, hits::add);
            }
        }
    }

    /** Where {@code literal} next begins a word; a short one only as whole words, since its letters begin many others. */
    private static int find(Squeezed text, String literal, int from, int limit) {
        int at = text.find(literal, from, limit);
        while (at >= 0 && !(text.partStart(at) && (literal.length() >= WORD || text.wordEnd(at + literal.length())))) {
            at = text.find(literal, at + 1, from + limit - at - 1);
        }
        return at;
    }

    private static void match(Squeezed text, Phrase phrase, int start, Consumer<Hit> hits) {
        Map<String, String> names = new TreeMap<>();
        if (phrase.lead() != null) {
            names.put(phrase.lead(), text.nameBefore(start));
        }
        int end = start + phrase.literals().get(0).length();
        for (int part = 1; part <= phrase.literals().size(); part++) {
            String hole = phrase.holes().get(part - 1);
            if (part == phrase.literals().size()) {
                if (!text.wordEnd(end)) {
                    return;
                }
                if (!hole.isEmpty()) {
                    names.putIfAbsent(hole, text.apart(end, end) ? "" : text.nameAt(end));
                }
                break;
            }
            String literal = phrase.literals().get(part);
            int at = find(text, literal, end, hole.equals("~") ? NARROW_HOLE : WIDEST_HOLE);
            if (at < 0 || !hole.equals("*") && text.apart(end, at)) {
                return;
            }
            names.putIfAbsent(hole, text.original(end, at));
            end = at + literal.length();
        }
        hits.accept(new Hit(phrase, start, end, names));
    }
}
