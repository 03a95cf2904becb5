package org.migdoc.fact;

import org.jspecify.annotations.Nullable;

/**
 * An error code in any spelling.
 *
 * @param code canonical: {@code 0x80070005}; Win32 codes as HRESULT
 * @param spelling as it stood in the input
 * @param migration true when the text around it speaks of Hyper-V, migration, storage paths or image restore
 */
public record ErrorCode(Origin origin, @Nullable String host, String code, String spelling, boolean migration)
        implements Fact {
    @Override
    public boolean configuration() {
        return false;
    }

    /** The same code, known to say nothing of a failure of ours. */
    public ErrorCode outside() {
        return new ErrorCode(origin, host, code, spelling, false);
    }
}
