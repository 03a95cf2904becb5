package org.migdoc.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.migdoc.fact.Fact;

/**
 * Adds evidence up after I. J. Good: log-odds in decibans, from the cause's prior.
 *
 * <p>Evidence of one group, on the same lines of a failure, or on the same fact of the configuration counts once per cause
 * and side, at its strongest. A cause proven by the
 * configuration explains the messages of the failure, so rivals that rest on those messages alone lose weight. The weight of a
 * cause on its own gives the word ({@link Certainty}); how probable it is depends on its rivals, too ({@link Shares}).
 */
public final class Weighing {

    /** The group of evidence that a proven cause explains the messages. */
    static final String EXPLAINED = "explained-away";

    private static final Strength EXPLAINED_AWAY = Strength.MODERATE;

    private Weighing() {}

    /** All causes that have evidence, weightiest first; equal ones by id. */
    public static List<Assessment> weigh(Map<String, Cause> catalogue, List<Finding> findings) {
        Map<String, List<Finding>> byCause = new TreeMap<>();
        for (Finding finding : findings) {
            byCause.computeIfAbsent(finding.evidence().cause(), c -> new ArrayList<>())
                    .add(finding);
        }
        List<Weighed> weighed = new ArrayList<>();
        byCause.forEach((id, all) -> {
            Cause cause = catalogue.get(id);
            if (cause != null) {
                weighed.add(weighed(cause, counted(all)));
            }
        });
        return assess(explainAway(weighed));
    }

    /** What speaks for and against one cause, on its own. */
    private record Weighed(Cause cause, int decibans, Certainty certainty, List<Finding> counted) {}

    private static Weighed weighed(Cause cause, List<Finding> counted) {
        int total = cause.prior()
                + counted.stream().mapToInt(f -> f.evidence().decibans()).sum();
        boolean proven = counted.stream().anyMatch(Weighing::proves);
        return new Weighed(cause, total, Certainty.of(probability(total), proven), counted);
    }

    private static List<Assessment> assess(List<Weighed> causes) {
        Shares shares = new Shares(causes.stream().map(Weighed::decibans).toList());
        return causes.stream()
                .sorted(Comparator.comparingInt(Weighed::decibans)
                        .reversed()
                        .thenComparing(w -> w.cause().id()))
                .map(w -> new Assessment(
                        w.cause(), w.decibans(), shares.of(w.decibans(), w.certainty()), w.certainty(), w.counted()))
                .toList();
    }

    /** True for strong evidence about the configuration, without which nothing is confirmed. */
    public static boolean proves(Finding finding) {
        Evidence e = finding.evidence();
        return e.supports() && e.configuration() && e.strength().decibans() >= Strength.STRONG.decibans();
    }

    /** Decibans to probability, for one cause on its own. */
    public static double probability(int decibans) {
        double p = 1 / (1 + Math.pow(10, -decibans / 10.0));
        return Math.round(p * 10000) / 10000.0;
    }

    /** The strongest of what says the same thing, heaviest first. */
    static List<Finding> counted(List<Finding> all) {
        List<Finding> counted = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingInt(
                                (Finding f) -> -f.evidence().strength().decibans())
                        .thenComparing(Finding::rule)
                        .thenComparing(f -> f.evidence().statement())
                        .thenComparing(f -> firstLine(f.evidence())))
                .forEach(f -> {
                    if (counted.stream().noneMatch(c -> sameThing(c.evidence(), f.evidence()))) {
                        counted.add(f);
                    }
                });
        return List.copyOf(counted);
    }

    private static int firstLine(Evidence evidence) {
        return evidence.facts().isEmpty() ? 0 : evidence.facts().get(0).origin().line();
    }

    /** True when two pieces of evidence for one cause say the same thing, so that only the stronger one counts. */
    public static boolean sameThing(Evidence a, Evidence b) {
        if (a.supports() != b.supports()) {
            return false;
        }
        if (a.group() != null && a.group().equals(b.group())) {
            return true;
        }
        return a.facts().stream().anyMatch(f -> b.facts().stream().anyMatch(g -> sameSource(f, g)));
    }

    /** One line of a failure says one thing, in how many words ever; what was seen of the configuration counts by fact. */
    private static boolean sameSource(Fact a, Fact b) {
        boolean symptoms = !a.configuration() && !b.configuration();
        return symptoms ? a.origin().overlaps(b.origin()) : a.equals(b);
    }

    private static List<Weighed> explainAway(List<Weighed> causes) {
        Weighed best = causes.stream()
                .filter(w -> w.certainty() == Certainty.CONFIRMED)
                .max(Comparator.comparingInt(Weighed::decibans))
                .orElse(null);
        if (best == null) {
            return causes;
        }
        return causes.stream()
                .map(w -> w.equals(best) || w.counted().stream().anyMatch(Weighing::standsOnConfiguration)
                        ? w
                        : explained(w, best))
                .toList();
    }

    private static boolean standsOnConfiguration(Finding finding) {
        return finding.evidence().supports() && finding.evidence().configuration();
    }

    private static Weighed explained(Weighed rival, Weighed best) {
        Evidence evidence = new Evidence(
                rival.cause().id(),
                false,
                EXPLAINED_AWAY,
                "\"" + best.cause().title() + "\" is proven and explains the same messages",
                List.of(),
                EXPLAINED);
        List<Finding> all = new ArrayList<>(rival.counted());
        all.add(new Finding(evidence, "a proven cause explains the messages", "weighing"));
        return weighed(rival.cause(), List.copyOf(all));
    }
}
