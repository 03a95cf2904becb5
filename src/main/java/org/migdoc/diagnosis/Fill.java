package org.migdoc.diagnosis;

/** A plan rule worked out what a placeholder of the steps stands for in this case. */
public record Fill(String placeholder, String value) {}
