package org.migdoc.fact;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * One property of one object, as a cmdlet or tool printed it.
 *
 * @param host the machine it holds on or, for directory objects, the computer account; null when unknown
 * @param object what was listed, the noun of the cmdlet: {@code VMHost}, {@code VM}, {@code ADUser}, {@code NetAdapter}
 * @param subject name of the object (virtual machine, user, adapter), or null
 * @param name property in PowerShell's own spelling: {@code VirtualMachineMigrationEnabled}
 * @param value as printed, without braces
 * @param number the value's leading number, or null
 * @param time the value as a point in time, or null
 */
public record Setting(
        Origin origin,
        @Nullable String host,
        String object,
        @Nullable String subject,
        String name,
        String value,
        @Nullable Double number,
        @Nullable LocalDateTime time)
        implements Fact {

    /** Days from this setting's point in time to a later one; negative when it is the later one, 0 when it has none. */
    public long daysBefore(LocalDateTime later) {
        return time == null ? 0 : ChronoUnit.DAYS.between(time, later);
    }

    /** Minutes from this setting's point in time to a later one; negative when it is the later one, 0 when it has none. */
    public long minutesBefore(LocalDateTime later) {
        return time == null ? 0 : ChronoUnit.MINUTES.between(time, later);
    }
}
