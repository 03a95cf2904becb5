package org.migdoc.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.knowledge.Catalogue;

/**
 * Cases diagnosed with two knowledge bases.
 *
 * @param outcomes one for each case, in order
 */
public record Comparison(List<Outcome> outcomes) {

    /** How a case came out compared with what was expected of it. */
    public enum Judgement {
        BETTER,
        WORSE,
        /** Nothing is expected of it, or as much is as expected as before. */
        OTHER
    }

    /**
     * One case.
     *
     * @param place of the case, for people
     */
    public record Outcome(Path place, Difference difference, Judgement judgement) {}

    /** A case to compare, and what is expected of it, if anything is. */
    public record Compared(
            Path place, Case content, @Nullable Expectation expected) {}

    /**
     * The cases at these places: the samples below a folder; where there are none, each file and folder in it is a case; a file is
     * one case.
     */
    public static List<Compared> cases(List<Path> places) throws IOException {
        List<Compared> cases = new ArrayList<>();
        for (Path place : places) {
            List<Sample> samples = Files.isDirectory(place) ? Sample.below(place) : List.of();
            for (Sample sample : samples) {
                cases.add(new Compared(sample.folder(), sample.read(), sample.expected()));
            }
            for (Path one : samples.isEmpty() ? entries(place) : List.<Path>of()) {
                Intake.Result read = Intake.read(List.of(one), Limits.DEFAULT);
                Case content = new Case(one.toString(), read.documents(), List.of(), read.warnings());
                cases.add(new Compared(one, content, null));
            }
        }
        return cases;
    }

    private static List<Path> entries(Path place) throws IOException {
        if (!Files.isDirectory(place)) {
            return List.of(place);
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.filter(Sample::input).sorted().toList();
        }
    }

    /**
     * Diagnoses these cases with both.
     *
     * @param threshold the least move of a probability, from 0 to 1, that counts
     */
    public static Comparison of(Doctor before, Doctor after, List<Compared> cases, double threshold) {
        boolean recognisedAlike = recognisedAlike(
                before.knowledge().catalogue(), after.knowledge().catalogue());
        return new Comparison(cases.stream()
                .map(one -> {
                    Case old = recognised(before, one.content());
                    Case now = recognisedAlike ? old : recognised(after, one.content());
                    return outcome(one, before.diagnose(old), after.diagnose(now), threshold);
                })
                .toList());
    }

    /** True when both make the same facts of a text. */
    private static boolean recognisedAlike(Catalogue before, Catalogue after) {
        return before.settingNames().equals(after.settingNames())
                && sentences(before).equals(sentences(after));
    }

    private static List<List<String>> sentences(Catalogue catalogue) {
        return catalogue.messages().stream()
                .map(row -> List.of(row.kind(), row.where(), row.pattern()))
                .toList();
    }

    private static Case recognised(Doctor doctor, Case c) {
        return new Case(c.id(), List.of(), doctor.facts(c), c.warnings());
    }

    private static Outcome outcome(Compared one, Diagnosis before, Diagnosis after, double threshold) {
        Difference difference = Difference.of(before, after, threshold);
        return new Outcome(
                one.place(),
                difference,
                one.expected() == null || difference.none()
                        ? Judgement.OTHER
                        : judgement(
                                one.expected().misses(before).size(),
                                one.expected().misses(after).size()));
    }

    private static Judgement judgement(int missesBefore, int missesAfter) {
        return missesAfter == missesBefore
                ? Judgement.OTHER
                : missesAfter < missesBefore ? Judgement.BETTER : Judgement.WORSE;
    }

    /** The cases of which something differs. */
    public List<Outcome> changed() {
        return outcomes.stream().filter(o -> !o.difference().none()).toList();
    }

    /** How many came out so. */
    public long count(Judgement judgement) {
        return changed().stream().filter(o -> o.judgement() == judgement).count();
    }
}
