package org.migdoc.intake;

import java.io.IOException;

/** An input that was asked for by name cannot be read. The message says which, why, and what to try. */
public final class UnreadableInputException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableInputException(String message, Throwable cause) {
        super(message, cause);
    }

    public UnreadableInputException(String message) {
        super(message);
    }
}
