package org.migdoc.authoring.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.migdoc.authoring.RuleText;
import org.migdoc.engine.Firing;
import org.migdoc.engine.Trace;

/** Finds, for rules that did not fire, the first condition that does not hold: prefixes of each rule are asked of the facts. */
final class RuleMisses {

    private final Trace trace;
    private final Set<String> fired;

    RuleMisses(Trace trace) {
        this.trace = trace;
        this.fired = trace.firings().stream().map(Firing::rule).collect(Collectors.toSet());
    }

    /** By name of the rule; those below a condition are not filled in. */
    Map<String, NearMiss> of(List<RuleText> rules) {
        Probes prefixes = new Probes();
        for (RuleText rule : rules) {
            for (int n = 1; n <= conditions(rule).size(); n++) {
                prefixes.add(prefix(rule, n), text(rule, n));
            }
        }
        Set<String> holding = prefixes.ask(trace.working()).keySet();
        Map<RuleText, Integer> held = new LinkedHashMap<>();
        Closest closest = new Closest(trace.working());
        for (RuleText rule : rules) {
            int n = 0;
            while (n < conditions(rule).size() && holding.contains(prefix(rule, n + 1))) {
                n++;
            }
            held.put(rule, fired.contains(rule.name()) ? conditions(rule).size() : n);
            if (held.get(rule) < conditions(rule).size()) {
                closest.consider(rule, text(rule, n), conditions(rule).get(n));
            }
        }
        closest.ask();
        Map<String, NearMiss> misses = new LinkedHashMap<>();
        held.forEach((rule, n) -> misses.put(rule.name(), miss(rule, n, closest)));
        return misses;
    }

    private static NearMiss miss(RuleText rule, int held, Closest closest) {
        List<BaseDescr> conditions = conditions(rule);
        String location = rule.location(rule.descr());
        if (held == conditions.size()) {
            return new NearMiss(rule.name(), location, held, held, null);
        }
        BaseDescr open = conditions.get(held);
        boolean not = open instanceof NotDescr;
        return new NearMiss(
                rule.name(),
                location,
                held,
                conditions.size(),
                new NearMiss.Failing(
                        rule.source(open).replaceAll("\\s+", " "),
                        rule.location(open),
                        not ? List.of() : closest.facts(rule),
                        not ? closest.violators(rule) : List.of(),
                        List.of()));
    }

    private static String prefix(RuleText rule, int n) {
        return n + " of " + rule.name();
    }

    private static String text(RuleText rule, int n) {
        return conditions(rule).subList(0, n).stream().map(rule::source).collect(Collectors.joining("\n"));
    }

    private static List<BaseDescr> conditions(RuleText rule) {
        List<BaseDescr> conditions = new ArrayList<>();
        rule.descr().getLhs().getDescrs().forEach(conditions::add);
        return conditions;
    }
}
