package org.migdoc.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.migdoc.authoring.Comparison;
import org.migdoc.authoring.Difference;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.diagnosis.Finding;

/** What changed between two knowledge bases: for people and for programs. */
public final class ComparisonReport {

    private ComparisonReport() {}

    /** The cases that differ, the worse ones first, each with what changed and the findings behind it; then the figures. */
    public static String text(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        for (Comparison.Judgement judgement :
                List.of(Comparison.Judgement.WORSE, Comparison.Judgement.BETTER, Comparison.Judgement.OTHER)) {
            comparison.changed().stream()
                    .filter(outcome -> outcome.judgement() == judgement)
                    .forEach(outcome -> outcome(outcome, text));
        }
        long changed = comparison.changed().size();
        text.append(changed)
                .append(" of ")
                .append(comparison.outcomes().size())
                .append(comparison.outcomes().size() == 1 ? " case differs" : " cases differ");
        if (changed > 0) {
            text.append(": ")
                    .append(comparison.count(Comparison.Judgement.WORSE))
                    .append(" worse, ")
                    .append(comparison.count(Comparison.Judgement.BETTER))
                    .append(" better, ")
                    .append(comparison.count(Comparison.Judgement.OTHER))
                    .append(" neither");
        }
        return text.append(".\n").toString();
    }

    private static void outcome(Comparison.Outcome outcome, StringBuilder text) {
        String judged = outcome.judgement() == Comparison.Judgement.OTHER ? "differs" : word(outcome.judgement());
        text.append("%-8s ".formatted(judged))
                .append(Printable.line(outcome.place().toString()))
                .append('\n');
        for (Difference.Change change : outcome.difference().changes()) {
            text.append("    ")
                    .append(Printable.line(change.what() + ": " + inWords(change)))
                    .append('\n');
        }
        outcome.difference().gone().forEach(finding -> text.append(line("gone", finding)));
        outcome.difference().added().forEach(finding -> text.append(line("new ", finding)));
        text.append('\n');
    }

    /** Of a plan only the steps that came and went, unless it is their order. */
    private static String inWords(Difference.Change change) {
        List<String> before = List.of(change.before().split(", ", -1));
        List<String> after = List.of(change.after().split(", ", -1));
        if (!change.what().equals(Difference.PLAN) || Set.copyOf(before).equals(Set.copyOf(after))) {
            return change.before() + " → " + change.after();
        }
        List<String> steps = new ArrayList<>();
        before.stream().filter(step -> !after.contains(step)).forEach(step -> steps.add("without " + step));
        after.stream().filter(step -> !before.contains(step)).forEach(step -> steps.add("with " + step));
        return String.join(", ", steps);
    }

    private static String line(String what, Finding finding) {
        Evidence evidence = finding.evidence();
        return "    "
                + Printable.line("%s  %s  %s %s%s: %s"
                        .formatted(
                                what,
                                finding.ruleLocation(),
                                evidence.cause(),
                                evidence.supports() ? "" : "-",
                                word(evidence.strength()),
                                evidence.statement()))
                + '\n';
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** An object with the figures and the list of cases that differ. */
    public static String json(Comparison comparison) {
        ObjectNode json = Json.object()
                .put("cases", comparison.outcomes().size())
                .put("changed", comparison.changed().size())
                .put("worse", comparison.count(Comparison.Judgement.WORSE))
                .put("better", comparison.count(Comparison.Judgement.BETTER));
        json.set("differences", Json.list(comparison.changed(), ComparisonReport::json));
        return Json.indented(json);
    }

    private static ObjectNode json(Comparison.Outcome outcome) {
        ObjectNode json = Json.object()
                .put("case", outcome.place().toString())
                .put("judgement", outcome.judgement() == Comparison.Judgement.OTHER ? null : word(outcome.judgement()));
        json.set(
                "changes",
                Json.list(
                        outcome.difference().changes(),
                        change -> Json.object()
                                .put("what", change.what())
                                .put("before", change.before())
                                .put("after", change.after())));
        json.set("gone", Json.list(outcome.difference().gone(), ComparisonReport::json));
        json.set("new", Json.list(outcome.difference().added(), ComparisonReport::json));
        return json;
    }

    private static ObjectNode json(Finding finding) {
        Evidence evidence = finding.evidence();
        return Json.object()
                .put("cause", evidence.cause())
                .put("for", evidence.supports())
                .put("strength", word(evidence.strength()))
                .put("statement", evidence.statement())
                .put("rule", finding.rule())
                .put("rule_location", finding.ruleLocation());
    }
}
