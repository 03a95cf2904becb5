package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * One member of a local group.
 *
 * @param group {@code administrators}, {@code hyper-v-administrators}, {@code remote-management-users}, else as printed in lower case
 * @param member in lower case, without domain
 */
public record GroupMember(Origin origin, @Nullable String host, String group, String member) implements Fact {}
