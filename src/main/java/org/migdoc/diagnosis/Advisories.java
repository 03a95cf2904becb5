package org.migdoc.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.migdoc.fact.Fact;

/**
 * Keeps weaknesses apart from causes.
 *
 * @param causes what may have made something fail, most probable first
 * @param advisories weaknesses, in the order in which the input shows them; each id once
 */
public record Advisories(List<Assessment> causes, List<Advisory> advisories) {

    public Advisories {
        causes = List.copyOf(causes);
        advisories = List.copyOf(advisories);
    }

    /**
     * What the rules advise beside the causes; where nothing failed, the causes worth showing are advisories, too.
     *
     * @param advised by rules, in any order
     */
    public static Advisories of(List<Assessment> causes, Collection<Advisory> advised, boolean nothingFailed) {
        Map<String, Advisory> byId = new TreeMap<>();
        List<Assessment> left = new ArrayList<>();
        for (Assessment assessment : causes) {
            if (nothingFailed && assessment.certainty() != Certainty.UNLIKELY) {
                byId.put(assessment.cause().id(), Advisory.of(assessment));
            } else {
                left.add(assessment);
            }
        }
        advised.stream()
                .sorted(Comparator.comparingInt(Advisories::line).thenComparing(Advisory::toString))
                .forEach(a -> byId.merge(a.id(), a, Advisory::with));
        List<Advisory> all = new ArrayList<>(byId.values());
        all.sort(Comparator.comparingInt(Advisories::line).thenComparing(Advisory::id));
        return new Advisories(left, all);
    }

    private static int line(Advisory advisory) {
        return advisory.facts().stream()
                .map(Fact::origin)
                .mapToInt(o -> o.line())
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
