package org.migdoc.intake;

/**
 * One line of a document.
 *
 * @param number from 1, in the document as it was given
 * @param raw as it was given
 * @param text cleaned: plain quotes, dashes and blanks, no zero-width characters, no mail quoting, HTML entities resolved;
 *     indentation is kept
 */
public record Line(int number, String raw, String text) {

    /** True when nothing but blanks is left of it. */
    public boolean blank() {
        return text.isBlank();
    }

    /** Number of leading blanks of the cleaned text. */
    public int indent() {
        int i = 0;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }
}
