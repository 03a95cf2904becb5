package org.migdoc.diagnosis;

/**
 * What the weighing made of a cause, for the rules that build the plan.
 *
 * @param cause id of the cause
 */
public record Belief(String cause, double probability, Certainty certainty) {

    /** True for confirmed and likely. */
    public boolean sure() {
        return certainty.sure();
    }
}
