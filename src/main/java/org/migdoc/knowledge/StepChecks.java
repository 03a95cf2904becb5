package org.migdoc.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.StepTemplate;

/** Finds steps that name a situation no rule derives, or a script that is not there. */
record StepChecks(Set<String> situations, Set<String> scripts) {

    private static final Pattern SITUATION = Pattern.compile("Situation(?:\\.of)?\\(\"([a-z0-9-]+)\"");

    static StepChecks of(RuleSources sources, Set<String> scripts) {
        Set<String> situations = new TreeSet<>();
        sources.ending(".drl").values().forEach(drl -> {
            Matcher situation = SITUATION.matcher(drl);
            while (situation.find()) {
                situations.add(situation.group(1));
            }
        });
        return new StepChecks(situations, scripts);
    }

    /** One sentence for each name that leads nowhere. */
    List<String> problems(Collection<StepTemplate> steps) {
        List<String> problems = new ArrayList<>();
        for (StepTemplate step : steps) {
            check(step, "situation", situation(step.holds()), situations, problems);
            check(step, "situation", situation(step.unless()), situations, problems);
            check(step, "script", step.script(), scripts, problems);
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
            StepTemplate step, String what, @Nullable String name, Set<String> known, List<String> problems) {
        if (name != null && !known.contains(name)) {
            problems.add("rules, step \"" + step.id() + "\": there is no " + what + " \"" + name + "\"."
                    + Suggestion.maybe(name, known));
        }
    }
}
