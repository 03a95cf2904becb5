package org.migdoc.authoring.coverage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.migdoc.authoring.RuleText;
import org.migdoc.diagnosis.Signature;
import org.migdoc.engine.Variation;
import org.migdoc.knowledge.RuleSources;
import org.migdoc.knowledge.ScratchRules;

/**
 * Rules with one condition changed, on samples.
 *
 * <p>All changed rules are compiled together and asked, over the facts and conclusions of each sample, what they would state. Only
 * where that is something else than what the rule itself states is the sample diagnosed again: without the rule, and with these
 * statements given. That is exact for rules that do not feed themselves.
 *
 * @param untried changes that make no rule
 */
record RuleTrial(int tried, List<Survivor> survivors, List<Survivor> untried) {

    static RuleTrial of(RuleSources sources, List<Signature> rows, List<Rehearsal> samples) {
        Map<String, Mutant> mutants = new LinkedHashMap<>();
        RuleText.of(sources)
                .forEach(rule -> Mutants.of(rule).forEach(mutant -> mutants.put("m" + mutants.size(), mutant)));
        Map<String, String> drl = new LinkedHashMap<>();
        mutants.forEach((name, mutant) -> drl.put(name, mutant.drl(name)));
        ScratchRules compiled = ScratchRules.of("global " + Given.class.getName() + " given;", drl);
        List<Survivor> untried = new ArrayList<>();
        mutants.forEach((name, mutant) -> {
            if (compiled.broken().contains(name)) {
                untried.add(mutant.survivor(0));
            }
        });
        mutants.keySet().removeAll(compiled.broken());
        Map<String, Integer> differing = new HashMap<>();
        Map<String, Mutant> open = new LinkedHashMap<>(mutants);
        for (Rehearsal sample : samples) {
            Given given = ask(compiled, sample);
            open.entrySet().removeIf(entry -> {
                Mutant mutant = entry.getValue();
                Set<Object> stated = given.of(entry.getKey());
                if (stated.equals(sample.stated(mutant.rule().name()))) {
                    return false;
                }
                differing.merge(entry.getKey(), 1, Integer::sum);
                return sample.notices(new Variation(mutant.rule().name(), rows, List.copyOf(stated)));
            });
        }
        List<Survivor> survivors = new ArrayList<>();
        open.forEach((name, mutant) -> survivors.add(mutant.survivor(differing.getOrDefault(name, 0))));
        return new RuleTrial(mutants.size(), survivors, untried);
    }

    /** What all changed rules would state. */
    private static Given ask(ScratchRules compiled, Rehearsal sample) {
        Given given = new Given();
        KieSession session = compiled.base().newKieSession();
        try {
            session.setGlobal("given", given);
            sample.trace().working().forEach(session::insert);
            session.fireAllRules();
            return given;
        } finally {
            session.dispose();
        }
    }
}
