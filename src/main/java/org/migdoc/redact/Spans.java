package org.migdoc.redact;

import java.util.BitSet;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;

/** Stretches of one line that are to become something else; of two that overlap the first one added counts. */
final class Spans {

    /** Stands in for a stretch while names are looked for; neither letter nor digit. */
    private static final char COVER = '\ue000';

    private final String line;
    private final TreeMap<Integer, Span> spans = new TreeMap<>();
    private final BitSet taken = new BitSet();

    Spans(String line) {
        this.line = line;
    }

    private record Span(int end, String text) {}

    void add(int start, int end, String text) {
        int next = taken.nextSetBit(start);
        if (next < 0 || next >= end) {
            taken.set(start, end);
            spans.put(start, new Span(end, text));
        }
    }

    /** Adds all identifiers of the line, as {@code other} turns them; it gets the kind and where one stands. */
    void addIdentifiers(BiFunction<Identifier, Matcher, String> other) {
        for (Identifier kind : Identifier.values()) {
            if (kind.possible(line)) {
                Matcher m = kind.in(line);
                while (m.find()) {
                    add(m.start(), m.end(), other.apply(kind, m));
                }
            }
        }
    }

    /** The line with all stretches replaced, and the rest of it as {@code names} turns it into a text of the same length. */
    String applied(UnaryOperator<String> names) {
        StringBuilder covered = new StringBuilder(line);
        for (int i = taken.nextSetBit(0); i >= 0; i = taken.nextSetBit(i + 1)) {
            covered.setCharAt(i, COVER);
        }
        String rest = names.apply(covered.toString());
        Layout layout = new Layout(line.length());
        int[] at = {0};
        spans.forEach((start, span) -> {
            layout.keep(rest.substring(at[0], start));
            layout.put(span.text(), span.end() - start);
            at[0] = span.end();
        });
        layout.keep(rest.substring(at[0]));
        return layout.text();
    }
}
