package org.migdoc.diagnosis;

/** An article names a step as part of its cause's remedy. */
public record CauseStep(String cause, String step) {}
