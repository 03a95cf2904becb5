package org.migdoc.store;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was concluded of a case, as far as it is searched and counted.
 *
 * @param verdict in a word
 * @param json the whole diagnosis
 * @param shown causes that were shown, most probable first
 * @param fired evidence that counted
 * @param terms by what the case is found again
 */
public record Conclusion(
        String verdict,
        @Nullable String vm,
        @Nullable String source,
        @Nullable String destination,
        String json,
        List<Shown> shown,
        List<Fired> fired,
        Set<Term> terms) {

    /**
     * A cause that was shown.
     *
     * @param cause its id
     */
    public record Shown(String cause, double probability) {}

    /**
     * A piece of evidence.
     *
     * @param decibans with a minus when it spoke against the cause
     */
    public record Fired(String cause, String rule, String location, int decibans) {}

    /**
     * Something that a case is about.
     *
     * @param kind {@code vm}, {@code host}, {@code cause} or {@code code}
     */
    public record Term(String kind, String term) {}

    /** The most probable cause; null when none was shown. */
    public @Nullable String cause() {
        return shown.isEmpty() ? null : shown.get(0).cause();
    }
}
