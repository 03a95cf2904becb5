package org.migdoc.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * One row of a signature table: a message, event or code and what it says of a cause.
 *
 * @param message kind of the message, {@code provider/id} of an event, or {@code *}
 * @param code canonical code that has to be there, or {@code *}
 * @param with kind of another message that must have been seen too, or {@code *}
 * @param without kind of a message that must not have been seen, or {@code -}
 * @param group evidence of one group counts once
 * @param location file and line of the row
 */
public record Signature(
        String message,
        String code,
        String with,
        String without,
        String cause,
        boolean supports,
        Strength strength,
        String statement,
        @Nullable String group,
        String location) {}
