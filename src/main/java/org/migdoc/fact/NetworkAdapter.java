package org.migdoc.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One network adapter of a host.
 *
 * @param order place in the binding order or listing, from 0; with interface metrics the lowest metric comes first
 * @param bindingOrder true when {@code order} is the binding order, false when it is only the order of printing
 * @param addresses IPv4 addresses with prefix length where known: {@code 10.1.0.11/24}; empty, as the lists below, when there
 *     is none or this listing does not tell
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
        implements Fact {

    /** True when an address of this adapter is known. */
    public boolean hasAddress() {
        return !addresses.isEmpty();
    }

    /** True when this adapter has one of those addresses, whatever the prefix length. */
    public boolean hasAnyOf(List<String> others) {
        return addresses.stream().map(NetworkAdapter::withoutPrefix).anyMatch(others::contains);
    }

    /** True when this adapter has that address, whatever the prefix length. */
    public boolean has(String address) {
        return addresses.stream().map(NetworkAdapter::withoutPrefix).anyMatch(address::equals);
    }

    /** True when the two adapters have no DNS server in common. */
    public boolean usesOtherDnsThan(NetworkAdapter other) {
        return dnsServers.stream().noneMatch(other.dnsServers::contains);
    }

    /** True when an address of this adapter and one of the other lie in one subnet, by address and prefix of both. */
    public boolean sharesSubnetWith(NetworkAdapter other) {
        return addresses.stream().anyMatch(a -> other.addresses.stream().anyMatch(b -> Subnet.same(a, b)));
    }

    /** True when that address lies in a subnet of this adapter. */
    public boolean reaches(String address) {
        return addresses.stream().anyMatch(a -> Subnet.holds(a, address));
    }

    /** True when an address of this adapter lies in that network, given as {@code 10.1.0.0/24}. */
    public boolean liesIn(String network) {
        return addresses.stream().map(NetworkAdapter::withoutPrefix).anyMatch(a -> Subnet.holds(network, a));
    }

    /** True when this adapter has an address whose subnet is known. */
    public boolean hasSubnet() {
        return addresses.stream().anyMatch(a -> a.indexOf('/') > 0);
    }

    private static String withoutPrefix(String address) {
        int slash = address.indexOf('/');
        return slash < 0 ? address : address.substring(0, slash);
    }
}
