package org.migdoc.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it is kept.
 *
 * @param accepted when it came
 * @param tries how often it was begun to be diagnosed
 * @param reason why it could not be diagnosed, or null
 * @param parts what was given, in its order
 * @param diagnosis as JSON, or null when there is none yet
 */
public record StoredCase(
        String id,
        Instant accepted,
        State state,
        int tries,
        @Nullable String reason,
        List<Part> parts,
        @Nullable String diagnosis) {

    /** How far a case is. */
    public enum State {
        /** Kept, and still to be diagnosed. */
        ACCEPTED,
        DIAGNOSED,
        /** It could not be diagnosed. */
        FAILED
    }
}
