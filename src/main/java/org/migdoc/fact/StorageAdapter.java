package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * An adapter that carries storage traffic, as its name or a connection over its address tells.
 *
 * @param host the machine, or null
 * @param name the adapter
 */
public record StorageAdapter(@Nullable String host, String name) {}
