package org.migdoc.fact;

import java.util.List;

/**
 * Something that signature tables name was seen.
 *
 * @param what a kind of message, {@code kind code}, {@code provider/id}, a code in our field, or the name of a situation;
 *     {@code *} always
 * @param facts the facts that show it; empty for {@code *}
 */
public record Sighting(String what, List<Fact> facts) {

    public Sighting {
        facts = List.copyOf(facts);
    }

    public static Sighting of(String what, Fact... facts) {
        return new Sighting(what, List.of(facts));
    }
}
