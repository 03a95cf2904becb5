package org.migdoc;

import java.util.List;
import org.migdoc.fact.Fact;
import org.migdoc.intake.Document;

/**
 * One failure to diagnose.
 *
 * @param id of the case, as the caller knows it
 * @param documents what was pasted or attached
 * @param facts facts already collected
 * @param warnings what was cut or skipped on the way in
 */
public record Case(String id, List<Document> documents, List<Fact> facts, List<String> warnings) {}
