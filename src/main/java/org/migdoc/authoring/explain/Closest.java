package org.migdoc.authoring.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.migdoc.authoring.RuleText;

/**
 * Finds the facts that come closest to a condition that does not hold. Each constraint of its patterns is asked by itself,
 * beside the conditions before it, so that the values of variables are those of the case.
 */
final class Closest {

    private static final int MOST = 3;

    private final List<Object> working;
    private final Probes probes = new Probes();
    private final Map<String, List<Target>> targets = new HashMap<>();
    private final Map<String, Set<List<Object>>> met = new HashMap<>();
    private Map<String, List<Probes.Found>> answers = Map.of();

    Closest(List<Object> working) {
        this.working = working;
    }

    /**
     * One pattern to be met.
     *
     * @param before the conditions that hold
     */
    private record Target(String name, String before, String type, List<Constraint> constraints) {

        String with(List<String> demands) {
            List<String> all = new ArrayList<>();
            constraints.stream()
                    .map(Constraint::binding)
                    .filter(b -> !b.isEmpty())
                    .forEach(all::add);
            all.addAll(demands);
            return before + "\n$probe : " + type + '(' + String.join(", ", all) + ')';
        }

        List<String> demands() {
            return constraints.stream()
                    .map(Constraint::demand)
                    .filter(d -> !d.isEmpty())
                    .toList();
        }
    }

    /** Asks for what comes close to this condition of a rule, behind conditions that hold. */
    void consider(RuleText rule, String before, BaseDescr open) {
        List<Target> all = new ArrayList<>();
        for (PatternDescr pattern : RuleText.below(open, PatternDescr.class)) {
            if (pattern.getSource() == null) {
                String name = rule.name() + '#' + all.size();
                all.add(new Target(name, before, pattern.getObjectType(), constraints(rule, pattern)));
            }
        }
        targets.put(rule.name(), all);
        for (Target target : all) {
            probes.add(target.name(), target.with(List.of()));
            List<String> demands = target.demands();
            for (int i = 0; i < demands.size(); i++) {
                probes.add(target.name() + i, target.with(List.of(demands.get(i))));
            }
        }
        if (open instanceof ConditionalElementDescr group) {
            probes.add(rule.name() + "#!", before + '\n' + inner(rule, group));
        }
        probes.add(rule.name() + "#=", before.isEmpty() ? "not String()" : before);
    }

    private static String inner(RuleText rule, ConditionalElementDescr group) {
        return group.getDescrs().stream()
                .map(d -> '(' + rule.source((BaseDescr) d) + ')')
                .collect(Collectors.joining("\n"));
    }

    private static List<Constraint> constraints(RuleText rule, PatternDescr pattern) {
        return pattern.getConstraint().getDescrs().stream()
                .map(d -> Constraint.of(rule.source(d)))
                .toList();
    }

    void ask() {
        answers = probes.ask(working);
        answers.forEach((name, ways) ->
                met.put(name, ways.stream().map(Probes.Found::facts).collect(Collectors.toSet())));
    }

    /** The facts that met a {@code not} of this rule. */
    List<Object> violators(RuleText rule) {
        int before = answers.getOrDefault(rule.name() + "#=", List.of()).stream()
                .mapToInt(found -> found.facts().size())
                .findFirst()
                .orElse(0);
        return answers.getOrDefault(rule.name() + "#!", List.of()).stream()
                .flatMap(found -> found.facts().stream().skip(before))
                .distinct()
                .limit(MOST)
                .toList();
    }

    /** The facts that meet most, best first. */
    List<NearMiss.Near> facts(RuleText rule) {
        Map<Object, NearMiss.Near> best = new LinkedHashMap<>();
        for (Target target : targets.getOrDefault(rule.name(), List.of())) {
            for (Probes.Found found : answers.getOrDefault(target.name(), List.of())) {
                NearMiss.Near near = near(target, found);
                best.merge(near.fact(), near, (a, b) -> a.fitting() >= b.fitting() ? a : b);
            }
        }
        return best.values().stream()
                .sorted(Comparator.comparingInt(NearMiss.Near::fitting).reversed())
                .limit(MOST)
                .toList();
    }

    private NearMiss.Near near(Target target, Probes.Found base) {
        List<NearMiss.Differs> differs = new ArrayList<>();
        List<Constraint> demanding =
                target.constraints().stream().filter(c -> !c.demand().isEmpty()).toList();
        Object fact = base.facts().get(base.facts().size() - 1);
        for (int i = 0; i < demanding.size(); i++) {
            if (!met.getOrDefault(target.name() + i, Set.of()).contains(base.facts())) {
                Constraint constraint = demanding.get(i);
                differs.add(new NearMiss.Differs(constraint.demand(base.values()), value(fact, constraint.field())));
            }
        }
        return new NearMiss.Near(fact, demanding.size() - differs.size(), differs);
    }

    /** What a fact has there; empty when the constraint asks no plain field. */
    private static String value(Object fact, String field) {
        try {
            Object value = fact.getClass().getMethod(field).invoke(fact);
            return field + " is " + Constraint.quoted(value);
        } catch (ReflectiveOperationException e) {
            return "";
        }
    }
}
