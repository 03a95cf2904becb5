package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;

/** Cuts command lines where a shell would: at {@code ;} and {@code |} and blanks, but not inside quotes, braces and parentheses. */
final class Words {

    private Words() {}

    /** The parts of {@code text} between top-level {@code separator}s, stripped, blank ones left out. */
    static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i = i < text.length() ? skip(text, i) : i + 1) {
            if (i == text.length() || text.charAt(i) == separator) {
                String part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }

    /** The words of one command; a list with commas is one word, without its blanks and quotes. */
    static List<String> of(String command) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean comma = false;
        int i = 0;
        while (i < command.length()) {
            char c = command.charAt(i);
            if (Character.isWhitespace(c)) {
                boolean joined = comma || nextIsComma(command, i);
                if (!joined && !word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                i++;
                continue;
            }
            int end = skip(command, i);
            word.append(unquoted(command, i, end));
            comma = c == ',';
            i = end;
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean nextIsComma(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && text.charAt(i) == ',';
    }

    private static String unquoted(String text, int from, int end) {
        boolean quoted = end - from > 1 && isQuote(text.charAt(from));
        return quoted ? text.substring(from + 1, end - 1) : text.substring(from, end);
    }

    private static boolean isQuote(char c) {
        return c == '\'' || c == '"';
    }

    /** Index after the character, quoted string or group that begins at {@code i}. */
    static int skip(String text, int i) {
        char c = text.charAt(i);
        if (isQuote(c)) {
            int close = text.indexOf(c, i + 1);
            return close < 0 ? i + 1 : close + 1;
        }
        return c == '{' || c == '(' ? group(text, i) : i + 1;
    }

    /** Index after the group that opens at {@code i}; the next index when it never closes. */
    private static int group(String text, int i) {
        int depth = 0;
        for (int j = i; j < text.length(); j++) {
            char c = text.charAt(j);
            if (isQuote(c)) {
                int close = text.indexOf(c, j + 1);
                j = close < 0 ? j : close;
            } else if (c == '{' || c == '(') {
                depth++;
            } else if (c == '}' || c == ')') {
                depth--;
                if (depth == 0) {
                    return j + 1;
                }
            }
        }
        return i + 1;
    }
}
