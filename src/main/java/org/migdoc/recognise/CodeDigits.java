package org.migdoc.recognise;

/** Runs of digits in a text. */
final class CodeDigits {

    private CodeDigits() {}

    /** Where the hexadecimal digits that begin at {@code from} end, at most at {@code limit}. */
    static int hexEnd(String text, int from, int limit) {
        int i = from;
        while (i < limit && Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 128) {
            i++;
        }
        return i;
    }

    /** True when all of {@code start} to {@code end} are hexadecimal digits. */
    static boolean allHex(String text, int start, int end) {
        return hexEnd(text, start, end) == end;
    }

    /** True when all of {@code start} to {@code end} are decimal digits. */
    static boolean allDecimal(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
