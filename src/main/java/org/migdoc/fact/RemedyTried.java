package org.migdoc.fact;

/**
 * The steps against a cause were done, and it still fails.
 *
 * @param cause id of the cause
 * @param complete true when all of its steps that change something were done, false for some of them
 */
public record RemedyTried(Origin origin, String cause, boolean complete) implements Fact {}
