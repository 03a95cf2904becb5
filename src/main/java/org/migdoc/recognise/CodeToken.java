package org.migdoc.recognise;

/**
 * A run of letters and digits in a line.
 *
 * @param text the line
 * @param start where it begins
 * @param end behind its last character
 */
record CodeToken(String text, int start, int end) {

    int length() {
        return end - start;
    }

    String spelling() {
        return text.substring(start, end);
    }

    /** The character in front of it; a blank at the beginning of the line. */
    char before() {
        return before(1);
    }

    /** The {@code distance}-th character in front of it. */
    char before(int distance) {
        return start >= distance ? text.charAt(start - distance) : ' ';
    }

    /** The character behind it; a blank at the end of the line. */
    char after() {
        return end < text.length() ? text.charAt(end) : ' ';
    }

    /** True when one of {@code separators} and then a letter or a digit follow, so that it is part of something longer. */
    boolean goesOn(String separators) {
        return separators.indexOf(after()) >= 0
                && end + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(end + 1));
    }

    /** What the words in front of it call it. */
    CodeLabel label() {
        return CodeLabel.before(text, start, end);
    }

    CodeToken from(int newStart) {
        return new CodeToken(text, newStart, end);
    }

    CodeSpelling as(String code) {
        return new CodeSpelling(code, spelling(), false);
    }
}
