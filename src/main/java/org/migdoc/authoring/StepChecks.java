package org.migdoc.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.diagnosis.Placeholders;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.diagnosis.StepOrder;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.Check;
import org.migdoc.knowledge.Problem;
import org.migdoc.knowledge.RuleSources;
import org.migdoc.knowledge.Suggestion;

/** What can be wrong in steps and questions. */
final class StepChecks {

    private static final Set<String> RISKS = Set.of("read-only", "low", "disruptive");
    private static final Pattern PLACEHOLDER = Pattern.compile("(?<!\\$)\\{([a-z][a-z0-9-]{0,40}(?:\\.[a-z]{1,20})?)}");
    private static final Pattern FILL = Pattern.compile("new Fill\\(\\s*\"([^\"]+)\"");

    private final RuleSources sources;
    private final Catalogue catalogue;
    private final Set<String> placeholders = new HashSet<>(Placeholders.names());
    private final List<Problem> problems = new ArrayList<>();

    private StepChecks(RuleSources sources, Catalogue catalogue) {
        this.sources = sources;
        this.catalogue = catalogue;
        sources.ending(".drl").values().forEach(drl -> {
            Matcher fill = FILL.matcher(drl);
            while (fill.find()) {
                placeholders.add(fill.group(1));
            }
        });
    }

    static List<Problem> of(RuleSources sources, Catalogue catalogue) {
        StepChecks checks = new StepChecks(sources, catalogue);
        catalogue.steps().values().forEach(checks::step);
        catalogue.questions().values().forEach(checks::question);
        checks.cycles();
        return checks.problems;
    }

    private void step(StepTemplate step) {
        oneOf(step.id(), "phase", step.phase(), Set.copyOf(StepOrder.PHASES));
        oneOf(step.id(), "risk", step.risk(), RISKS);
        for (String before : step.after()) {
            if (!catalogue.steps().containsKey(before)) {
                add(
                        Check.UNKNOWN_STEP,
                        "steps.yaml",
                        step.id(),
                        "step \"" + step.id() + "\" comes after \"" + before + "\", which does not exist.",
                        Suggestion.maybe(before, catalogue.steps().keySet()));
            }
        }
        filled("steps.yaml", step.id(), step.title());
        filled("steps.yaml", step.id(), step.why());
        step.commands().forEach(command -> nearlyFilled(step.id(), command.text()));
    }

    private void oneOf(String step, String key, String value, Set<String> words) {
        if (!words.contains(value)) {
            String hint = Suggestion.maybe(value, words);
            add(
                    Check.WRONG_VALUE,
                    "steps.yaml",
                    step,
                    "step \"" + step + "\": there is no " + key + " \"" + value + "\".",
                    hint.isEmpty() ? "It is one of " + String.join(", ", words) + "." : hint);
        }
    }

    private void question(QuestionTemplate question) {
        filled("questions.yaml", question.id(), question.title());
    }

    /** Braces mean much in a command; only what is nearly a placeholder was meant as one. */
    private void nearlyFilled(String step, String command) {
        Matcher placeholder = PLACEHOLDER.matcher(command);
        while (placeholder.find()) {
            String hint = Suggestion.maybe(placeholder.group(1), placeholders);
            if (!placeholders.contains(placeholder.group(1)) && !hint.isEmpty()) {
                add(
                        Check.UNKNOWN_PLACEHOLDER,
                        "steps.yaml",
                        step,
                        "\"" + step + "\": nothing fills " + placeholder.group() + " in.",
                        hint);
            }
        }
    }

    private void filled(String ending, String id, String text) {
        Matcher placeholder = PLACEHOLDER.matcher(text);
        while (placeholder.find()) {
            if (!placeholders.contains(placeholder.group(1))) {
                add(
                        Check.UNKNOWN_PLACEHOLDER,
                        ending,
                        id,
                        "\"" + id + "\": nothing fills " + placeholder.group() + " in.",
                        Suggestion.maybe(placeholder.group(1), placeholders));
            }
        }
    }

    private void cycles() {
        Map<String, StepTemplate> steps = new TreeMap<>(catalogue.steps());
        Set<String> done = new HashSet<>();
        steps.keySet().forEach(id -> follow(id, new ArrayList<>(), done));
    }

    private void follow(String id, List<String> trail, Set<String> done) {
        StepTemplate step = catalogue.steps().get(id);
        if (step == null || done.contains(id)) {
            return;
        }
        if (trail.contains(id)) {
            done.add(id);
            List<String> circle = trail.subList(trail.indexOf(id), trail.size());
            add(
                    Check.STEP_CYCLE,
                    "steps.yaml",
                    id,
                    "steps wait for one another: " + String.join(" after ", circle) + " after " + id + ".",
                    "Maybe one \"after\" of them is not needed.");
            return;
        }
        trail.add(id);
        step.after().forEach(before -> follow(before, trail, done));
        trail.remove(id);
        done.add(id);
    }

    /** At the entry with that id, in whichever file of that name it is. */
    private void add(Check check, String ending, String id, String sentence, String hint) {
        Pattern entry = Pattern.compile("(?m)^\\s*-?\\s*id:\\s*[\"']?" + Pattern.quote(id) + "[\"']?\\s*$");
        for (Map.Entry<String, String> file : sources.ending(ending).entrySet()) {
            Matcher place = entry.matcher(file.getValue());
            if (place.find()) {
                String line = place.group().strip();
                problems.add(Places.problemAt(sources, check, file.getKey(), line, sentence, hint));
                return;
            }
        }
        problems.add(new Problem(check, ending, 1, 0, sentence, hint));
    }
}
