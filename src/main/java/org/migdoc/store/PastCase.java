package org.migdoc.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the history.
 *
 * @param verdict in a word, or null as long as there is none
 * @param cause id of the most probable cause, or null
 */
public record PastCase(
        String id,
        Instant accepted,
        StoredCase.State state,
        @Nullable String verdict,
        @Nullable String cause,
        @Nullable String vm,
        @Nullable String source,
        @Nullable String destination) {}
