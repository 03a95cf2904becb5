package org.migdoc.knowledge;

import java.util.Locale;

/** What can be wrong in a file of knowledge. Each has a paragraph of its own in {@code docs/checks.md}. */
public enum Check {
    DOES_NOT_COMPILE,
    MISSING_VALUE,
    WRONG_VALUE,
    NO_FRONT_MATTER,
    BROKEN_YAML,
    BROKEN_TABLE,
    BROKEN_PATTERN,
    UNKNOWN_TYPE,
    UNKNOWN_FIELD,
    UNKNOWN_ANNOTATION,
    UNKNOWN_CAUSE,
    UNKNOWN_STEP,
    UNKNOWN_NAME,
    UNKNOWN_PLACEHOLDER,
    DUPLICATE_RULE,
    ABSENCE_WITHOUT_LISTING,
    UNINDEXED_JOIN,
    SALIENCE,
    SIDE_EFFECT,
    DEAD_RULE,
    STEP_CYCLE,
    ARTICLE_SECTION,
    ARTICLE_PLACE,
    REFERENCE,
    CAUSE_WITHOUT_RULE,
    CAUSE_WITHOUT_SAMPLE;

    /** The name that people read: {@code unknown-field}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is explained. */
    public String page() {
        return "docs/checks.md#" + id();
    }
}
