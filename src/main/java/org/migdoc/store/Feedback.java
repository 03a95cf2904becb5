package org.migdoc.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who worked on a case says of its diagnosis.
 *
 * @param cause id of the cause that is judged, or null
 * @param correct whether it was that one, or null
 * @param step id of the step that is judged, or null
 * @param helped whether it did, or null
 * @param remark in their own words, or null
 */
public record Feedback(
        Instant given,
        @Nullable String cause,
        @Nullable Boolean correct,
        @Nullable String step,
        @Nullable Boolean helped,
        @Nullable String remark) {}
