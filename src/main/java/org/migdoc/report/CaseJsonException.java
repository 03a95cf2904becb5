package org.migdoc.report;

/** JSON that holds no case; the message says what is wrong and, after "Maybe", what helps. */
public final class CaseJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    CaseJsonException(String message) {
        super(message);
    }
}
