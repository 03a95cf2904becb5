package org.migdoc.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A state of affairs that rules derived from facts, under a name that other rules and signature tables can use.
 *
 * @param name such as {@code kerberos-in-use} or {@code delegation-complete}
 * @param host the machine or account it holds for, or null
 * @param facts what shows it
 */
public record Situation(String name, @Nullable String host, List<Fact> facts) {

    public Situation {
        facts = List.copyOf(facts);
    }

    public static Situation of(String name, @Nullable String host, Fact... facts) {
        return new Situation(name, host, List.of(facts));
    }
}
