package org.migdoc.powershell;

/** A script and how far it has been read. */
final class Source {

    /** PowerShell takes all of these for a single quote. */
    static final String SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b";

    static final String DOUBLE_QUOTES = "\"\u201c\u201d\u201e";

    private static final char END = '\0';

    private final String text;
    private final StringBuilder code = new StringBuilder();
    private int at;
    private int kept;

    Source(String text) {
        this.text = text.replace("\r\n", "\n");
    }

    /** Something that PowerShell would not accept. */
    static final class Unacceptable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unacceptable(String message) {
            super(message);
        }
    }

    /** Leaves what was read since {@code start} out of the {@link #code}: text that is data. */
    void data(int start) {
        code.append(text, kept, start).append('\u25a1');
        kept = at;
    }

    int position() {
        return at;
    }

    /** What was read, without strings and comments. */
    String code() {
        return code + text.substring(kept, Math.max(kept, Math.min(at, text.length())));
    }

    Unacceptable unacceptable(String what) {
        long line = text.substring(0, Math.min(at, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
        String rest = text.substring(Math.min(at, text.length()));
        return new Unacceptable("line " + line + ": " + what + " before \""
                + rest.substring(0, Math.min(40, rest.length())).replace("\n", "\\n") + "\"");
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : END;
    }

    void skip(int count) {
        at += count;
    }

    boolean looking(String expected) {
        return text.startsWith(expected, at);
    }

    boolean take(String expected) {
        boolean there = looking(expected);
        at += there ? expected.length() : 0;
        return there;
    }

    void expect(String expected) {
        if (!take(expected)) {
            throw unacceptable("\"" + expected + "\" is missing");
        }
    }

    /** Goes behind the next {@code end}. */
    void skipBehind(String end) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            throw unacceptable("\"" + end + "\" is missing");
        }
        at = found + end.length();
    }

    /** Blanks, comments and continued lines; line breaks only when asked for. */
    void skipBlanks(boolean lines) {
        while (!atEnd()) {
            int start = at;
            if (looking("<#")) {
                skipBehind("#>");
                data(start);
            } else if (peek() == '#') {
                skipLine();
                data(start);
            } else if (looking("`\n")) {
                at += 2;
            } else if (peek() == ' ' || peek() == '\t' || lines && peek() == '\n') {
                at++;
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        while (!atEnd() && peek() != '\n') {
            at++;
        }
    }

    /** The word here, in lower case; empty when there is none. */
    String word() {
        int end = at;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return text.substring(at, end).toLowerCase(java.util.Locale.ROOT);
    }

    /** True when the word here is {@code expected} and no longer one, such as a command's name. */
    boolean lookingWord(String expected) {
        return word().equals(expected) && peek(expected.length()) != '-';
    }
}
