package org.migdoc.engine;

import java.util.List;
import org.migdoc.diagnosis.Finding;

/**
 * What the rules did in a case.
 *
 * @param findings all evidence that stands, also what a heavier piece of the same thing covers
 * @param firings conclusions that stand, in the order in which they were drawn
 * @param working everything that rules could match at the end
 */
public record Trace(Engine.Outcome outcome, List<Finding> findings, List<Firing> firings, List<Object> working) {}
