package org.migdoc.authoring;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Advisory;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.knowledge.Suggestion;

/**
 * What must come out of a sample: its {@code expect.json}.
 *
 * <pre>
 * {"verdict": "cause-found", "primary": ["kcd-stale-ticket"], "must_not": ["kcd-not-configured"], "decidable": true}
 * </pre>
 *
 * @param verdict or null when it does not matter
 * @param primary the causes of which one must come first; none when nothing of ours failed
 * @param acceptable causes that may be sure as well
 * @param mustNot causes that must not be sure
 * @param decidable false when the text does not tell: a primary cause is among the first three, and something is asked for
 * @param plan steps that come in this order
 * @param wholePlan all steps, or null
 * @param firstQuestion the questions of which one comes first; none when it does not matter
 * @param advisories advisories that are shown
 * @param evidence by cause: lines of the input that stand as proof, {@code input.txt:54} or {@code 54}
 * @param tried causes whose steps are done in vain
 * @param partlyTried causes of whose steps some are done in vain
 */
public record Expectation(
        @Nullable String verdict,
        List<String> primary,
        List<String> acceptable,
        List<String> mustNot,
        boolean decidable,
        List<String> plan,
        @Nullable List<String> wholePlan,
        List<String> firstQuestion,
        List<String> advisories,
        Map<String, List<String>> evidence,
        List<String> tried,
        List<String> partlyTried) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> KEYS = Set.of(
            "verdict",
            "primary",
            "acceptable",
            "must_not",
            "decidable",
            "plan",
            "whole_plan",
            "first_question",
            "advisories",
            "evidence",
            "tried",
            "partly_tried",
            "note",
            "rows");
    private static final int FIRST_FEW = 3;

    /**
     * Reads {@code expect.json}.
     *
     * @throws IOException when it is not there, no JSON, or has a key that means nothing
     */
    static Expectation read(Path file) throws IOException {
        JsonNode json = JSON.readTree(file.toFile());
        if (!json.path("primary").isArray()) {
            throw new IOException(file + ": lacks \"primary\", a list of causes. Maybe [] was meant: nothing failed.");
        }
        for (String key : (Iterable<String>) json::fieldNames) {
            if (!KEYS.contains(key)) {
                throw new IOException(file + ": \"" + key + "\" means nothing. " + Suggestion.maybe(key, KEYS));
            }
        }
        return new Expectation(
                json.path("verdict").isTextual() ? json.path("verdict").asText() : null,
                texts(json.path("primary")),
                texts(json.path("acceptable")),
                texts(json.path("must_not")),
                json.path("decidable").asBoolean(true),
                texts(json.path("plan")),
                json.has("whole_plan") ? texts(json.path("whole_plan")) : null,
                texts(json.path("first_question")),
                texts(json.path("advisories")),
                evidence(json.path("evidence")),
                texts(json.path("tried")),
                texts(json.path("partly_tried")));
    }

    private static Map<String, List<String>> evidence(JsonNode node) {
        Map<String, List<String>> evidence = new TreeMap<>();
        node.properties().forEach(cause -> evidence.put(cause.getKey(), texts(cause.getValue())));
        return evidence;
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isValueNode()) {
            texts.add(node.asText());
        }
        node.forEach(n -> texts.add(n.asText()));
        return List.copyOf(texts);
    }

    /** What this diagnosis gets wrong, a sentence each; none when all is as expected. */
    public List<String> misses(Diagnosis diagnosis) {
        List<String> misses = new ArrayList<>();
        String said = diagnosis.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (verdict != null && !verdict.equals(said)) {
            misses.add("verdict: " + verdict + " was expected, it is " + said);
        }
        causes(diagnosis, misses);
        plan(diagnosis.plan().stream().map(PlanStep::id).toList(), misses);
        questions(diagnosis, misses);
        List<String> advised = diagnosis.advisories().stream().map(Advisory::id).toList();
        if (!advised.containsAll(advisories)) {
            misses.add("advisories: " + advisories + " were expected, they are " + advised);
        }
        evidence.forEach(
                (cause, lines) -> misses.addAll(ProofLines.of(diagnosis, cause).misses(lines)));
        return misses;
    }

    private void causes(Diagnosis diagnosis, List<String> misses) {
        List<String> shown = ids(diagnosis.shown());
        List<String> sure = ids(
                diagnosis.causes().stream().filter(a -> a.certainty().sure()).toList());
        if (primary.isEmpty() && !shown.isEmpty()) {
            misses.add("causes: none was expected, shown are " + shown);
        } else if (!primary.isEmpty() && !foundIn(shown)) {
            misses.add("causes: " + primary + " was expected " + (decidable ? "first" : "among the first three")
                    + ", shown are " + shown);
        }
        List<String> tooSure = new ArrayList<>(sure);
        tooSure.removeAll(primary);
        tooSure.removeAll(acceptable);
        if (!tooSure.isEmpty()) {
            misses.add("causes: sure of " + tooSure + ", which is wrong");
        }
        if (!Collections.disjoint(sure, mustNot)) {
            misses.add("causes: sure of what is excluded: " + mustNot);
        }
    }

    /** True when a cause that was expected is where it has to be. */
    boolean foundIn(List<String> shown) {
        return !Collections.disjoint(primary, shown.subList(0, Math.min(decidable ? 1 : FIRST_FEW, shown.size())));
    }

    private void plan(List<String> steps, List<String> misses) {
        int next = 0;
        for (String step : steps) {
            if (next < plan.size() && plan.get(next).equals(step)) {
                next++;
            }
        }
        if (next < plan.size()) {
            misses.add("plan: step " + plan.get(next) + " was expected in the order " + plan + ", it is " + steps);
        }
        if (wholePlan != null && !wholePlan.equals(steps)) {
            misses.add("plan: " + wholePlan + " was expected, it is " + steps);
        }
    }

    private void questions(Diagnosis diagnosis, List<String> misses) {
        List<String> asked = diagnosis.collect().stream().map(Question::id).toList();
        if (!primary.isEmpty() && !decidable && diagnosis.verdict() != Verdict.CAUSE_FOUND && asked.isEmpty()) {
            misses.add("questions: nothing is asked for");
        }
        if (!firstQuestion.isEmpty() && (asked.isEmpty() || !firstQuestion.contains(asked.get(0)))) {
            misses.add("questions: " + firstQuestion + " was expected first, they are " + asked);
        }
    }

    private static List<String> ids(List<Assessment> assessments) {
        return assessments.stream().map(a -> a.cause().id()).toList();
    }
}
