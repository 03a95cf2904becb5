package org.migdoc.diagnosis;

/** The answer in one word. */
public enum Verdict {
    /** Something is confirmed or likely. */
    CAUSE_FOUND,
    /** Several things are possible. */
    AMBIGUOUS,
    /** A failure is there, but nothing that points at a cause. */
    NOT_ENOUGH_FACTS,
    /** No failure of a migration, a storage path or an image restore. */
    NO_MIGRATION_FAILURE
}
