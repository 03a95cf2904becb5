package org.migdoc.session;

/** A case file that cannot be read or written; its message says where and what may help. */
public final class CaseFileException extends Exception {

    private static final long serialVersionUID = 1;

    CaseFileException(String message, Throwable cause) {
        super(message, cause);
    }

    CaseFileException(String message) {
        super(message);
    }
}
