package org.migdoc.diagnosis;

/** How much one piece of evidence weighs, in decibans. */
public enum Strength {
    /** The fact is the cause. */
    CONCLUSIVE(30),
    /** A signature that rarely comes from anything else. */
    STRONG(15),
    /** Typical. */
    MODERATE(8),
    /** Compatible, slightly more than chance. */
    WEAK(3);

    private final int decibans;

    Strength(int decibans) {
        this.decibans = decibans;
    }

    /** Weight of evidence in decibans, positive. */
    public int decibans() {
        return decibans;
    }
}
