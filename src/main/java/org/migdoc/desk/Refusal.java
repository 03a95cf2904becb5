package org.migdoc.desk;

/** A case that is not taken, not found or not diagnosed; the message says why and, after "Maybe", what helps. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is nothing of that name. */
        UNKNOWN,
        /** There is nothing in it that could be diagnosed. */
        UNREADABLE,
        /** It is more than is taken. */
        TOO_LARGE,
        /** Too many others are waiting; the same works later. */
        BUSY,
        /** The service is about to end; the same works after it has begun again. */
        STOPPING,
        /** It took too long and was given up. */
        TOO_LONG,
        /** It is not diagnosed yet; the same works later. */
        NOT_YET,
        /** The state of the case does not allow it. */
        CONFLICT,
        /** It could not be diagnosed. */
        FAILED
    }

    private final Reason reason;

    public Refusal(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
