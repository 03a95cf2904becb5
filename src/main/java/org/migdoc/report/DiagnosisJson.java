package org.migdoc.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Advisory;
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
        return Json.line(json(diagnosis, all));
    }

    /** The diagnosis indented for reading, without a line break at its end; with {@code all} with its unlikely causes. */
    public static String indented(Diagnosis diagnosis, boolean all) {
        return Json.indented(json(diagnosis, all));
    }

    private static ObjectNode json(Diagnosis diagnosis, boolean all) {
        List<Assessment> causes = diagnosis.causes().stream()
                .filter(a -> all || a.certainty() != Certainty.UNLIKELY)
                .toList();
        ObjectNode json = Json.object()
                .put("schema", SCHEMA)
                .put("id", diagnosis.id())
                .put("verdict", Words.word(diagnosis.verdict()));
        json.set("attempt", attempt(diagnosis.attempt()));
        json.set("causes", Json.list(causes, cause -> cause(cause, diagnosis)));
        json.set("plan", Json.list(diagnosis.plan(), PlanJson::step));
        json.set("already_so", Json.list(diagnosis.alreadySo(), PlanJson::alreadySo));
        json.set("advisories", Json.list(diagnosis.advisories(), DiagnosisJson::advisory));
        json.set("collect", Json.list(diagnosis.collect(), PlanJson::question));
        json.set("facts", Json.list(diagnosis.facts(), FactsJson::fact));
        json.set("warnings", Json.texts(diagnosis.warnings()));
        json.putObject("knowledge")
                .put("version", diagnosis.knowledge().version())
                .put("hash", diagnosis.knowledge().hash())
                .put("rules", diagnosis.knowledge().rules());
        return json.put("took_ms", diagnosis.tookMs());
    }

    private static ObjectNode attempt(MigrationAttempt attempt) {
        return Json.object()
                .put("kind", attempt.kind())
                .put("vm", attempt.vm())
                .put("source", host(attempt.source()))
                .put("destination", host(attempt.destination()))
                .put("authentication", attempt.authentication())
                .put("console", host(attempt.console()))
                .put("operator", attempt.operator())
                .put("domain", attempt.domain())
                .put("source_fqdn", attempt.sourceFqdn())
                .put("destination_fqdn", attempt.destinationFqdn());
    }

    private static @Nullable String host(@Nullable String key) {
        return key == null ? null : key.toUpperCase(Locale.ROOT);
    }

    private static ObjectNode cause(Assessment assessment, Diagnosis diagnosis) {
        return Json.object()
                .put("id", assessment.cause().id())
                .put("title", Words.title(assessment, diagnosis))
                .put("probability", Json.rounded(assessment.probability()))
                .put("certainty", Words.word(assessment.certainty()))
                .put("summary", Words.summary(assessment, diagnosis))
                .set("evidence", Json.list(assessment.evidence(), finding -> evidence(finding, diagnosis)));
    }

    private static ObjectNode evidence(Finding finding, Diagnosis diagnosis) {
        Evidence evidence = finding.evidence();
        List<Origin> origins =
                evidence.facts().stream().map(Fact::origin).distinct().toList();
        return Json.object()
                .put("for", evidence.supports())
                .put("strength", Words.word(evidence.strength()))
                .put("decibans", evidence.decibans())
                .put("statement", Words.statement(evidence, diagnosis))
                .put("rule", finding.rule())
                .put("rule_location", finding.ruleLocation())
                .set("origins", Json.list(origins, DiagnosisJson::origin));
    }

    private static ObjectNode advisory(Advisory advisory) {
        List<Origin> origins =
                advisory.facts().stream().map(Fact::origin).distinct().toList();
        return Json.object()
                .put("id", advisory.id())
                .put("title", advisory.title())
                .put("advice", advisory.advice())
                .set("origins", Json.list(origins, DiagnosisJson::origin));
    }

    static ObjectNode origin(Origin origin) {
        return Json.object()
                .put("document", origin.document())
                .put("line", origin.line())
                .put("end_line", origin.endLine())
                .put("excerpt", origin.excerpt());
    }
}
