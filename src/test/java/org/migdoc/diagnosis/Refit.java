package org.migdoc.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Weighs findings as the program does, with other numbers.
 *
 * @param decibans of {@link Strength}s
 * @param unknown odds of the cause that nobody thought of
 */
public record Refit(Map<Strength, Integer> decibans, double unknown) {

    /** A probability and whether it is shown as more than unlikely, likely or better, confirmed. */
    public record Said(String cause, double probability, Certainty certainty) {}

    /** What would be said of the causes, weightiest first. */
    public List<Said> of(Map<String, Cause> catalogue, List<Finding> findings) {
        List<Assessment> causes = Weighing.weigh(catalogue, findings);
        List<Integer> totals = causes.stream().map(this::total).toList();
        Shares shares = new Shares(totals, unknown);
        List<Said> said = new ArrayList<>();
        for (int i = 0; i < totals.size(); i++) {
            Certainty word = Certainty.of(Weighing.probability(totals.get(i)), proven(causes.get(i)));
            said.add(new Said(causes.get(i).cause().id(), shares.of(totals.get(i), word), word));
        }
        said.sort(Comparator.comparingDouble(Said::probability).reversed());
        return said;
    }

    private int total(Assessment assessment) {
        int total = assessment.cause().prior();
        for (Finding finding : assessment.evidence()) {
            int weight = decibans.getOrDefault(
                    finding.evidence().strength(), finding.evidence().strength().decibans());
            total += finding.evidence().supports() ? weight : -weight;
        }
        return total;
    }

    private static boolean proven(Assessment assessment) {
        return assessment.evidence().stream()
                .map(Finding::evidence)
                .anyMatch(e ->
                        e.supports() && e.configuration() && e.strength().decibans() >= Strength.STRONG.decibans());
    }
}
