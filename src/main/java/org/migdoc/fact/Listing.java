package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * A list was seen. Only a complete one proves that what it lacks is not there.
 *
 * @param kind {@code delegation, spn, dns, tickets, group, adapters, binding-order, logon-right, port, service}
 * @param subject what was listed: an account, a host, {@code host/group}; null when unknown
 * @param complete false when the output was cut
 * @param size number of entries seen
 */
public record Listing(Origin origin, String kind, @Nullable String subject, boolean complete, int size)
        implements Fact {}
