package org.migdoc.diagnosis;

import java.util.List;
import org.migdoc.fact.Fact;
import org.migdoc.fact.MigrationAttempt;

/**
 * The answer to a case.
 *
 * @param id of the case
 * @param causes every cause with evidence, most probable first
 * @param plan ordered steps for the causes that are confirmed or likely; only what is left to do
 * @param alreadySo steps that the same causes ask for and that the facts show to be done
 * @param advisories weaknesses that were seen and that are not why anything failed
 * @param collect what to collect next, most telling first
 * @param facts everything recognised
 * @param warnings what was cut, skipped or failed
 */
public record Diagnosis(
        String id,
        Verdict verdict,
        MigrationAttempt attempt,
        List<Assessment> causes,
        List<PlanStep> plan,
        List<AlreadySo> alreadySo,
        List<Advisory> advisories,
        List<Question> collect,
        List<Fact> facts,
        List<String> warnings,
        KnowledgeVersion knowledge,
        long tookMs) {

    /** A diagnosis without advisories. */
    public Diagnosis(
            String id,
            Verdict verdict,
            MigrationAttempt attempt,
            List<Assessment> causes,
            List<PlanStep> plan,
            List<AlreadySo> alreadySo,
            List<Question> collect,
            List<Fact> facts,
            List<String> warnings,
            KnowledgeVersion knowledge,
            long tookMs) {
        this(id, verdict, attempt, causes, plan, alreadySo, List.of(), collect, facts, warnings, knowledge, tookMs);
    }

    /**
     * Which knowledge answered.
     *
     * @param hash of everything in the rules folders
     * @param rules number of rules
     */
    public record KnowledgeVersion(String version, String hash, int rules) {}

    /** The causes worth showing: possible or better. */
    public List<Assessment> shown() {
        return causes.stream().filter(a -> a.certainty() != Certainty.UNLIKELY).toList();
    }
}
