package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * One iSCSI connection, or one session where only sessions were listed.
 *
 * @param host the machine it starts on, or null
 * @param initiatorAddress address of the machine's adapter, {@code 0.0.0.0} where Windows chooses it, or null
 * @param targetAddress address of the portal, or null for a session without its connection
 * @param target name of the target ({@code iqn.…}), or null
 * @param connected false when it is listed as not connected
 */
public record IscsiPath(
        Origin origin,
        @Nullable String host,
        @Nullable String initiatorAddress,
        @Nullable String targetAddress,
        @Nullable String target,
        boolean connected)
        implements Fact {

    /** The same path, on that machine. */
    public IscsiPath on(@Nullable String machine) {
        return new IscsiPath(origin, machine, initiatorAddress, targetAddress, target, connected);
    }

    /** True when both ends are known and chosen. */
    public boolean chosen() {
        return initiatorAddress != null && targetAddress != null && !initiatorAddress.equals("0.0.0.0");
    }
}
