package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * One member of a local group.
 *
 * @param group {@code administrators}, {@code hyper-v-administrators}, {@code remote-management-users}, else as printed in lower case
 * @param member in lower case, without domain and without the {@code $} of a computer
 * @param computer true when it was printed as the account of a computer ({@code CORP\HV01$})
 */
public record GroupMember(Origin origin, @Nullable String host, String group, String member, boolean computer)
        implements Fact {

    /** A member that is no computer, as far as its name tells. */
    public GroupMember(Origin origin, @Nullable String host, String group, String member) {
        this(origin, host, group, member, false);
    }
}
