package org.migdoc.diagnosis;

import org.jspecify.annotations.Nullable;

/**
 * One row of a signature table: something seen in the input and what it says of a cause.
 *
 * @param seen what has to be seen: a kind of message, a kind and its code ({@code connection-failed 0x80070005}), an event
 *     ({@code hyper-v-vmms/20306}) or a code in our field
 * @param beside what has to be seen, too, or {@code *}
 * @param unless what must not be seen, or {@code -}
 * @param group evidence of one group counts once
 * @param location file and line of the row
 */
public record Signature(
        String seen,
        String beside,
        String unless,
        String cause,
        boolean supports,
        Strength strength,
        String statement,
        @Nullable String group,
        String location) {}
