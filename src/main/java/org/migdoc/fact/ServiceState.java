package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * State of a Windows service.
 *
 * @param service short name in lower case: {@code vmms}, {@code winrm}
 * @param state {@code running}, {@code stopped}, {@code paused}, {@code start-pending}, {@code stop-pending}
 */
public record ServiceState(Origin origin, @Nullable String host, String service, String state) implements Fact {}
