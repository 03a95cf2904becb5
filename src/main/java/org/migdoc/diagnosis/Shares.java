package org.migdoc.diagnosis;

import java.util.List;

/**
 * Turns the weights of all causes of a case into probabilities. A failure has one cause as a rule, so the causes share what is
 * sure among themselves and with a cause that nobody thought of:
 *
 * <pre>
 * weights in decibans      3            3    3    -2          9    0
 * probability              0.97         0.43 0.43 0.25        0.88 0.25
 * </pre>
 *
 * What the configuration proves is sure whatever else is. A probability is never lower than its word says. The share of the
 * unknown cause is fitted on the samples, see {@code docs/calibration.md}.
 */
final class Shares {

    /** The odds of a cause that is not in the catalogue or of which nothing was seen. */
    private static final double UNKNOWN = 0.05;

    private final double all;
    private final double unknown;

    /** @param decibans weights of all causes of the case */
    Shares(List<Integer> decibans) {
        this(decibans, UNKNOWN);
    }

    /** @param unknown odds of the cause that nobody thought of */
    Shares(List<Integer> decibans, double unknown) {
        this.all = decibans.stream().mapToDouble(Shares::odds).sum();
        this.unknown = unknown;
    }

    /** The probability of a cause of that weight, four decimals. */
    double of(int decibans, Certainty certainty) {
        double odds = odds(decibans);
        double rivals = certainty == Certainty.CONFIRMED ? odds : all;
        double share = Math.max(certainty.least(), odds / (unknown + rivals));
        double shown = certainty == Certainty.UNLIKELY ? Math.min(share, Weighing.probability(decibans)) : share;
        return Math.round(shown * 10_000) / 10_000.0;
    }

    private static double odds(int decibans) {
        return Math.pow(10, decibans / 10.0);
    }
}
