package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * A known sentence, of Windows or of a person, found in the input.
 *
 * @param kind id of the row of {@code messages.tsv} that recognised it
 * @param host the machine that said it, or null
 * @param peer the other machine it names, or null
 * @param vm the virtual machine it names, or null
 * @param path the path it names, or null
 * @param code the error code it carries, as {@code 0x80070005}, or null
 */
public record Message(
        Origin origin,
        String kind,
        @Nullable String host,
        @Nullable String peer,
        @Nullable String vm,
        @Nullable String path,
        @Nullable String code)
        implements Fact {

    /** True when a person told it of the set-up (kind {@code remark-…}), false when a failing program said it. */
    @Override
    public boolean configuration() {
        return kind.startsWith("remark-");
    }
}
