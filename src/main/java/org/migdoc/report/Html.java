package org.migdoc.report;

import static j2html.TagCreator.code;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.strong;

import j2html.tags.DomContent;
import j2html.tags.Text;
import java.util.stream.Collectors;

/** Pieces of HTML that pasted text is put into: it is escaped, and what is invisible is spelt out. */
public final class Html {

    private static final int LONGEST = 2000;

    private Html() {}

    /** Running text in one line. */
    public static Text words(String words) {
        return new Text(
                Printable.line(words.replace('\n', ' ').replace('\r', ' ')).strip());
    }

    /** A name in running text. */
    public static DomContent name(String name) {
        return code(words(name));
    }

    /** Lines of the input that prove something; cut when they are very long. */
    public static DomContent excerpt(String lines) {
        String shown = lines.length() > LONGEST ? lines.substring(0, LONGEST) + "\n…" : lines;
        return pre(lines(shown)).withClass("line");
    }

    /** Lines to be copied, never cut. One click selects them all. */
    public static DomContent command(String lines) {
        return pre(lines(lines)).withClass("command");
    }

    /** A sentence or commands behind a label. */
    public static DomContent part(String label, String text) {
        String stripped = text.strip();
        return PlanText.toBeCopied(label, stripped)
                ? p(strong(label + ":"), command(stripped))
                : p(strong(label + ":"), new Text(" "), words(stripped));
    }

    /** One line as it is, its indentation too. */
    public static Text line(String line) {
        return new Text(Printable.line(line).stripTrailing());
    }

    private static Text lines(String lines) {
        return new Text(lines.stripTrailing().lines().map(Printable::line).collect(Collectors.joining("\n")));
    }
}
