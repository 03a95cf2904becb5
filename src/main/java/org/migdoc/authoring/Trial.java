package org.migdoc.authoring;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Diagnosis;

/** Samples held against what a doctor makes of them. */
public record Trial(List<Outcome> outcomes) {

    /**
     * One sample.
     *
     * @param misses what is not as expected, a sentence each
     * @param millis how long the diagnosis took
     */
    public record Outcome(Sample sample, Diagnosis diagnosis, List<String> misses, long millis) {

        public boolean passed() {
            return misses.isEmpty();
        }

        List<String> shown() {
            return diagnosis.shown().stream().map(a -> a.cause().id()).toList();
        }

        boolean falselySure() {
            return diagnosis.causes().stream()
                    .filter(a -> a.certainty().sure())
                    .map(Assessment::cause)
                    .anyMatch(c -> !sample.expected().primary().contains(c.id())
                            && !sample.expected().acceptable().contains(c.id()));
        }
    }

    /** Diagnoses all samples. */
    public static Trial of(Doctor doctor, List<Sample> samples) throws IOException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Sample sample : samples) {
            long start = System.nanoTime();
            Diagnosis diagnosis = sample.diagnose(doctor);
            long millis = (System.nanoTime() - start) / 1_000_000;
            outcomes.add(new Outcome(sample, diagnosis, sample.expected().misses(diagnosis), millis));
        }
        return new Trial(List.copyOf(outcomes));
    }

    public long failed() {
        return outcomes.stream().filter(o -> !o.passed()).count();
    }

    /** The figures, a line each. */
    public List<String> figures() {
        List<Outcome> decidable = outcomes.stream()
                .filter(o -> !o.sample().expected().primary().isEmpty()
                        && o.sample().expected().decidable())
                .toList();
        List<Outcome> undecidable = outcomes.stream()
                .filter(o -> !o.sample().expected().primary().isEmpty()
                        && !o.sample().expected().decidable())
                .toList();
        List<Outcome> none = outcomes.stream()
                .filter(o -> o.sample().expected().primary().isEmpty())
                .toList();
        return List.of(
                "first cause right       "
                        + ofAll(decidable, o -> o.sample().expected().foundIn(o.shown())),
                "undecidable, in first 3 "
                        + ofAll(undecidable, o -> o.sample().expected().foundIn(o.shown())),
                "quiet where none is     " + ofAll(none, o -> o.shown().isEmpty()),
                "sure and wrong          " + ofAll(outcomes, Outcome::falselySure));
    }

    private static String ofAll(List<Outcome> some, java.util.function.Predicate<Outcome> test) {
        return some.stream().filter(test).count() + " of " + some.size();
    }
}
