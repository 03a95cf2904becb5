package org.migdoc.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.StepTemplate;

/** Finds steps that name a situation no rule derives, or a script that is not there. */
record StepChecks(Set<String> situations, Set<String> scripts) {

    static StepChecks of(RuleSources sources, Set<String> scripts) {
        Set<String> situations = new TreeSet<>();
        sources.ending(".drl").values().forEach(drl -> {
            Matcher situation = RuleCompiler.SITUATION.matcher(drl);
            while (situation.find()) {
                situations.add(situation.group(1));
            }
        });
        return new StepChecks(situations, scripts);
    }

    /**
     * A problem for each name that leads nowhere.
     *
     * @param place where a word of a step stands, by the step's id and the word
     */
    List<Problem> problems(Collection<StepTemplate> steps, BinaryOperator<String> place) {
        List<Problem> problems = new ArrayList<>();
        for (StepTemplate step : steps) {
            check(step, "situation", situation(step.holds()), situations, place, problems);
            check(step, "situation", situation(step.unless()), situations, place, problems);
            check(step, "script", step.script(), scripts, place, problems);
        }
        return problems;
    }

    /** The name in {@code name on {source}}. */
    private static @Nullable String situation(@Nullable String holds) {
        return holds == null
                ? null
                : holds.replaceFirst(" on \\{(?:source|destination)}(?: and \\{(?:source|destination)})?$", "");
    }

    private static void check(
            StepTemplate step,
            String what,
            @Nullable String name,
            Set<String> known,
            BinaryOperator<String> place,
            List<Problem> problems) {
        if (name != null && !known.contains(name)) {
            problems.add(Problem.at(
                    Check.UNKNOWN_NAME,
                    place.apply(step.id(), name),
                    "step \"" + step.id() + "\": there is no " + what + " \"" + name + "\".",
                    Suggestion.maybe(name, known)));
        }
    }
}
