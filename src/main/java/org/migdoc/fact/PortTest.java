package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * One try to reach a TCP port, or one listener seen.
 *
 * @param from the machine that tried, or null
 * @param target the machine tried, key or address
 * @param reachable true when it answered or listens
 * @param listener true when it was looked for on {@code target} itself ({@code netstat}): {@code reachable} then says
 *     whether something listens
 */
public record PortTest(
        Origin origin, @Nullable String from, @Nullable String target, int port, boolean reachable, boolean listener)
        implements Fact {}
