package org.migdoc.diagnosis;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Message;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Setting;

/** Ranks what to collect next by what its answer is expected to tell about the causes still believed. */
public final class Questions {

    private static final int MOST = 5;
    private static final double LEAST_GAIN = 0.05;
    private static final double LEAST_PROBABILITY = 0.02;

    private Questions() {}

    /** The most telling questions first, at most five; none that the facts answer already. */
    public static List<Question> rank(
            Collection<QuestionTemplate> templates,
            List<Assessment> causes,
            List<Fact> facts,
            MigrationAttempt attempt) {
        Map<String, Double> open = new TreeMap<>();
        causes.stream()
                .filter(a -> a.probability() >= LEAST_PROBABILITY)
                .forEach(a -> open.put(a.cause().id(), a.probability()));
        Set<String> known = known(facts);
        return templates.stream()
                .filter(t -> t.answeredBy().stream().noneMatch(known::contains))
                .map(t -> question(t, open, attempt))
                .filter(q -> q.gain() >= LEAST_GAIN)
                .sorted(Comparator.comparingDouble(Question::gain).reversed().thenComparing(Question::id))
                .limit(MOST)
                .toList();
    }

    private static Set<String> known(List<Fact> facts) {
        Set<String> known = new HashSet<>();
        for (Fact fact : facts) {
            if (fact instanceof Setting s) {
                known.add("Setting:" + s.name());
            } else if (fact instanceof Listing l) {
                known.add("Listing:" + l.kind());
            } else if (fact instanceof Message m) {
                known.add("Message:" + m.kind());
            }
        }
        return known;
    }

    private static Question question(QuestionTemplate t, Map<String, Double> open, MigrationAttempt attempt) {
        List<String> apart = t.tellsApart().stream().filter(open::containsKey).toList();
        double bits = apart.stream()
                .mapToDouble(id -> entropy(open.getOrDefault(id, 0.0)))
                .sum();
        double gain = Math.round(100 * bits / (1 + t.cost() * 0.25)) / 100.0;
        String command = t.command();
        String ask = t.ask();
        return new Question(
                t.id(),
                Placeholders.fill(t.title(), attempt, Map.of()),
                Placeholders.fill(t.host(), attempt, Map.of()),
                command == null ? null : Placeholders.quote(command, "powershell", attempt, Map.of()),
                ask == null ? null : Placeholders.fill(ask, attempt, Map.of()),
                apart,
                gain,
                t.answers());
    }

    /** Bits that a yes or no about a cause of this probability tells. */
    private static double entropy(double p) {
        return p <= 0 || p >= 1 ? 0 : -(p * log2(p) + (1 - p) * log2(1 - p));
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
