package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * One network of a failover cluster.
 *
 * @param role {@code none}, {@code cluster}, {@code cluster-and-client}
 */
public record ClusterNetwork(
        Origin origin,
        String name,
        String role,
        @Nullable String address,
        @Nullable String state) implements Fact {}
