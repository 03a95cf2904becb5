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
 * @param addresses the answer's addresses, distinct, in printed order; for a reverse lookup the names; empty on failure
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

    /** What the resolver said. */
    public enum Outcome {
        FOUND,
        NOT_FOUND,
        TIMEOUT,
        REFUSED
    }
}
