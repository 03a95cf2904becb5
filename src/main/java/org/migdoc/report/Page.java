package org.migdoc.report;

import java.util.List;

/** A page for a terminal, written line by line. Whatever is put on it becomes printable first. */
final class Page {

    private final TextStyle style;
    private final StringBuilder text = new StringBuilder(4096);

    Page(TextStyle style) {
        this.style = style;
    }

    /** An empty line, unless the page begins here or the last line is empty. */
    void gap() {
        int end = text.length();
        if (end > 1 && text.charAt(end - 2) != '\n') {
            text.append('\n');
        }
    }

    /** A heading at the margin. */
    void heading(String words) {
        gap();
        text.append(Ink.STRONG.on(Printable.line(words), style.colour())).append('\n');
    }

    /** A label and a text beside it, wrapped at the page's width; {@code column} is where the text begins. */
    void labelled(String label, Ink labelInk, int column, String words, Ink ink) {
        List<String> lines = Columns.wrap(flat(words), style.width() - column);
        String shown = Printable.line(label);
        text.append(labelInk.on(shown, style.colour())).append(" ".repeat(Math.max(1, column - Columns.width(shown))));
        for (int i = 0; i < lines.size(); i++) {
            text.append(i == 0 ? "" : " ".repeat(column))
                    .append(ink.on(lines.get(i), style.colour()))
                    .append('\n');
        }
    }

    /** A wrapped text from {@code column} on. */
    void paragraph(int column, String words, Ink ink) {
        for (String line : Columns.wrap(flat(words), style.width() - column)) {
            text.append(" ".repeat(column)).append(ink.on(line, style.colour())).append('\n');
        }
    }

    /** One line, its middle left out when it is wider than the page. */
    void oneLine(int column, String words, Ink ink) {
        String line = Columns.cutMiddle(flat(words), style.width() - column);
        text.append(" ".repeat(column)).append(ink.on(line, style.colour())).append('\n');
    }

    /** Lines to be copied: neither wrapped nor cut. */
    void verbatim(int column, String lines) {
        lines.stripTrailing().lines().forEach(line -> {
            String shown = Printable.line(line).stripTrailing();
            text.append(shown.isEmpty() ? "" : " ".repeat(column))
                    .append(Ink.COMMAND.on(shown, style.colour()))
                    .append('\n');
        });
    }

    private static String flat(String words) {
        return Printable.line(words.replace('\r', ' ').replace('\n', ' ')).strip();
    }

    int width() {
        return style.width();
    }

    /** The page, ending in one line break. */
    @Override
    public String toString() {
        return text.toString().stripTrailing() + "\n";
    }
}
