package org.migdoc.authoring.explain;

import java.util.List;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.engine.Engine;
import org.migdoc.engine.Trace;
import org.migdoc.fact.Fact;

/** A case with its diagnosis and what every rule did on the way. */
public record Traced(Diagnosis diagnosis, Trace trace) {

    /** What this doctor makes of a case. */
    public static Traced of(Doctor doctor, Case c) {
        List<Fact> facts = doctor.facts(c);
        Trace trace = new Engine(doctor.knowledge()).trace(facts);
        return new Traced(doctor.diagnosis(c, facts, trace.outcome()), trace);
    }

    /** What is believed of a cause; of one without evidence nothing. */
    List<Assessment> assessments(String cause) {
        return trace.outcome().causes().stream()
                .filter(a -> a.cause().id().equals(cause))
                .toList();
    }
}
