package org.migdoc.store;

import java.util.List;
import java.util.OptionalInt;

/**
 * How often causes and rules were right, as far as people said so. In a case in which one cause was the right one, the others
 * that were shown count as wrong.
 *
 * @param judged cases in which a cause was judged
 * @param causes by id
 * @param rules by place and cause
 * @param steps by id
 */
public record Tally(int judged, List<CauseCount> causes, List<RuleCount> rules, List<StepCount> steps) {

    /**
     * One cause.
     *
     * @param shown cases in which it was shown
     * @param confirmed judged cases in which it was the one
     * @param refuted judged cases in which it was not
     * @param expected how many of the judged it should have been, by the probabilities that were shown
     */
    public record CauseCount(String cause, int shown, int confirmed, int refuted, double expected) {}

    /**
     * One rule or row that weighs a cause.
     *
     * @param decibans what it weighed last
     * @param fired cases in which it spoke of the cause
     * @param right judged cases in which it spoke and the cause was the one
     * @param wrong judged cases in which it spoke and the cause was not
     * @param allRight judged cases in which the cause was the one
     * @param allWrong judged cases in which it was not
     */
    public record RuleCount(
            String rule,
            String location,
            String cause,
            int decibans,
            int fired,
            int right,
            int wrong,
            int allRight,
            int allWrong) {

        private static final int ENOUGH = 5;

        /**
         * The decibans that the judged cases speak for: how much oftener the rule spoke where the cause was the one than where it
         * was not, with half a case added on both sides; empty when fewer than {@value #ENOUGH} cases stand on a side.
         */
        public OptionalInt suggested() {
            if (allRight < ENOUGH || allWrong < ENOUGH) {
                return OptionalInt.empty();
            }
            double whereRight = (right + 0.5) / (allRight + 1);
            double whereWrong = (wrong + 0.5) / (allWrong + 1);
            return OptionalInt.of((int) Math.round(10 * Math.log10(whereRight / whereWrong)));
        }
    }

    /** One remediation step: how often it helped, and how often not. */
    public record StepCount(String step, int helped, int failed) {}
}
