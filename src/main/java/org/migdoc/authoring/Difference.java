package org.migdoc.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Finding;
import org.migdoc.diagnosis.PlanStep;

/**
 * What differs between two diagnoses of one case.
 *
 * @param changes what people see of it
 * @param gone findings that only the earlier knowledge had
 * @param added findings that only the later knowledge has
 */
public record Difference(List<Change> changes, List<Finding> gone, List<Finding> added) {

    /** The change of a plan: its steps, in their order, with commas between. */
    public static final String PLAN = "plan";

    private static final String NONE = "none";

    /**
     * One thing that is not as it was.
     *
     * @param what {@code verdict}, {@code first cause}, {@code certainty}, {@code probability}, {@code first question} or {@code plan}
     */
    public record Change(String what, String before, String after) {}

    /** What a finding says, wherever it stands. */
    private record Said(String rule, String cause, boolean supports, String strength, String statement) {}

    /**
     * The difference of two diagnoses.
     *
     * @param threshold the least move of a probability, from 0 to 1, that counts
     */
    static Difference of(Diagnosis before, Diagnosis after, double threshold) {
        List<Change> changes = new ArrayList<>();
        add(changes, "verdict", word(before.verdict()), word(after.verdict()));
        String first = first(before);
        add(changes, "first cause", first, first(after));
        if (first.equals(first(after)) && !first.equals(NONE)) {
            add(
                    changes,
                    "certainty",
                    word(top(before).certainty()),
                    word(top(after).certainty()));
        }
        probabilities(before, after, threshold, changes);
        add(changes, "first question", question(before), question(after));
        add(changes, PLAN, plan(before), plan(after));
        if (changes.isEmpty()) {
            return new Difference(List.of(), List.of(), List.of());
        }
        return new Difference(
                List.copyOf(changes),
                minus(findings(before), findings(after)),
                minus(findings(after), findings(before)));
    }

    /** True when nothing that people see is other than before. */
    public boolean none() {
        return changes.isEmpty();
    }

    private static void add(List<Change> changes, String what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(what, before, after));
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Assessment top(Diagnosis diagnosis) {
        return diagnosis.shown().get(0);
    }

    private static String first(Diagnosis diagnosis) {
        return diagnosis.shown().isEmpty() ? NONE : top(diagnosis).cause().id();
    }

    private static String question(Diagnosis diagnosis) {
        return diagnosis.collect().isEmpty() ? NONE : diagnosis.collect().get(0).id();
    }

    private static String plan(Diagnosis diagnosis) {
        return diagnosis.plan().isEmpty()
                ? NONE
                : String.join(", ", diagnosis.plan().stream().map(PlanStep::id).toList());
    }

    /** Those of causes that are shown before or after. */
    private static void probabilities(Diagnosis before, Diagnosis after, double threshold, List<Change> changes) {
        Map<String, Assessment> old = byCause(before);
        Map<String, Assessment> now = byCause(after);
        Set<String> causes = new LinkedHashSet<>(old.keySet());
        causes.addAll(now.keySet());
        for (String cause : causes) {
            double was = probability(old.get(cause));
            double is = probability(now.get(cause));
            boolean shown = shown(old.get(cause)) || shown(now.get(cause));
            if (shown && Math.abs(is - was) >= threshold) {
                changes.add(new Change("probability of " + cause, percent(was), percent(is)));
            }
        }
    }

    private static Map<String, Assessment> byCause(Diagnosis diagnosis) {
        Map<String, Assessment> byCause = new LinkedHashMap<>();
        diagnosis.causes().forEach(a -> byCause.put(a.cause().id(), a));
        return byCause;
    }

    private static double probability(@org.jspecify.annotations.Nullable Assessment assessment) {
        return assessment == null ? 0 : assessment.probability();
    }

    private static boolean shown(@org.jspecify.annotations.Nullable Assessment assessment) {
        return assessment != null && assessment.certainty() != Certainty.UNLIKELY;
    }

    private static String percent(double probability) {
        return Math.round(probability * 100) + " %";
    }

    private static Map<Said, Finding> findings(Diagnosis diagnosis) {
        Map<Said, Finding> findings = new LinkedHashMap<>();
        diagnosis.causes().stream().flatMap(a -> a.evidence().stream()).forEach(f -> findings.putIfAbsent(said(f), f));
        return findings;
    }

    private static Said said(Finding finding) {
        return new Said(
                finding.rule(),
                finding.evidence().cause(),
                finding.evidence().supports(),
                word(finding.evidence().strength()),
                finding.evidence().statement());
    }

    private static List<Finding> minus(Map<Said, Finding> some, Map<Said, Finding> others) {
        Map<Said, Finding> rest = new LinkedHashMap<>(some);
        rest.keySet().removeAll(others.keySet());
        return List.copyOf(rest.values());
    }
}
