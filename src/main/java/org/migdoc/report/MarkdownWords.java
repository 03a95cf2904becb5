package org.migdoc.report;

/** Words for Markdown: they mark nothing up, link nowhere and call nobody. */
final class MarkdownWords {

    private static final String MARKS = "\\`*[]<~|";
    private static final String BEGINNINGS = "#>-+=";

    private MarkdownWords() {}

    /** One line that shows as {@code words}. */
    static String escaped(String words) {
        String line =
                Printable.line(words.replace('\n', ' ').replace('\r', ' ')).strip();
        int beginning = beginning(line);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            if (i == beginning) {
                escaped.append('\\').append(line.charAt(i));
            } else {
                append(escaped, line, i);
            }
        }
        return escaped.toString();
    }

    /** Index of what would make a list or a heading of the line: {@code -}, {@code #}, the dot of {@code 1.}; else -1. */
    private static int beginning(String line) {
        int number = 0;
        while (number < line.length() && Character.isDigit(line.charAt(number))) {
            number++;
        }
        String marks = number == 0 ? BEGINNINGS : ".)";
        return number < line.length() && marks.indexOf(line.charAt(number)) >= 0 ? number : -1;
    }

    private static void append(StringBuilder escaped, String line, int i) {
        char c = line.charAt(i);
        switch (c) {
            case '&' -> escaped.append("&amp;");
            case ':' -> escaped.append(line.startsWith("://", i) ? "&#58;" : ":");
            case '@' -> escaped.append(inWord(line, i - 1) ? "@" : "@\u200b");
            case '_' -> escaped.append(inWord(line, i - 1) && inWord(line, i + 1) ? "_" : "\\_");
            default -> escaped.append(MARKS.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
    }

    private static boolean inWord(String line, int index) {
        return index >= 0 && index < line.length() && Character.isLetterOrDigit(line.charAt(index));
    }
}
