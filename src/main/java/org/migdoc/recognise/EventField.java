package org.migdoc.recognise;

/** What a label or a column of an event says of it. */
enum EventField {
    LOG,
    SOURCE,
    TIME,
    /** The time of day where the date has a label of its own. */
    CLOCK,
    ID,
    /** A bare {@code Id}, which many other listings have too. */
    WEAK_ID,
    /** Id with qualifier bits above it. */
    INSTANCE,
    LEVEL,
    HOST,
    TEXT,
    XML,
    OTHER;

    /** True for the three ways of giving the id. */
    boolean isId() {
        return this == ID || this == WEAK_ID || this == INSTANCE;
    }
}
