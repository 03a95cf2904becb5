package org.migdoc.recognise;

import org.jspecify.annotations.Nullable;

/**
 * A string of JSON: {@code "host HV02"}, escapes included.
 *
 * @param value without quotes and escapes
 * @param end behind its closing quote
 */
record JsonString(String value, int end) {

    private static final int LONGEST = 8000;

    /** The string whose opening quote stands at {@code from}, or null when it does not close. */
    static @Nullable JsonString at(String text, int from) {
        StringBuilder value = new StringBuilder();
        int i = from + 1;
        while (i < text.length() && text.charAt(i) != '"' && i - from < LONGEST) {
            i = character(text, i, value);
        }
        boolean closed = i < text.length() && text.charAt(i) == '"';
        return closed ? new JsonString(value.toString(), i + 1) : null;
    }

    private static int character(String text, int i, StringBuilder value) {
        if (text.charAt(i) != '\\' || i + 1 >= text.length()) {
            value.append(text.charAt(i));
            return i + 1;
        }
        char escaped = text.charAt(i + 1);
        if (escaped == 'u' && i + 5 < text.length() && CodeDigits.allHex(text, i + 2, i + 6)) {
            value.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
            return i + 6;
        }
        value.append("nrt".indexOf(escaped) >= 0 ? ' ' : escaped);
        return i + 2;
    }
}
