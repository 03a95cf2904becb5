package org.migdoc.redact;

/**
 * A line being rewritten, whose columns stay where they were: what a longer word takes, the blanks of the next gap give back.
 *
 * <pre>
 * Address       Mask                 Address         Mask
 * 10.1.0.11     255.255.255.0   →    10.194.171.13   255.255.255.0
 * </pre>
 */
final class Layout {

    private final StringBuilder line;
    private int owed;

    Layout(int length) {
        this.line = new StringBuilder(length + 16);
    }

    /** A word in place of one that was {@code length} characters long. */
    void put(String word, int length) {
        line.append(word);
        owed += word.length() - length;
    }

    /** Text as it was, its gaps (two blanks or more, or blanks before a bar) made narrower or wider as long as something is owed. */
    void keep(String text) {
        int at = 0;
        while (owed != 0 && at < text.length()) {
            int gap = text.indexOf(' ', at);
            if (gap < 0) {
                break;
            }
            int end = gap;
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            boolean column = end - gap > 1 || end < text.length() && "|│".indexOf(text.charAt(end)) >= 0;
            line.append(text, at, gap).append(" ".repeat(column ? width(end - gap) : end - gap));
            at = end;
        }
        line.append(text, at, text.length());
    }

    private int width(int gap) {
        int width = Math.max(gap > 1 ? 2 : 1, gap - owed);
        owed -= gap - width;
        return width;
    }

    String text() {
        return line.toString();
    }
}
