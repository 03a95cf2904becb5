package org.migdoc.authoring.explain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.base.InitialFact;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import org.migdoc.knowledge.ScratchRules;

/** Conditions to be asked of the facts of a case, many at once. */
final class Probes {

    /** Facts of a large case match in very many ways, of which the first tell enough. */
    private static final int MOST = 50_000;

    private final Map<String, String> rules = new LinkedHashMap<>();

    /**
     * One way in which conditions match.
     *
     * @param facts in the order of the patterns
     * @param values of the variables; those that are null are left out
     */
    record Found(List<Object> facts, Map<String, Object> values) {}

    void add(String name, String conditions) {
        rules.put(name, "rule \"" + name + "\" when\n" + conditions + "\nthen\nend");
    }

    /** All ways in which the conditions match, by their names. */
    Map<String, List<Found>> ask(List<Object> working) {
        Map<String, List<Found>> found = new HashMap<>();
        KieSession session = ScratchRules.of("", rules).base().newKieSession();
        try {
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent event) {
                    Match match = event.getMatch();
                    found.computeIfAbsent(match.getRule().getName(), name -> new ArrayList<>())
                            .add(found(match));
                }
            });
            working.forEach(session::insert);
            session.fireAllRules(MOST);
            return found;
        } finally {
            session.dispose();
        }
    }

    private static Found found(Match match) {
        Map<String, Object> values = new HashMap<>();
        for (String name : match.getDeclarationIds()) {
            Object value = match.getDeclarationValue(name);
            if (value != null) {
                values.put(name, value);
            }
        }
        return new Found(
                match.getObjects().stream()
                        .filter(o -> !(o instanceof InitialFact))
                        .toList(),
                values);
    }
}
