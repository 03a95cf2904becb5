package org.migdoc.desk;

/** How much of what was given is written to the store. */
public enum Keeping {
    /** All of it. */
    FULL,
    /** Texts with pseudonyms in place of names. The names stay in memory as long as the case is worked on. */
    REDACTED,
    /** Only how often which cause and rule was right. Cases stay in memory as long as they are worked on. */
    NONE
}
