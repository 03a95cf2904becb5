package org.migdoc.authoring.coverage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.migdoc.Doctor;
import org.migdoc.authoring.Sample;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Finding;
import org.migdoc.diagnosis.Signature;
import org.migdoc.engine.Firing;
import org.migdoc.fact.Message;
import org.migdoc.knowledge.Catalogue;

/**
 * What samples exercise.
 *
 * @param samples how many there are
 * @param parts of the knowledge base, each with what no sample exercises
 */
public record Coverage(int samples, List<Part> parts) {

    /**
     * One kind of knowledge.
     *
     * @param name {@code rules}, {@code rows}, …
     * @param all how many there are
     * @param missing those that no sample exercises, in their order
     */
    public record Part(String name, int all, List<Missing> missing) {}

    /** Something that no sample exercises: its name, and where it stands or nothing. */
    public record Missing(String name, String location) {}

    /** What these samples exercise of the doctor's knowledge. */
    public static Coverage of(Doctor doctor, List<Sample> samples) throws IOException {
        return ofRehearsals(doctor, Rehearsal.of(doctor, samples));
    }

    static Coverage ofRehearsals(Doctor doctor, List<Rehearsal> rehearsals) {
        Exercised done = new Exercised();
        rehearsals.forEach(done::add);
        Catalogue catalogue = doctor.knowledge().catalogue();
        List<Missing> rules = new ArrayList<>();
        catalogue.ruleLocations().forEach((rule, location) -> rules.add(new Missing(rule, location)));
        List<Missing> rows = catalogue.signatures().stream()
                .map(row -> new Missing(row.cause() + ": " + row.seen(), row.location()))
                .toList();
        Set<String> kinds = new TreeSet<>();
        catalogue.messages().forEach(row -> kinds.add(row.kind()));
        return new Coverage(
                rehearsals.size(),
                List.of(
                        part("rules", rules, missing -> done.rules.contains(missing.name())),
                        part("rows", rows, missing -> done.rows.contains(missing.location())),
                        part("rows that weigh", rows, missing -> done.counted.contains(missing.location())),
                        part("messages", named(kinds), missing -> done.messages.contains(missing.name())),
                        part(
                                "steps",
                                named(catalogue.steps().keySet()),
                                missing -> done.steps.contains(missing.name())),
                        part(
                                "questions",
                                named(catalogue.questions().keySet()),
                                missing -> done.questions.contains(missing.name()))));
    }

    private static List<Missing> named(Collection<String> names) {
        return names.stream().map(name -> new Missing(name, "")).toList();
    }

    private static Part part(String name, List<Missing> all, java.util.function.Predicate<Missing> done) {
        return new Part(name, all.size(), all.stream().filter(done.negate()).toList());
    }

    /** What was exercised so far. */
    private static final class Exercised {

        private final Set<String> rules = new HashSet<>();
        private final Set<String> rows = new HashSet<>();
        private final Set<String> counted = new HashSet<>();
        private final Set<String> messages = new HashSet<>();
        private final Set<String> steps = new HashSet<>();
        private final Set<String> questions = new HashSet<>();

        void add(Rehearsal rehearsal) {
            for (Firing firing : rehearsal.trace().firings()) {
                rules.add(firing.rule());
                firing.matched().forEach(this::matched);
            }
            Diagnosis diagnosis = rehearsal.diagnosis();
            for (Assessment assessment : diagnosis.causes()) {
                assessment.evidence().stream().map(Finding::ruleLocation).forEach(counted::add);
            }
            diagnosis.facts().stream()
                    .filter(Message.class::isInstance)
                    .forEach(fact -> messages.add(((Message) fact).kind()));
            diagnosis.plan().forEach(step -> steps.add(step.id()));
            diagnosis.alreadySo().forEach(step -> steps.add(step.id()));
            diagnosis.collect().forEach(question -> questions.add(question.id()));
        }

        private void matched(Object matched) {
            if (matched instanceof Signature row) {
                rows.add(row.location());
            }
        }
    }
}
