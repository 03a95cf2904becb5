package org.migdoc.authoring.explain;

import java.util.Comparator;
import java.util.List;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.engine.Firing;
import org.migdoc.fact.Situation;

/**
 * How a diagnosis came about: the facts of the input, what rules derived from them, and what that says of each cause.
 *
 * @param diagnosis with the facts
 * @param situations states of affairs by name, and why they hold
 * @param causes those that are possible or better, most probable first; without any, the first one of all
 */
public record Story(Diagnosis diagnosis, List<Reason> situations, List<Why> causes) {

    /** The story of a case. */
    public static Story of(Traced traced) {
        Reasons reasons = new Reasons(traced.trace());
        List<Reason> situations = traced.trace().firings().stream()
                .map(Firing::given)
                .filter(Situation.class::isInstance)
                .distinct()
                .map(reasons::of)
                .sorted(Comparator.comparing(r -> r.what().toString()))
                .toList();
        int shown = Math.max(1, traced.diagnosis().shown().size());
        List<Why> causes = traced.trace().outcome().causes().stream()
                .limit(shown)
                .map(a -> Why.of(traced, a))
                .toList();
        return new Story(traced.diagnosis(), situations, causes);
    }
}
