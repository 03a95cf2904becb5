package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * The move that failed, as far as the input tells. Exactly one for each case.
 *
 * @param kind {@code live, shared-nothing, storage, cluster, quick, import, export, replica, restore, backup} or null
 * @param authentication {@code kerberos}, {@code credssp} or null
 * @param sourceFqdn full name of the source, or null
 * @param destinationFqdn full name of the destination, or null
 */
public record MigrationAttempt(
        Origin origin,
        @Nullable String kind,
        @Nullable String vm,
        @Nullable String source,
        @Nullable String destination,
        @Nullable String console,
        @Nullable String operator,
        @Nullable String authentication,
        @Nullable String domain,
        @Nullable String sourceFqdn,
        @Nullable String destinationFqdn)
        implements Fact {
    @Override
    public boolean configuration() {
        return false;
    }
}
