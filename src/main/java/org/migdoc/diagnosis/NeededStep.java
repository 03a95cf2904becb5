package org.migdoc.diagnosis;

/** A plan rule decided that a step is needed because of a cause. */
public record NeededStep(String step, String cause) {}
