package org.migdoc.store;

/** A store that cannot be opened; its message says where and what may help. */
public final class StoreException extends Exception {

    private static final long serialVersionUID = 1L;

    StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
