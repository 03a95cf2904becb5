package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * One value of {@code msDS-AllowedToDelegateTo}.
 *
 * @param account the account that may delegate, or null
 * @param service {@code cifs}, {@code migration} (Microsoft Virtual System Migration Service), else the class in lower case
 * @param target the host delegated to
 * @param form which of its names
 * @param serviceName third component of the SPN, or null; it has to be blank
 */
public record DelegationEntry(
        Origin origin,
        @Nullable String account,
        String service,
        String target,
        NameForm form,
        @Nullable String serviceName)
        implements Fact {}
