package org.migdoc.intake.evtx;

/** What is read cannot be what it is said to be. It costs one record. */
final class DamagedException extends Exception {

    private static final long serialVersionUID = 1L;

    DamagedException(String message) {
        super(message, null, false, false);
    }
}
