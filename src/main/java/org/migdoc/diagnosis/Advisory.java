package org.migdoc.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.migdoc.fact.Fact;

/**
 * A weakness that was seen and that is not why anything failed: a warning for later, or all there is to say when nothing failed.
 *
 * @param id what it is about; that of a cause when the weakness could become one
 * @param title one line for people: what is weak
 * @param advice what follows from it and what to do, in a sentence or two
 * @param facts what shows it
 */
public record Advisory(String id, String title, String advice, List<Fact> facts) {

    public Advisory {
        facts = List.copyOf(facts);
    }

    /** For rules. */
    public static Advisory of(String id, String title, String advice, Fact... facts) {
        return new Advisory(id, title, advice, List.of(facts));
    }

    /** What would be a cause, had anything failed. */
    static Advisory of(Assessment assessment) {
        Cause cause = assessment.cause();
        Set<Fact> facts = new LinkedHashSet<>();
        assessment.evidence().stream()
                .filter(f -> f.evidence().supports())
                .forEach(f -> facts.addAll(f.evidence().facts()));
        return new Advisory(cause.id(), cause.title(), cause.summary(), List.copyOf(facts));
    }

    /** The same weakness, seen in one more place. */
    Advisory with(Advisory other) {
        Set<Fact> all = new LinkedHashSet<>(facts);
        all.addAll(other.facts());
        return new Advisory(id, title, advice, new ArrayList<>(all));
    }
}
