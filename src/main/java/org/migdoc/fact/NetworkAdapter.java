package org.migdoc.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One network adapter of a host.
 *
 * @param order place in the binding order or listing, from 0
 * @param bindingOrder true when {@code order} is the binding order, false when it is only the order of printing
 * @param addresses IPv4 addresses with prefix length where known: {@code 10.1.0.11/24}
 * @param gateways default gateways
 * @param dnsServers DNS servers set on it
 * @param virtual true for a vNIC of the management operating system
 */
public record NetworkAdapter(
        Origin origin,
        @Nullable String host,
        String name,
        int order,
        boolean bindingOrder,
        List<String> addresses,
        List<String> gateways,
        List<String> dnsServers,
        boolean virtual)
        implements Fact {}
