package org.migdoc.regex;

/**
 * Which characters and pairs of neighbouring characters a text holds, whatever their case, in 256 bits. Different ones may share
 * a bit: that one is missing is certain, that one is there is not.
 */
final class Letters {

    private static final char[] FOLDED = folded();

    private long single;
    private long first;
    private long second;
    private long third;

    /** The letters of a whole text. */
    static Letters of(CharSequence text) {
        Letters letters = new Letters();
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            letters.add(c);
            if (i > 0) {
                letters.add(before, c);
            }
            before = c;
        }
        return letters;
    }

    /** What stands for a character in all its cases, as {@code java.util.regex} compares them. */
    static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : foldRare(c);
    }

    private static char foldRare(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static char[] folded() {
        char[] table = new char[0x180];
        for (char c = 0; c < table.length; c++) {
            table[c] = foldRare(c);
        }
        return table;
    }

    /** Adds a folded character. */
    void add(char c) {
        single |= 1L << (c & 63);
    }

    /** Adds two folded characters that stand side by side. */
    void add(char a, char b) {
        int hash = (a * 0x9E3779B1 + b) * 0x85EBCA6B;
        long bit = 1L << (hash >>> 26);
        switch ((hash >>> 20 & 63) % 3) {
            case 0 -> first |= bit;
            case 1 -> second |= bit;
            default -> third |= bit;
        }
    }

    void addAll(Letters others) {
        single |= others.single;
        first |= others.first;
        second |= others.second;
        third |= others.third;
    }

    /** False when one of {@code others} is surely not among these. */
    boolean mayHold(Letters others) {
        return (others.single & ~single) == 0
                && (others.first & ~first) == 0
                && (others.second & ~second) == 0
                && (others.third & ~third) == 0;
    }

    /** How many bits are set: the more, the rarer. */
    int count() {
        return Long.bitCount(single) + Long.bitCount(first) + Long.bitCount(second) + Long.bitCount(third);
    }
}
