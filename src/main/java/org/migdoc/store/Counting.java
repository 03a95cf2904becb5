package org.migdoc.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.migdoc.store.Tally.CauseCount;
import org.migdoc.store.Tally.RuleCount;
import org.migdoc.store.Tally.StepCount;

/** Writes what is counted, and counts it. */
final class Counting {

    private Counting() {}

    static void replaceTerms(Handle handle, String id, Conclusion conclusion) {
        delete(handle, "terms", id);
        PreparedBatch batch = handle.prepareBatch("insert into terms (case_id, kind, term) values (:id, :kind, :term)");
        conclusion
                .terms()
                .forEach(term -> batch.bind("id", id)
                        .bind("kind", term.kind())
                        .bind("term", term.term())
                        .add());
        execute(batch);
    }

    static void replace(Handle handle, String id, Conclusion conclusion) {
        delete(handle, "shown", id);
        PreparedBatch shown = handle.prepareBatch(
                "insert into shown (case_id, cause, probability) values (:id, :cause, :probability)");
        conclusion
                .shown()
                .forEach(cause -> shown.bind("id", id)
                        .bind("cause", cause.cause())
                        .bind("probability", cause.probability())
                        .add());
        execute(shown);
        delete(handle, "fired", id);
        PreparedBatch fired = handle.prepareBatch("insert into fired (case_id, number, cause, rule, location, decibans)"
                + " values (:id, :number, :cause, :rule, :location, :decibans)");
        for (int number = 0; number < conclusion.fired().size(); number++) {
            Conclusion.Fired piece = conclusion.fired().get(number);
            fired.bind("id", id)
                    .bind("number", number)
                    .bind("cause", piece.cause())
                    .bind("rule", piece.rule())
                    .bind("location", piece.location())
                    .bind("decibans", piece.decibans())
                    .add();
        }
        execute(fired);
    }

    private static void delete(Handle handle, String table, String id) {
        handle.createUpdate("delete from " + table + " where case_id = :id")
                .bind("id", id)
                .execute();
    }

    private static void execute(PreparedBatch batch) {
        if (batch.size() > 0) {
            batch.execute();
        }
    }

    /** Which causes were right and wrong in one case. */
    private record Judged(Set<String> right, Set<String> wrong) {}

    /** A cause and the rule that spoke of it. */
    private record Spoke(String location, String cause) {}

    static Tally tally(Handle handle) {
        Map<String, Judged> judged = judged(handle);
        Map<String, Map<String, Double>> shown = new HashMap<>();
        handle.createQuery("select case_id, cause, probability from shown")
                .map((row, context) -> Map.entry(
                        row.getString("case_id"),
                        new Conclusion.Shown(row.getString("cause"), row.getDouble("probability"))))
                .forEach(entry -> shown.computeIfAbsent(entry.getKey(), id -> new LinkedHashMap<>())
                        .put(entry.getValue().cause(), entry.getValue().probability()));
        judged.forEach((id, said) ->
                refuteOthers(said, shown.getOrDefault(id, Map.of()).keySet()));
        Map<String, CauseCount> causes = causes(judged, shown);
        return new Tally(judged.size(), List.copyOf(causes.values()), rules(handle, judged, causes), steps(handle));
    }

    /** The last word on each cause of each case. */
    private static Map<String, Judged> judged(Handle handle) {
        Map<String, Judged> judged = new LinkedHashMap<>();
        handle.createQuery(
                        "select case_id, cause, correct from feedback where cause is not null and correct is not null"
                                + " order by given_at")
                .mapToMap()
                .forEach(row -> {
                    Judged of = judged.computeIfAbsent(
                            String.valueOf(row.get("case_id")), id -> new Judged(new TreeSet<>(), new TreeSet<>()));
                    String cause = String.valueOf(row.get("cause"));
                    of.right().remove(cause);
                    of.wrong().remove(cause);
                    (isTrue(row.get("correct")) ? of.right() : of.wrong()).add(cause);
                });
        return judged;
    }

    private static void refuteOthers(Judged said, Set<String> shown) {
        if (!said.right().isEmpty()) {
            shown.stream().filter(cause -> !said.right().contains(cause)).forEach(said.wrong()::add);
        }
    }

    private static Map<String, CauseCount> causes(Map<String, Judged> judged, Map<String, Map<String, Double>> shown) {
        Set<String> all = new TreeSet<>();
        shown.values().forEach(causes -> all.addAll(causes.keySet()));
        judged.values().forEach(said -> all.addAll(said.right()));
        Map<String, CauseCount> counts = new LinkedHashMap<>();
        for (String cause : all) {
            int times = (int) shown.values().stream()
                    .filter(causes -> causes.containsKey(cause))
                    .count();
            double expected = judged.entrySet().stream()
                    .filter(e -> e.getValue().right().contains(cause)
                            || e.getValue().wrong().contains(cause))
                    .mapToDouble(e -> shown.getOrDefault(e.getKey(), Map.of()).getOrDefault(cause, 0.0))
                    .sum();
            counts.put(
                    cause,
                    new CauseCount(cause, times, times(judged, cause, true), times(judged, cause, false), expected));
        }
        return counts;
    }

    private static int times(Map<String, Judged> judged, String cause, boolean right) {
        return (int) judged.values().stream()
                .filter(said -> (right ? said.right() : said.wrong()).contains(cause))
                .count();
    }

    private static List<RuleCount> rules(Handle handle, Map<String, Judged> judged, Map<String, CauseCount> causes) {
        Map<Spoke, RuleCount> counts = new LinkedHashMap<>();
        handle.createQuery(
                        "select distinct case_id, cause, rule, location, decibans from fired order by location, cause")
                .mapToMap()
                .forEach(row -> {
                    String cause = String.valueOf(row.get("cause"));
                    Judged said = judged.get(String.valueOf(row.get("case_id")));
                    int right = said != null && said.right().contains(cause) ? 1 : 0;
                    int wrong = said != null && said.wrong().contains(cause) ? 1 : 0;
                    CauseCount all = causes.getOrDefault(cause, new CauseCount(cause, 0, 0, 0, 0));
                    RuleCount one = new RuleCount(
                            String.valueOf(row.get("rule")),
                            String.valueOf(row.get("location")),
                            cause,
                            number(row.get("decibans")),
                            1,
                            right,
                            wrong,
                            all.confirmed(),
                            all.refuted());
                    counts.merge(new Spoke(one.location(), cause), one, Counting::sum);
                });
        return List.copyOf(counts.values());
    }

    private static RuleCount sum(RuleCount a, RuleCount b) {
        return new RuleCount(
                b.rule(),
                b.location(),
                b.cause(),
                b.decibans(),
                a.fired() + b.fired(),
                a.right() + b.right(),
                a.wrong() + b.wrong(),
                b.allRight(),
                b.allWrong());
    }

    private static List<StepCount> steps(Handle handle) {
        Map<String, StepCount> counts = new LinkedHashMap<>();
        handle.createQuery(
                        "select step, helped from feedback where step is not null and helped is not null order by step")
                .mapToMap()
                .forEach(row -> {
                    boolean helped = isTrue(row.get("helped"));
                    String step = String.valueOf(row.get("step"));
                    counts.merge(
                            step,
                            new StepCount(step, helped ? 1 : 0, helped ? 0 : 1),
                            (a, b) -> new StepCount(step, a.helped() + b.helped(), a.failed() + b.failed()));
                });
        return new ArrayList<>(counts.values());
    }

    /** SQLite has no truth values but 0 and 1. */
    private static boolean isTrue(@Nullable Object value) {
        return value instanceof Boolean truth ? truth : number(value) != 0;
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
