package org.migdoc.intake;

import java.util.List;

/**
 * Bytes that have become text.
 *
 * @param text the text without its byte order mark; {@code ""} when the bytes are no text
 * @param charset what they were read as: {@code UTF-8}, {@code IBM850}, {@code UTF-16LE + IBM850} for a file that changes its
 *     encoding, {@code binary} for no text
 * @param warnings what is in doubt, was repaired or cannot be read, in sentences; empty when nothing is
 */
public record Decoded(String text, String charset, List<String> warnings) {

    static final String BINARY = "binary";

    public Decoded {
        warnings = List.copyOf(warnings);
    }

    /** False when the bytes were no text. */
    public boolean isText() {
        return !charset.equals(BINARY);
    }
}
