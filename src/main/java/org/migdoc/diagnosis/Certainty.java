package org.migdoc.diagnosis;

/** How sure a diagnosis is of a cause, in a word that has to mean it. */
public enum Certainty {
    /** At least 0.95, with strong evidence about the configuration. */
    CONFIRMED(0.95),
    /** At least 0.75. */
    LIKELY(0.75),
    /** At least 0.25. */
    POSSIBLE(0.25),
    /** Less: shown only when asked for. */
    UNLIKELY(0);

    private final double least;

    Certainty(double least) {
        this.least = least;
    }

    /** The least probability that the word stands for. */
    public double least() {
        return least;
    }

    /** The word for what the evidence of a cause alone makes of it. */
    public static Certainty of(double probability, boolean configurationProven) {
        if (probability >= CONFIRMED.least && configurationProven) {
            return CONFIRMED;
        }
        if (probability >= LIKELY.least) {
            return LIKELY;
        }
        return probability >= POSSIBLE.least ? POSSIBLE : UNLIKELY;
    }

    /** True for confirmed and likely. */
    public boolean sure() {
        return this == CONFIRMED || this == LIKELY;
    }
}
