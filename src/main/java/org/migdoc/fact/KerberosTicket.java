package org.migdoc.fact;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One cached Kerberos ticket.
 *
 * @param host the machine whose cache it is in, or null
 * @param client the client, key of the account
 * @param server the service as printed: {@code krbtgt/CORP.EXAMPLE}
 * @param start start time as printed, or null
 */
public record KerberosTicket(
        Origin origin,
        @Nullable String host,
        String client,
        String server,
        @Nullable LocalDateTime start,
        @Nullable String encryption)
        implements Fact {}
