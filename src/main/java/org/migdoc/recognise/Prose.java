package org.migdoc.recognise;

import org.migdoc.regex.Pattern;

/**
 * Tells a sentence from a row of a table.
 *
 * <pre>
 * We paused HV02 this morning and forgot about it.          a sentence
 * WEB01 Running 1 8192 Operating normally 9.0               a row
 * </pre>
 */
final class Prose {

    private static final int FEW = 3;
    private static final int SEVERAL = 6;
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern WORD = Pattern.compile("[\"'(]?\\p{Ll}[\\p{Ll}'’-]*[\"')]?[,.;:!?]?");
    private static final Pattern VALUE =
            Pattern.compile("[\\d.,:/%-]{1,40}|True|False|\\S*[{}|\\\\]\\S*|\\S{1,80}\\.{3}");

    private Prose() {}

    /** True for a line that begins at its left edge and in which most words are plain words of a language. */
    static boolean is(String text) {
        if (text.isBlank() || text.startsWith("  ") || text.length() > 2000) {
            return false;
        }
        String[] tokens = BLANKS.split(text.strip(), -1);
        int words = 0;
        for (String token : tokens) {
            if (VALUE.matcher(token).matches() && token.length() > 1) {
                return false;
            }
            words += WORD.matcher(token).matches() ? 1 : 0;
        }
        boolean closed =
                ".!?:".indexOf(text.stripTrailing().charAt(text.stripTrailing().length() - 1)) >= 0;
        return tokens.length >= (closed ? FEW : SEVERAL) && words * 5 >= tokens.length * 3;
    }
}
