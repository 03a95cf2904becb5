package org.migdoc.authoring.coverage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.authoring.Sample;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Signature;
import org.migdoc.engine.Engine;
import org.migdoc.engine.Firing;
import org.migdoc.engine.Trace;
import org.migdoc.engine.Variation;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Sighting;

/** A sample read and recognised once, to be diagnosed as often as needed. */
final class Rehearsal {

    private final Doctor doctor;
    private final Engine engine;
    private final Sample sample;
    private final Case given;
    private final List<Fact> facts;
    private final Trace trace;
    private final Map<String, Set<Object>> stated = new HashMap<>();
    private final Set<String> seen;

    private Rehearsal(Doctor doctor, Engine engine, Sample sample) throws IOException {
        this.doctor = doctor;
        this.engine = engine;
        this.sample = sample;
        this.given = sample.read();
        this.facts = doctor.facts(given);
        this.trace = engine.trace(facts);
        for (Firing firing : trace.firings()) {
            stated.computeIfAbsent(firing.rule(), rule -> new HashSet<>()).add(firing.given());
        }
        this.seen = trace.working().stream()
                .filter(Sighting.class::isInstance)
                .map(object -> ((Sighting) object).what())
                .collect(Collectors.toSet());
    }

    /** All these samples with this doctor. */
    static List<Rehearsal> of(Doctor doctor, List<Sample> samples) throws IOException {
        Engine engine = new Engine(doctor.knowledge());
        List<Rehearsal> rehearsals = new ArrayList<>();
        for (Sample sample : samples) {
            rehearsals.add(new Rehearsal(doctor, engine, sample));
        }
        return rehearsals;
    }

    Trace trace() {
        return trace;
    }

    /** What comes out with the rules as they are. */
    Diagnosis diagnosis() {
        return doctor.diagnosis(given, facts, trace.outcome());
    }

    /** What a rule states as it is. */
    Set<Object> stated(String rule) {
        return stated.getOrDefault(rule, Set.of());
    }

    /** True when such a row would speak. */
    boolean holds(Signature row) {
        return seen.contains(row.seen()) && seen.contains(row.beside()) && !seen.contains(row.unless());
    }

    /** True when the sample does not come out as expected with something changed. */
    boolean notices(Variation variation) {
        Diagnosis diagnosis = doctor.diagnosis(given, facts, engine.run(facts, variation));
        return !sample.expected().misses(diagnosis).isEmpty();
    }

    /** True when the sample comes out as expected with nothing changed. */
    boolean passes() {
        return sample.expected().misses(diagnosis()).isEmpty();
    }
}
