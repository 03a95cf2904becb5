package org.migdoc.diagnosis;

import java.util.List;
import org.migdoc.fact.Fact;

/**
 * A step that a believed cause asks for and that the facts show to be done: nothing to do, with the proof.
 *
 * @param id of the step
 * @param addresses ids of the causes that ask for it
 * @param facts what shows it; never empty
 */
public record AlreadySo(String id, String title, String host, List<String> addresses, List<Fact> facts) {}
