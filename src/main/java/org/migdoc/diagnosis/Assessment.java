package org.migdoc.diagnosis;

import java.util.List;

/**
 * What is believed of one cause.
 *
 * @param evidence what counted, heaviest first; what a heavier piece of the same thing covers is left out
 */
public record Assessment(Cause cause, double probability, Certainty certainty, List<Finding> evidence) {}
