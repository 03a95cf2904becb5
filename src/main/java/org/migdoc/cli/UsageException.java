package org.migdoc.cli;

/** The program was called in a way that it does not understand. The message says what is wrong and, after "Maybe", what helps. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
