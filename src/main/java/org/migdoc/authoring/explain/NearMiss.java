package org.migdoc.authoring.explain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How near a rule or a row of a table came to speak of a cause.
 *
 * @param name of the rule, or what the row asks for
 * @param location where people find it
 * @param held how many of its conditions hold, from the first on
 * @param all how many conditions it has
 * @param failing the first that does not hold; null when it fired
 */
public record NearMiss(
        String name,
        String location,
        int held,
        int all,
        @Nullable Failing failing) {

    /**
     * A condition that does not hold.
     *
     * @param condition as written
     * @param location where people find it
     * @param closest facts of the kind it asks for, those that fit best first
     * @param violators facts that must not be there
     * @param below what would derive the situation that it asks for, nearest first
     */
    public record Failing(
            String condition, String location, List<Near> closest, List<Object> violators, List<NearMiss> below) {}

    /**
     * A fact that does not fit.
     *
     * @param fitting how many constraints it meets
     */
    public record Near(Object fact, int fitting, List<Differs> differs) {}

    /** A constraint that a fact does not meet, and what it has instead. */
    public record Differs(String wanted, String found) {}

    public boolean fired() {
        return failing == null;
    }

    /** 1 for what fired, less the more conditions are open. */
    double closeness() {
        if (failing == null) {
            return 1;
        }
        double part = failing.closest().stream()
                .mapToDouble(near ->
                        near.fitting() / (1.0 + near.fitting() + near.differs().size()))
                .max()
                .orElse(0);
        double violated = failing.violators().isEmpty() ? 0 : 0.5;
        double below =
                failing.below().stream().mapToDouble(NearMiss::closeness).max().orElse(0) * 0.9;
        return (held + Math.max(Math.max(part, violated), below)) / (all + 0.01);
    }
}
