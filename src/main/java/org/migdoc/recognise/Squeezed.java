package org.migdoc.recognise;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Text without blanks, line breaks, quotes, accents and capitals, that remembers where each character stood. Sentences are
 * found in it however a console or a mail client wrapped them.
 */
final class Squeezed {

    private static final int SHORTEST_WRAPPED = 24;
    private static final Pattern STAMP =
            Pattern.compile("[\\s\\[]{0,4}(?:\\d{1,2}:\\d{2}\\b|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}\\b)");
    private static final char[] FOLDED = folded();

    private final List<Line> lines;
    private final String text;
    private final int[] line;
    private final int[] column;
    private final BitSet wordStarts = new BitSet();

    Squeezed(List<Line> lines) {
        this.lines = lines;
        int most = lines.stream().mapToInt(l -> l.text().length()).sum();
        StringBuilder letters = new StringBuilder(most);
        line = new int[most];
        column = new int[most];
        for (int l = 0; l < lines.size(); l++) {
            add(l, lines.get(l).text(), letters);
        }
        text = letters.toString();
    }

    private void add(int l, String original, StringBuilder letters) {
        boolean inWord = false;
        for (int c = 0; c < original.length(); c++) {
            char own = original.charAt(c);
            char folded = fold(own);
            if (folded != 0) {
                int at = letters.length();
                line[at] = l;
                column[at] = c;
                wordStarts.set(at, !inWord || !wordCharacter(folded));
                letters.append(folded);
            }
            inWord = wordCharacter(own);
        }
    }

    /** The squeezed form of a pattern's literal. */
    static String squeeze(String literal) {
        StringBuilder squeezed = new StringBuilder();
        for (int i = 0; i < literal.length(); i++) {
            char folded = fold(literal.charAt(i));
            if (folded != 0) {
                squeezed.append(folded);
            }
        }
        return squeezed.toString();
    }

    private static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : foldRare(c);
    }

    private static char foldRare(char c) {
        return Character.isWhitespace(c) || c == '\u3000' ? 0 : Character.toLowerCase(c);
    }

    private static char[] folded() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            boolean drop = Character.isWhitespace(c)
                    || c == '\u00a0'
                    || c == '\''
                    || c == '"'
                    || c == '\u00ab'
                    || c == '\u00bb';
            String base = c < 0xC0 ? String.valueOf(c) : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
            table[c] = drop ? 0 : Character.toLowerCase(base.charAt(0));
        }
        return table;
    }

    /** The squeezed text. */
    String letters() {
        return text;
    }

    /** Index of {@code literal} at or after {@code from}, beginning at most {@code limit} characters on; -1 for none. */
    int find(String literal, int from, int limit) {
        int end = Math.min(from + limit + literal.length(), text.length());
        int at = from >= end ? -1 : text.substring(from, end).indexOf(literal);
        return at < 0 ? -1 : from + at;
    }

    /**
     * True when something ends between the characters before {@code from} and at {@code to}: a paragraph, a record that a next one
     * with its time follows, or a line that is too short to have been wrapped.
     */
    boolean apart(int from, int to) {
        int last = to < text.length() ? line[to] : line[text.length() - 1];
        for (int l = line[from - 1]; l < last; l++) {
            String next = lines.get(l + 1).text();
            if (next.isBlank()
                    || lines.get(l).raw().strip().length() < SHORTEST_WRAPPED
                    || STAMP.matcher(next).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Index into the lines of the character at {@code index}. */
    int lineOf(int index) {
        return line[Math.min(index, text.length() - 1)];
    }

    /** True when a word begins at {@code index}: the character before it in the original is no letter or digit. */
    boolean wordStart(int index) {
        return wordStarts.get(index);
    }

    /** True when a word begins at {@code index}, or a part of one that a capital sets off ({@code StorageTeam}). */
    boolean partStart(int index) {
        String original = lines.get(line[index]).text();
        int at = column[index];
        return wordStart(index)
                || Character.isUpperCase(original.charAt(at)) && Character.isLowerCase(original.charAt(at - 1));
    }

    /** True when a word ends before {@code index}. */
    boolean wordEnd(int index) {
        if (index >= text.length()) {
            return true;
        }
        String original = lines.get(line[index - 1]).text();
        int after = column[index - 1] + 1;
        return after >= original.length()
                || !wordCharacter(original.charAt(after))
                || !wordCharacter(text.charAt(index - 1));
    }

    private static boolean wordCharacter(char c) {
        return c < 0x250 && Character.isLetterOrDigit(c);
    }

    /** The original text between two squeezed indices, line breaks as one blank, quotes at its ends taken off. */
    String original(int from, int to) {
        if (from >= to) {
            return "";
        }
        StringBuilder original = new StringBuilder();
        int first = line[from];
        int last = line[to - 1];
        for (int l = first; l <= last; l++) {
            String s = lines.get(l).text();
            int start = l == first ? column[from] : 0;
            int end = l == last ? column[to - 1] + 1 : s.length();
            original.append(original.isEmpty() ? "" : " ")
                    .append(s.substring(start, end).strip());
        }
        return original.toString();
    }

    /** The name that begins at {@code index} in the original: quoted, or up to a blank or a closing mark. */
    String nameAt(int index) {
        if (index >= text.length() || index > 0 && (".:;!?)".indexOf(text.charAt(index)) >= 0 || quoteCloses(index))) {
            return "";
        }
        String s = lines.get(line[index]).text();
        int start = column[index];
        char before = start > 0 ? s.charAt(start - 1) : ' ';
        if (before == '\'' || before == '"') {
            int close = s.indexOf(before, start);
            return close > 0 ? s.substring(start, close) : quotedOverLines(before, index);
        }
        int end = start;
        while (end < s.length() && " \t,;()<>'\"|".indexOf(s.charAt(end)) < 0 && !closingColon(s, end)) {
            end++;
        }
        return stripDots(s.substring(start, end));
    }

    /** True when a quotation ends right before {@code index}: what comes then is no longer part of the sentence. */
    private boolean quoteCloses(int index) {
        String s = lines.get(line[index - 1]).text();
        int after = column[index - 1] + 1;
        boolean quote = after < s.length() && "'\"\u00bb".indexOf(s.charAt(after)) >= 0;
        return quote && !(line[index] == line[index - 1] && column[index] == after + 1);
    }

    private String quotedOverLines(char quote, int index) {
        int l = line[index];
        String tail = lines.get(l).text().substring(column[index]).strip();
        if (l + 1 < lines.size()) {
            String next = lines.get(l + 1).text().strip();
            int close = next.indexOf(quote);
            if (close >= 0 && close < 200) {
                return tail + (close == 0 ? "" : " ") + next.substring(0, close);
            }
        }
        return tail;
    }

    /** The name that ends just before {@code index} in the original. */
    String nameBefore(int index) {
        String s = lines.get(line[index]).text().substring(0, column[index]).stripTrailing();
        if (s.isEmpty()) {
            return "";
        }
        char last = s.charAt(s.length() - 1);
        if (last == '\'' || last == '"') {
            int open = s.lastIndexOf(last, s.length() - 2);
            return open >= 0 ? s.substring(open + 1, s.length() - 1) : "";
        }
        int blank = s.lastIndexOf(' ');
        return stripDots(s.substring(blank + 1));
    }

    private static boolean closingColon(String s, int at) {
        return s.charAt(at) == ':'
                && (at + 1 >= s.length() || !(s.charAt(at + 1) == '\\' || Character.isLetterOrDigit(s.charAt(at + 1))));
    }

    private static String stripDots(String name) {
        int end = name.length();
        while (end > 0 && ".!?".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }
}
