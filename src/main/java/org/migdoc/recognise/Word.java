package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a line; a group in braces that closes on the line is one word.
 *
 * @param start index of its first character
 * @param end index after its last
 */
record Word(int start, int end) {

    int length() {
        return end - start;
    }

    /** The words of a line, in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int lastClose = text.lastIndexOf('}');
        int i = 0;
        while (i < text.length()) {
            if (Character.isWhitespace(text.charAt(i))) {
                i++;
                continue;
            }
            int start = i;
            int depth = 0;
            while (i < text.length() && (depth > 0 && i <= lastClose || !Character.isWhitespace(text.charAt(i)))) {
                depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
                i++;
            }
            words.add(new Word(start, i));
        }
        return words;
    }
}
