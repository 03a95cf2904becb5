package org.migdoc.diagnosis;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which cause it is, as one distribution: a cause weighs as its odds, and that it is none of them weighs one. Says how many
 * bits the answer to a question is expected to tell about that.
 */
final class Beliefs {

    /** How often the answer that names a cause is given when it is the cause: by output, and by a person. */
    private static final double MEASURED = 0.9;

    private static final double TOLD = 0.8;

    /** Less for each cause before it that the question is made for rather, but never less than that. */
    private static final double NEXT_NAMED = 0.02;

    private static final double LEAST_NAMED = 0.7;

    /** How often an answer fits by chance when the cause is one that the question does not know. */
    private static final double BY_CHANCE = 0.1;

    private static final double NONE_FITS = 0.3;

    /** How likely an answer that speaks against the cause is, beside one that says nothing of it. */
    private static final double SPOKEN_AGAINST = 0.05;

    private final Map<String, Double> shares = new LinkedHashMap<>();
    private final double none;

    /** @param probabilities of the causes that may be it, each for itself */
    Beliefs(Map<String, Double> probabilities) {
        double sum = 1;
        for (double p : probabilities.values()) {
            sum += odds(p);
        }
        for (Map.Entry<String, Double> cause : probabilities.entrySet()) {
            shares.put(cause.getKey(), odds(cause.getValue()) / sum);
        }
        none = 1 / sum;
    }

    private static double odds(double probability) {
        double p = Math.min(probability, 0.999);
        return p / (1 - p);
    }

    /** Bits that asking is expected to tell, 0 when its answers say nothing of these causes. */
    double gain(QuestionTemplate question) {
        List<Outcome> outcomes = Outcome.of(question);
        double[] all = new double[outcomes.size() + 1];
        double within = 0;
        for (Map.Entry<String, Double> cause : shares.entrySet()) {
            within += mix(given(question, outcomes, cause.getKey()), cause.getValue(), all);
        }
        within += mix(given(question, outcomes, ""), none, all);
        return Math.max(0, bits(all) - within);
    }

    private static double mix(double[] given, double share, double[] all) {
        for (int i = 0; i < all.length; i++) {
            all[i] += share * given[i];
        }
        return share * bits(given);
    }

    /** How likely each outcome is, and at the end that none fits, when this is the cause. */
    private static double[] given(QuestionTemplate question, List<Outcome> outcomes, String cause) {
        boolean named = outcomes.stream().anyMatch(o -> o.meaning().equals(cause));
        int place = question.tellsApart().indexOf(cause);
        double first = question.command() == null ? TOLD : MEASURED;
        double most = Math.max(LEAST_NAMED, first - NEXT_NAMED * Math.max(0, place));
        double[] given = new double[outcomes.size() + 1];
        double other = named ? (1 - most) / outcomes.size() : place < 0 ? BY_CHANCE : 1;
        for (int i = 0; i < outcomes.size(); i++) {
            Outcome outcome = outcomes.get(i);
            given[i] = (outcome.meaning().equals(cause) ? most : other)
                    * (outcome.against().contains(cause) ? SPOKEN_AGAINST : 1);
        }
        given[outcomes.size()] = !named && place < 0 ? Math.max(NONE_FITS, 1 - BY_CHANCE * outcomes.size()) : other;
        return normalised(given);
    }

    /**
     * What answers may come to: all that name one cause are one outcome.
     *
     * @param against causes that each of these answers speaks against
     */
    private record Outcome(String meaning, Set<String> against) {

        /** The outcomes of the author's answers; without any, one for each cause that is told apart. */
        static List<Outcome> of(QuestionTemplate question) {
            Map<String, Set<String>> outcomes = new LinkedHashMap<>();
            for (QuestionTemplate.Answer answer : question.answers()) {
                outcomes.computeIfAbsent(answer.then(), then -> new HashSet<>(answer.not()))
                        .retainAll(answer.not());
            }
            if (outcomes.isEmpty()) {
                question.tellsApart().forEach(cause -> outcomes.put(cause, Set.of()));
            }
            return outcomes.entrySet().stream()
                    .map(o -> new Outcome(o.getKey(), o.getValue()))
                    .toList();
        }
    }

    private static double[] normalised(double[] weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double bits(double[] probabilities) {
        double bits = 0;
        for (double p : probabilities) {
            bits -= p <= 0 ? 0 : p * Math.log(p) / Math.log(2);
        }
        return bits;
    }
}
