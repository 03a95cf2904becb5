package org.migdoc.report;

/** Markdown, written piece by piece. Pasted text can neither leave its place nor mark anything up. */
final class Markdown {

    private static final int LONGEST = 2000;

    private final StringBuilder text = new StringBuilder(4096);

    /** Markup of our own, as it is. */
    Markdown raw(String markup) {
        text.append(markup);
        return this;
    }

    /** An empty line, unless there is one. */
    Markdown gap() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == '\n') {
            text.setLength(text.length() - 1);
        }
        text.append("\n\n");
        return this;
    }

    /** Words that are shown as they are. */
    Markdown words(String words) {
        text.append(MarkdownWords.escaped(words));
        return this;
    }

    /** A short piece of code in the running text. */
    Markdown code(String code) {
        String shown =
                Printable.line(code.replace('\n', ' ').replace('\r', ' ')).strip();
        String fence = "`".repeat(longestRun(shown) + 1);
        String inner = shown.startsWith("`") || shown.endsWith("`") ? " " + shown + " " : shown;
        text.append(shown.isEmpty() ? "" : fence + inner + fence);
        return this;
    }

    /** Lines to be read or copied as they are, {@code indent} blanks from the margin. */
    Markdown block(int indent, String language, String lines) {
        return copy(indent, language, lines.length() > LONGEST ? lines.substring(0, LONGEST) + "\n…" : lines);
    }

    /** Lines to be copied, never cut. */
    Markdown copy(int indent, String language, String shown) {
        String fence = "`".repeat(Math.max(3, longestRun(shown) + 1));
        String margin = " ".repeat(indent);
        gap();
        text.append(margin).append(fence).append(language).append('\n');
        shown.stripTrailing()
                .lines()
                .forEach(
                        line -> text.append(margin).append(Printable.line(line)).append('\n'));
        text.append(margin).append(fence).append('\n');
        return this;
    }

    private static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
