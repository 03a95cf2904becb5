package org.migdoc.diagnosis;

import java.util.List;

/**
 * What is believed of one cause.
 *
 * @param decibans its prior and the evidence that counted
 * @param probability that it is the cause, among those of the case
 * @param certainty what its own evidence makes of it
 * @param evidence what counted, heaviest first; what a heavier piece of the same thing covers is left out
 */
public record Assessment(Cause cause, int decibans, double probability, Certainty certainty, List<Finding> evidence) {}
