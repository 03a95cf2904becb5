package org.migdoc.report;

/** How words look on a terminal that shows colours. */
public enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("1;32"),
    OPEN("1;33"),
    AGAINST("31"),
    COMMAND("36");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** {@code text}, which has to be printable already, in this ink. */
    String on(String text, boolean colour) {
        return !colour || code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
