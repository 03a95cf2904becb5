package org.migdoc.engine;

import java.util.List;
import org.kie.api.runtime.KieSession;
import org.migdoc.diagnosis.Finding;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Sighting;
import org.migdoc.knowledge.KnowledgeBase;

/** Everything that the rules conclude from facts, also what a heavier finding of the same thing covers in a diagnosis. */
public final class AllFindings {

    private AllFindings() {}

    /** The findings, before they are weighed. */
    public static List<Finding> of(KnowledgeBase knowledge, List<Fact> facts) {
        KieSession session = knowledge.rules().join().newKieSession();
        try {
            FindingsListener findings = new FindingsListener(knowledge.catalogue());
            session.addEventListener(findings);
            knowledge.catalogue().signatures().forEach(session::insert);
            session.insert(Sighting.of("*"));
            facts.forEach(session::insert);
            session.fireAllRules();
            return findings.all();
        } finally {
            session.dispose();
        }
    }
}
