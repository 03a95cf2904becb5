package org.migdoc.diagnosis;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.migdoc.fact.Fact;
import org.migdoc.fact.MigrationAttempt;

/**
 * Ranks what to collect next by the bits that its answer is expected to tell about the causes still believed; of those that
 * tell about as much the cheapest comes first.
 */
public final class Questions {

    private static final int MOST = 5;
    private static final double LEAST_GAIN = 0.02;
    private static final double LEAST_PROBABILITY = 0.02;

    /** What a cause is believed at of which nothing is known, when something was seen that makes a question worth asking. */
    private static final double UNSEEN = 0.07;

    private Questions() {}

    /**
     * The most telling questions first, at most five; none that the facts answer already. When no cause is believed, they are
     * about the causes of those that were made for what was seen.
     */
    public static List<Question> rank(
            Collection<QuestionTemplate> templates,
            List<Assessment> causes,
            List<Fact> facts,
            MigrationAttempt attempt) {
        KnownFacts known = new KnownFacts(facts, attempt);
        List<QuestionTemplate> open = templates.stream()
                .filter(t -> !known.any(t.answeredBy()))
                .filter(t -> t.onlyWhen().isEmpty() || known.any(t.onlyWhen()))
                .toList();
        Map<String, Double> believed = new TreeMap<>();
        causes.stream()
                .filter(a -> alone(a) >= LEAST_PROBABILITY)
                .forEach(a -> believed.put(a.cause().id(), alone(a)));
        if (causes.stream().noneMatch(a -> a.certainty() != Certainty.UNLIKELY)) {
            openers(open, known).stream()
                    .flatMap(t -> t.tellsApart().stream())
                    .forEach(cause -> believed.putIfAbsent(cause, UNSEEN));
        }
        return rank(open, believed, attempt);
    }

    /** What its own evidence makes of a cause; {@link Beliefs} compares them. */
    private static double alone(Assessment assessment) {
        return Weighing.probability(assessment.decibans());
    }

    /** The questions made for what was seen; only when there are none, those made for such an attempt. */
    private static List<QuestionTemplate> openers(List<QuestionTemplate> open, KnownFacts known) {
        List<QuestionTemplate> made = open.stream()
                .filter(t -> known.any(t.onlyWhen()) || known.any(t.seen()))
                .toList();
        List<QuestionTemplate> special = made.stream()
                .filter(t -> known.any(t.onlyWhen()) || known.anyButAttempt(t.seen()))
                .toList();
        return special.isEmpty() ? made : special;
    }

    private static List<Question> rank(
            List<QuestionTemplate> templates, Map<String, Double> believed, MigrationAttempt attempt) {
        Beliefs beliefs = new Beliefs(believed);
        return templates.stream()
                .map(t -> new Ranked(t, beliefs.gain(t)))
                .filter(r -> r.gain() >= LEAST_GAIN)
                .sorted(Comparator.comparingLong(Ranked::tenths)
                        .reversed()
                        .thenComparing(r -> r.template().cost())
                        .thenComparing(Comparator.comparingDouble(Ranked::gain).reversed())
                        .thenComparing(r -> r.template().id()))
                .limit(MOST)
                .map(r -> question(r, believed, attempt))
                .toList();
    }

    private record Ranked(QuestionTemplate template, double gain) {
        long tenths() {
            return Math.round(gain * 10);
        }
    }

    private static Question question(Ranked ranked, Map<String, Double> believed, MigrationAttempt attempt) {
        QuestionTemplate t = ranked.template();
        String command = t.command();
        String ask = t.ask();
        return new Question(
                t.id(),
                Placeholders.fill(t.title(), attempt, Map.of()),
                Placeholders.fill(t.host(), attempt, Map.of()),
                command == null ? null : Placeholders.quote(command, "powershell", attempt, Map.of()),
                ask == null ? null : Placeholders.fill(ask, attempt, Map.of()),
                t.tellsApart().stream().filter(believed::containsKey).toList(),
                Math.round(100 * ranked.gain()) / 100.0,
                t.answers());
    }
}
