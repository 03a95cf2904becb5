package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * One disk under MPIO, as {@code mpclaim} shows it.
 *
 * @param disk its MPIO number
 * @param policy {@code FOO, RR, RRWS, LQD, WP, LB, VS} or null
 * @param dsm name of the module that handles it, or null
 * @param paths how many paths it has, 0 when not told
 * @param optimized paths that are active, and optimized where the array tells
 * @param unoptimized paths that are active and unoptimized
 * @param waiting paths in standby
 */
public record MpioDisk(
        Origin origin,
        @Nullable String host,
        int disk,
        @Nullable String policy,
        @Nullable String dsm,
        int paths,
        int optimized,
        int unoptimized,
        int waiting)
        implements Fact {

    /** True when requests go over all active paths in turn or by load. */
    public boolean spreads() {
        return policy == null
                || policy.equals("RR")
                || policy.equals("LQD")
                || policy.equals("LB")
                || policy.equals("WP");
    }

    /** Paths that carry requests at a time; 0 when not told. */
    public int busy() {
        if ("FOO".equals(policy)) {
            return Math.min(1, paths);
        }
        return "RRWS".equals(policy) ? optimized : optimized + unoptimized;
    }
}
