package org.migdoc.store;

/**
 * A piece of what was given of a case.
 *
 * @param name of the document
 * @param content the text, the facts as JSON, or the warning
 */
public record Part(Kind kind, String name, String content) {

    /** What a piece is. */
    public enum Kind {
        TEXT,
        FACTS,
        /** Something was cut or left out on the way in. */
        WARNING
    }
}
