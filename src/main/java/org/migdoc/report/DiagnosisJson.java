package org.migdoc.report;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.diagnosis.Finding;
import org.migdoc.fact.Fact;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;

/**
 * A diagnosis for programs, as {@code docs/schema/diagnosis-v1.schema.json} describes it:
 *
 * <pre>
 * {"schema": "migration-doctor/diagnosis/v1", "id": "case-1", "verdict": "cause-found", "attempt": {…}, "causes": […], …}
 * </pre>
 *
 * <p>The order of fields is fixed; the same diagnosis gives the same text, but for {@code took_ms}.
 */
public final class DiagnosisJson {

    /** The value of {@code schema}. */
    public static final String SCHEMA = "migration-doctor/diagnosis/v1";

    private DiagnosisJson() {}

    /** The diagnosis in one line, without a line break; with {@code all} with its unlikely causes. */
    public static String line(Diagnosis diagnosis, boolean all) {
        return JsonText.object(false, json -> write(diagnosis, all, json));
    }

    /** The diagnosis indented for reading, without a line break at its end; with {@code all} with its unlikely causes. */
    public static String indented(Diagnosis diagnosis, boolean all) {
        return JsonText.object(true, json -> write(diagnosis, all, json));
    }

    private static void write(Diagnosis diagnosis, boolean all, JsonText json) throws IOException {
        List<Assessment> causes = diagnosis.causes().stream()
                .filter(a -> all || a.certainty() != Certainty.UNLIKELY)
                .toList();
        json.text("schema", SCHEMA)
                .text("id", diagnosis.id())
                .text("verdict", Words.word(diagnosis.verdict()))
                .object("attempt", attempt -> attempt(diagnosis.attempt(), attempt))
                .objects("causes", causes, cause -> cause(cause, diagnosis, json))
                .objects("plan", diagnosis.plan(), step -> PlanJson.step(step, json))
                .objects("collect", diagnosis.collect(), question -> PlanJson.question(question, json))
                .objects("facts", diagnosis.facts(), fact -> FactsJson.fact(fact, json))
                .texts("warnings", diagnosis.warnings())
                .object(
                        "knowledge",
                        knowledge -> knowledge
                                .text("version", diagnosis.knowledge().version())
                                .text("hash", diagnosis.knowledge().hash())
                                .number("rules", diagnosis.knowledge().rules()))
                .number("took_ms", diagnosis.tookMs());
    }

    private static void attempt(MigrationAttempt attempt, JsonText json) throws IOException {
        json.text("kind", attempt.kind())
                .text("vm", attempt.vm())
                .text("source", host(attempt.source()))
                .text("destination", host(attempt.destination()))
                .text("authentication", attempt.authentication())
                .text("console", host(attempt.console()))
                .text("operator", attempt.operator())
                .text("domain", attempt.domain())
                .text("source_fqdn", attempt.sourceFqdn())
                .text("destination_fqdn", attempt.destinationFqdn());
    }

    private static @Nullable String host(@Nullable String key) {
        return key == null ? null : key.toUpperCase(Locale.ROOT);
    }

    private static void cause(Assessment assessment, Diagnosis diagnosis, JsonText json) throws IOException {
        json.text("id", assessment.cause().id())
                .text("title", Words.title(assessment, diagnosis))
                .rounded("probability", assessment.probability())
                .text("certainty", Words.word(assessment.certainty()))
                .text("summary", Words.summary(assessment, diagnosis))
                .objects("evidence", assessment.evidence(), finding -> evidence(finding, diagnosis, json));
    }

    private static void evidence(Finding finding, Diagnosis diagnosis, JsonText json) throws IOException {
        Evidence evidence = finding.evidence();
        List<Origin> origins =
                evidence.facts().stream().map(Fact::origin).distinct().toList();
        json.truth("for", evidence.supports())
                .text("strength", Words.word(evidence.strength()))
                .number("decibans", evidence.decibans())
                .text("statement", Words.statement(evidence, diagnosis))
                .text("rule", finding.rule())
                .text("rule_location", finding.ruleLocation())
                .objects("origins", origins, origin -> origin(origin, json));
    }

    static void origin(Origin origin, JsonText json) throws IOException {
        json.text("document", origin.document())
                .number("line", origin.line())
                .number("end_line", origin.endLine())
                .text("excerpt", origin.excerpt());
    }
}
