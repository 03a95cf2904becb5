package org.migdoc.fact;

import java.time.Duration;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One event of a Windows event log, in any printing.
 *
 * @param host the computer that logged it, or null
 * @param provider short provider name in lower case without {@code microsoft-windows-}, e.g. {@code hyper-v-vmms}
 * @param level {@code critical, error, warning, information, verbose} or null
 * @param time as printed, without zone, or null
 * @param text the message, or null
 */
public record EventRecord(
        Origin origin,
        @Nullable String host,
        String provider,
        int id,
        @Nullable String level,
        @Nullable LocalDateTime time,
        @Nullable String text)
        implements Fact {

    /** True when both times are known and lie no further apart than that, whichever came first. */
    public boolean isWithin(int minutes, EventRecord other) {
        return time != null
                && other.time != null
                && Duration.between(time, other.time).abs().compareTo(Duration.ofMinutes(minutes)) <= 0;
    }

    @Override
    public boolean configuration() {
        return false;
    }
}
