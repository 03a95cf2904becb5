package org.migdoc.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One name looked up.
 *
 * @param askedOn the machine that asked, or null
 * @param name key of the host looked up; for a reverse lookup the address
 * @param form how the name was given
 * @param server the DNS server asked, address or key, or null
 * @param addresses the answer's IPv4 addresses, distinct, in printed order; for a reverse lookup the keys of the names;
 *     empty on failure and when the name has no IPv4 address
 */
public record DnsLookup(
        Origin origin,
        @Nullable String askedOn,
        String name,
        NameForm form,
        @Nullable String server,
        Outcome outcome,
        List<String> addresses)
        implements Fact {

    /** True when this answer and those addresses have none in common. */
    public boolean disjoint(List<String> others) {
        return !addresses.isEmpty() && !others.isEmpty() && addresses.stream().noneMatch(others::contains);
    }

    /** True when an answer is a self-assigned address (169.254.0.0/16). */
    public boolean givesUnconfiguredAddress() {
        return addresses.stream().anyMatch(a -> a.startsWith("169.254."));
    }

    /** True when this is the reverse lookup of an address that {@code forward} gave. */
    public boolean reverses(DnsLookup forward) {
        return forward.addresses.contains(name);
    }

    /** True when the answer of this reverse lookup names that host. */
    public boolean names(String host) {
        return addresses.stream().anyMatch(a -> a.equals(host) || a.startsWith(host + '.'));
    }

    /** What the resolver said. */
    public enum Outcome {
        FOUND,
        NOT_FOUND,
        TIMEOUT,
        REFUSED
    }
}
