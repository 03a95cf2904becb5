package org.migdoc.authoring.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Finding;
import org.migdoc.diagnosis.Weighing;

/**
 * How much is believed of one cause, added up.
 *
 * @param counted evidence that counted, heaviest first
 * @param decibans the prior and what counted
 * @param alone probability that the decibans make of the cause by itself
 * @param rivals weightier or not, the other causes of the case that it shares what is sure with
 * @param probability in the end
 * @param missing what the next word of certainty takes, a sentence
 */
public record Why(
        Cause cause,
        List<Piece> counted,
        int decibans,
        double alone,
        List<Rival> rivals,
        double probability,
        Certainty certainty,
        String missing) {

    /** How many rivals are named. */
    private static final int RIVALS = 5;

    /**
     * One piece of evidence.
     *
     * @param reason the firing that gave it and what that stands on
     * @param covered evidence that says the same thing and did not count beside it
     */
    public record Piece(Finding finding, Reason reason, List<Piece> covered) {}

    /** Another cause of the case and its weight. */
    public record Rival(String cause, int decibans) {}

    /** What speaks for and against a cause; nothing when no evidence does. */
    public static List<Why> of(Traced traced, String cause) {
        return traced.assessments(cause).stream()
                .map(assessment -> of(traced, assessment))
                .toList();
    }

    static Why of(Traced traced, Assessment assessment) {
        Reasons reasons = new Reasons(traced.trace());
        List<Finding> all = traced.trace().findings().stream()
                .filter(f -> f.evidence().cause().equals(assessment.cause().id()))
                .toList();
        List<Finding> covered = new ArrayList<>(all);
        covered.removeAll(assessment.evidence());
        List<Piece> counted = new ArrayList<>();
        for (Finding finding : assessment.evidence()) {
            List<Piece> same = covered.stream()
                    .filter(f -> Weighing.sameThing(finding.evidence(), f.evidence()))
                    .map(f -> new Piece(f, reasons.of(f), List.of()))
                    .toList();
            same.forEach(piece -> covered.remove(piece.finding()));
            counted.add(new Piece(finding, reasons.of(finding), same));
        }
        return new Why(
                assessment.cause(),
                counted,
                assessment.decibans(),
                Weighing.probability(assessment.decibans()),
                rivals(traced, assessment),
                assessment.probability(),
                assessment.certainty(),
                missing(assessment));
    }

    /** Confirmed causes share with nobody. */
    private static List<Rival> rivals(Traced traced, Assessment assessment) {
        return assessment.certainty() == Certainty.CONFIRMED
                ? List.of()
                : traced.trace().outcome().causes().stream()
                        .filter(a -> !a.cause().id().equals(assessment.cause().id()))
                        .limit(RIVALS)
                        .map(a -> new Rival(a.cause().id(), a.decibans()))
                        .toList();
    }

    private static String missing(Assessment assessment) {
        Certainty next = switch (assessment.certainty()) {
            case CONFIRMED, LIKELY -> Certainty.CONFIRMED;
            case POSSIBLE -> Certainty.LIKELY;
            case UNLIKELY -> Certainty.POSSIBLE;
        };
        if (assessment.certainty() == next) {
            return "nothing is missing";
        }
        int more = 0;
        while (Weighing.probability(assessment.decibans() + more) < next.least()) {
            more++;
        }
        List<String> missing = new ArrayList<>();
        if (more > 0) {
            missing.add(more + (more == 1 ? " deciban" : " decibans"));
        }
        if (next == Certainty.CONFIRMED && assessment.evidence().stream().noneMatch(Weighing::proves)) {
            missing.add("strong evidence about the configuration");
        }
        return next.name().toLowerCase(Locale.ROOT) + " lacks " + String.join(" and ", missing);
    }
}
