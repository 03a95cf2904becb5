package org.migdoc.session;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.fact.Origin;
import org.migdoc.fact.RemedyTried;

/** Which causes of a plan have had their steps done. */
final class Remedies {

    private static final Set<String> CHANGES_NOTHING = Set.of("safety", "retry", "verify", "clean-up");

    private Remedies() {}

    /** The causes of whose steps at least one that changes something is done; of alternatives one is enough for all. */
    static List<RemedyTried> tried(Diagnosis diagnosis, Set<String> done, String document) {
        Map<String, List<PlanStep>> byCause = new LinkedHashMap<>();
        for (PlanStep step : diagnosis.plan()) {
            step.addresses()
                    .forEach(cause -> byCause.computeIfAbsent(cause, c -> new ArrayList<>())
                            .add(step));
        }
        List<RemedyTried> tried = new ArrayList<>();
        byCause.forEach((cause, steps) -> {
            List<PlanStep> changing = changing(steps);
            long finished = changing.stream().filter(step -> done(step, done)).count();
            if (finished > 0) {
                List<String> titles = changing.stream()
                        .filter(step -> done.contains(step.id()))
                        .map(PlanStep::title)
                        .toList();
                Origin origin = new Origin(document, 0, 0, String.join("; ", titles));
                tried.add(new RemedyTried(origin, cause, finished == changing.size()));
            }
        });
        return tried;
    }

    /** Steps of the plan that change something and are not done, in their order. */
    static List<PlanStep> left(Diagnosis diagnosis, Set<String> done) {
        return changing(diagnosis.plan()).stream()
                .filter(step -> !done(step, done))
                .toList();
    }

    private static List<PlanStep> changing(List<PlanStep> steps) {
        List<PlanStep> changing = steps.stream()
                .filter(step -> !CHANGES_NOTHING.contains(step.phase()))
                .filter(step -> !step.risk().equals("read-only"))
                .toList();
        return changing.isEmpty() ? steps : changing;
    }

    private static boolean done(PlanStep step, Set<String> done) {
        List<String> alternatives = step.alternatives();
        return done.contains(step.id())
                || alternatives != null && alternatives.stream().anyMatch(done::contains);
    }
}
