package org.migdoc.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Situation;

/**
 * What is to be done about the believed causes, in an order that works (see {@link StepOrder}), and what of it is done already.
 *
 * @param steps what is to be done; a step that serves several causes appears once
 * @param alreadySo what the facts show to be done, in the same order
 */
public record Plan(List<PlanStep> steps, List<AlreadySo> alreadySo) {

    public Plan {
        steps = List.copyOf(steps);
        alreadySo = List.copyOf(alreadySo);
    }

    /**
     * The plan; empty when no step is needed.
     *
     * @param situations what was seen, in a fixed order; a step whose aim is among it is already so
     */
    public static Plan of(
            Collection<NeededStep> needed,
            Map<String, StepTemplate> templates,
            Collection<Situation> situations,
            MigrationAttempt attempt,
            Map<String, String> fills) {
        Map<String, Set<String>> causes = new LinkedHashMap<>();
        needed.stream()
                .filter(n -> templates.containsKey(n.step()))
                .forEach(n ->
                        causes.computeIfAbsent(n.step(), s -> new TreeSet<>()).add(n.cause()));
        List<StepTemplate> wanted = new ArrayList<>();
        causes.keySet().forEach(id -> {
            StepTemplate template = templates.get(id);
            if (template != null
                    && Aim.shownBy(template.unless(), situations, attempt).isEmpty()) {
                wanted.add(template);
            }
        });
        return new Draft(causes, situations, new FilledStep(attempt, fills)).plan(StepOrder.of(wanted));
    }

    /** The steps of one case on their way into a plan. */
    private record Draft(Map<String, Set<String>> causes, Collection<Situation> situations, FilledStep filled) {

        Plan plan(List<StepTemplate> ordered) {
            List<StepTemplate> toDo = new ArrayList<>();
            Map<String, AlreadySo> done = new LinkedHashMap<>();
            for (StepTemplate t : ordered) {
                List<Fact> shownBy = Aim.shownBy(t.holds(), situations, filled.attempt());
                if (shownBy.isEmpty()) {
                    toDo.add(t);
                } else {
                    String group = t.alternatives() == null ? t.id() : t.alternatives();
                    done.putIfAbsent(group + ' ' + t.holds(), filled.alreadySo(t, addresses(t), shownBy));
                }
            }
            return new Plan(numbered(toDo), List.copyOf(done.values()));
        }

        private List<PlanStep> numbered(List<StepTemplate> toDo) {
            List<PlanStep> plan = new ArrayList<>();
            for (StepTemplate t : toDo) {
                plan.add(filled.step(plan.size() + 1, t, addresses(t), group(t, toDo)));
            }
            return plan;
        }

        private static @Nullable List<String> group(StepTemplate t, List<StepTemplate> toDo) {
            if (t.alternatives() == null) {
                return null;
            }
            List<String> group = toDo.stream()
                    .filter(o -> t.alternatives().equals(o.alternatives()))
                    .map(StepTemplate::id)
                    .toList();
            return group.size() > 1 ? group : null;
        }

        private List<String> addresses(StepTemplate t) {
            return List.copyOf(causes.getOrDefault(t.id(), Set.of()));
        }
    }
}
