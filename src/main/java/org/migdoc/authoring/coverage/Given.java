package org.migdoc.authoring.coverage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What changed rules would state, by their names. Rules know it as {@code given}. */
public final class Given {

    private final Map<String, Set<Object>> stated = new HashMap<>();

    /** A rule would state this. */
    public void add(String rule, Object what) {
        stated.computeIfAbsent(rule, name -> new HashSet<>()).add(what);
    }

    Set<Object> of(String rule) {
        return stated.getOrDefault(rule, Set.of());
    }
}
