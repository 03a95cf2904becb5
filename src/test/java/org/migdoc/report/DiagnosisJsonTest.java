package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;

class DiagnosisJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void everyKindOfDiagnosisHoldsThePublishedSchema() {
        for (Diagnosis diagnosis : List.of(
                Diagnoses.found(), Diagnoses.ambiguous(), Diagnoses.notEnough(), Diagnoses.nothing(), unknown())) {
            Schemas.holds(Schemas.DIAGNOSIS, DiagnosisJson.line(diagnosis, true));
            Schemas.holds(Schemas.DIAGNOSIS, DiagnosisJson.indented(diagnosis, false));
        }
    }

    @Test
    void theOrderOfFieldsIsFixed() throws Exception {
        JsonNode json = MAPPER.readTree(DiagnosisJson.line(Diagnoses.found(), false));

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly(
                        "schema",
                        "id",
                        "verdict",
                        "attempt",
                        "causes",
                        "plan",
                        "already_so",
                        "advisories",
                        "collect",
                        "facts",
                        "warnings",
                        "knowledge",
                        "took_ms");
        assertThat(json.at("/causes/0").fieldNames())
                .toIterable()
                .containsExactly("id", "title", "probability", "certainty", "summary", "evidence");
        assertThat(json.at("/causes/0/evidence/0").fieldNames())
                .toIterable()
                .containsExactly("for", "strength", "decibans", "statement", "rule", "rule_location", "origins");
        assertThat(json.at("/plan/0").fieldNames())
                .toIterable()
                .containsExactly(
                        "step",
                        "id",
                        "title",
                        "phase",
                        "host",
                        "why",
                        "commands",
                        "verify",
                        "undo",
                        "risk",
                        "wait",
                        "addresses",
                        "alternatives",
                        "irreversible",
                        "script");
        assertThat(json.at("/already_so/0").fieldNames())
                .toIterable()
                .containsExactly("id", "title", "host", "addresses", "origins");
        assertThat(json.at("/collect/0").fieldNames())
                .toIterable()
                .containsExactly("id", "title", "host", "command", "ask", "tells_apart", "gain", "answers");
    }

    @Test
    void valuesAreInWordsThatProgramsCanRelyOn() throws Exception {
        JsonNode json = MAPPER.readTree(DiagnosisJson.line(Diagnoses.found(), false));

        assertThat(json.at("/verdict").asText()).isEqualTo("cause-found");
        assertThat(json.at("/attempt/source").asText()).isEqualTo("HV01");
        assertThat(json.at("/attempt/destination_fqdn").isNull()).isTrue();
        assertThat(json.at("/causes/0/probability").asDouble()).isEqualTo(0.9772);
        assertThat(json.at("/causes/0/certainty").asText()).isEqualTo("confirmed");
        assertThat(json.at("/causes/1/evidence/1/decibans").asInt()).isEqualTo(-15);
        assertThat(json.at("/causes/0/evidence/0/origins/0/line").asInt()).isEqualTo(31);
        assertThat(json.at("/facts/2/type").asText()).isEqualTo("delegation-entry");
        assertThat(json.at("/collect/0/gain").asDouble()).isEqualTo(0.7124);
    }

    @Test
    void unlikelyCausesAreLeftOutUnlessAskedFor() throws Exception {
        assertThat(MAPPER.readTree(DiagnosisJson.line(Diagnoses.found(), false)).at("/causes"))
                .hasSize(2);
        assertThat(MAPPER.readTree(DiagnosisJson.line(Diagnoses.found(), true)).at("/causes"))
                .hasSize(3);
    }

    @Test
    void theSameDiagnosisGivesTheSameTextInOneLine() {
        String line = DiagnosisJson.line(Diagnoses.found(), true);

        assertThat(line).isEqualTo(DiagnosisJson.line(Diagnoses.found(), true)).doesNotContain("\n");
        assertThat(DiagnosisJson.indented(Diagnoses.found(), true))
                .doesNotContain("\r")
                .contains("\n  \"verdict\": ");
    }

    @Test
    void halfCharactersAndImpossibleNumbersDoNotBreakTheText() throws Exception {
        Fact odd =
                new Setting(new Origin("x", 0, 0, "\ud800"), null, "VM", null, "a\u0000", "\udc00", Double.NaN, null);
        Diagnosis diagnosis = diagnosis(odd);

        String line = DiagnosisJson.line(diagnosis, false);

        Schemas.holds(Schemas.DIAGNOSIS, line);
        assertThat(MAPPER.readTree(line).at("/facts/0/value").asText()).isEqualTo("\ufffd");
        assertThat(MAPPER.readTree(line).at("/facts/0/number").isNull()).isTrue();
    }

    private static Diagnosis unknown() {
        Diagnosis some = Diagnoses.nothing();
        return new Diagnosis(
                "",
                Verdict.NO_MIGRATION_FAILURE,
                Diagnoses.attempt(null, null, null),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                some.knowledge(),
                0);
    }

    private static Diagnosis diagnosis(Fact fact) {
        Diagnosis some = Diagnoses.nothing();
        return new Diagnosis(
                "odd",
                some.verdict(),
                some.attempt(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(fact),
                List.of(),
                some.knowledge(),
                0);
    }
}
