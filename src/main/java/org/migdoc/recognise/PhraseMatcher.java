package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Finds all phrases of a table in one pass: an index by the first three characters, then a comparison of each candidate. */
final class PhraseMatcher {

    private static final int BUCKETS = 1 << 14;
    private static final int WIDEST_HOLE = 200;
    private static final int NARROW_HOLE = 25;
    private static final int WORD = 4;

    private final Phrase[][] byStart = new Phrase[BUCKETS][];

    PhraseMatcher(MessageTable table) {
        List<List<Phrase>> buckets = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(List.of());
        }
        for (Phrase phrase : table.phrases()) {
            String start = phrase.literals().get(0);
            int bucket = bucket(start.charAt(0), start.charAt(1), start.charAt(2));
            if (buckets.get(bucket).isEmpty()) {
                buckets.set(bucket, new ArrayList<>());
            }
            buckets.get(bucket).add(phrase);
        }
        for (int i = 0; i < BUCKETS; i++) {
            byStart[i] = buckets.get(i).toArray(Phrase[]::new);
        }
    }

    private static int bucket(char a, char b, char c) {
        return (a * 961 + b * 31 + c) & (BUCKETS - 1);
    }

    /**
     * One phrase found.
     *
     * @param start squeezed index of the first literal
     * @param end squeezed index after the last literal
     * @param names what the holes took, by hole name
     */
    record Hit(Phrase phrase, int start, int end, Map<String, String> names) {}

    /** The phrases that say something of the case, in the order of the text. */
    List<Hit> find(Squeezed text) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i + 2 < text.length(); i++) {
            Phrase[] candidates = byStart[bucket(text.at(i), text.at(i + 1), text.at(i + 2))];
            for (Phrase phrase : candidates) {
                if (text.startsWith(phrase.literals().get(0), i) && text.wordStart(i)) {
                    match(text, phrase, i, hits::add);
                }
            }
        }
        return Advice.without(hits);
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
