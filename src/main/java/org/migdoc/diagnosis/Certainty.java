package org.migdoc.diagnosis;

/** How sure a diagnosis is of a cause, in a word that has to mean it. */
public enum Certainty {
    /** At least 0.95, with strong evidence about the configuration. */
    CONFIRMED,
    /** At least 0.75. */
    LIKELY,
    /** At least 0.25. */
    POSSIBLE,
    /** Less: shown only when asked for. */
    UNLIKELY;

    /** The word for a probability. */
    public static Certainty of(double probability, boolean configurationProven) {
        if (probability >= 0.95 && configurationProven) {
            return CONFIRMED;
        }
        if (probability >= 0.75) {
            return LIKELY;
        }
        return probability >= 0.25 ? POSSIBLE : UNLIKELY;
    }

    /** True for confirmed and likely. */
    public boolean sure() {
        return this == CONFIRMED || this == LIKELY;
    }
}
