package org.migdoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.migdoc.diagnosis.Advisory;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.report.DiagnosisJson;
import org.migdoc.report.Schemas;

/** Every folder of {@code facts-samples} is diagnosed as its {@code expect.json} says. */
class SamplesTest {

    private static final Path SAMPLES = Path.of("facts-samples");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Doctor DOCTOR = Doctor.shipped();

    @TestFactory
    Stream<DynamicTest> every_sample_is_diagnosed_as_expected() throws IOException {
        List<Path> samples = samples();
        assertThat(samples).as("samples found").isNotEmpty();
        return samples.stream().map(s -> dynamicTest(SAMPLES.relativize(s).toString(), () -> check(s)));
    }

    @Test
    void every_cause_has_a_firing_sample_and_every_sample_names_known_causes() throws IOException {
        List<String> fired = new ArrayList<>();
        for (Path sample : samples()) {
            texts(expectation(sample).path("primary")).forEach(fired::add);
        }
        assertThat(fired).isSubsetOf(DOCTOR.knowledge().catalogue().causes().keySet());
        assertThat(DOCTOR.knowledge().catalogue().causes().keySet())
                .as("causes without a sample of their own")
                .isSubsetOf(fired);
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> walk = Files.walk(SAMPLES)) {
            return walk.filter(p -> p.endsWith("expect.json"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    static JsonNode expectation(Path sample) throws IOException {
        return JSON.readTree(sample.resolve("expect.json").toFile());
    }

    static Diagnosis diagnose(Path sample) throws Exception {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(sample)) {
            inputs = files.filter(f -> !f.endsWith("expect.json")).sorted().toList();
        }
        Intake.Result read = Intake.read(inputs, Limits.DEFAULT);
        return DOCTOR.diagnose(new Case(sample.getFileName().toString(), read.documents(), List.of(), read.warnings()));
    }

    private static void check(Path sample) throws Exception {
        JsonNode expected = expectation(sample);
        Diagnosis diagnosis = diagnose(sample);
        checkCauses(expected, diagnosis);
        if (expected.has("verdict")) {
            assertThat(diagnosis.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .isEqualTo(expected.path("verdict").asText());
        }
        checkPlan(expected, diagnosis);
        checkQuestions(expected, diagnosis);
        if (expected.has("advisories")) {
            assertThat(diagnosis.advisories())
                    .extracting(Advisory::id)
                    .as("advisories")
                    .containsAll(texts(expected.path("advisories")));
        }
        Schemas.holds(Schemas.DIAGNOSIS, DiagnosisJson.line(diagnosis, true));
    }

    private static void checkCauses(JsonNode expected, Diagnosis diagnosis) {
        List<String> primary = texts(expected.path("primary"));
        List<String> shown = ids(diagnosis.shown());
        List<String> sure = ids(
                diagnosis.causes().stream().filter(a -> a.certainty().sure()).toList());
        List<String> allowed = new ArrayList<>(primary);
        allowed.addAll(texts(expected.path("acceptable")));
        if (primary.isEmpty()) {
            assertThat(shown).as("causes shown where there is none").isEmpty();
        } else if (decidable(expected)) {
            assertThat(shown).as("causes shown, first").isNotEmpty();
            assertThat(primary).as("the first of %s", shown).contains(shown.get(0));
        } else {
            assertThat(shown.stream().limit(3)).as("the first three").containsAnyElementsOf(primary);
        }
        assertThat(allowed).as("causes that may be sure").containsAll(sure);
        assertThat(sure).doesNotContainAnyElementsOf(orNone(texts(expected.path("must_not"))));
    }

    /** {@code plan} names steps that come in this order, {@code whole_plan} all steps there are. */
    private static void checkPlan(JsonNode expected, Diagnosis diagnosis) {
        List<String> steps = diagnosis.plan().stream().map(PlanStep::id).toList();
        if (expected.has("plan")) {
            assertThat(steps).containsSubsequence(texts(expected.path("plan")));
        }
        if (expected.has("whole_plan")) {
            assertThat(steps).as("all steps").containsExactlyElementsOf(texts(expected.path("whole_plan")));
        }
    }

    /** {@code first_question} names the question that comes first, or those of which one has to. */
    private static void checkQuestions(JsonNode expected, Diagnosis diagnosis) {
        List<String> asked = diagnosis.collect().stream().map(Question::id).toList();
        if (!decidable(expected) && diagnosis.verdict() != Verdict.CAUSE_FOUND) {
            assertThat(asked).as("questions").isNotEmpty();
        }
        JsonNode first = expected.path("first_question");
        if (!first.isMissingNode()) {
            assertThat(asked).as("questions").isNotEmpty();
            assertThat(first.isArray() ? texts(first) : List.of(first.asText()))
                    .as("the first of %s", asked)
                    .contains(asked.get(0));
        }
    }

    private static boolean decidable(JsonNode expected) {
        return expected.path("decidable").asBoolean(true);
    }

    private static List<String> orNone(List<String> ids) {
        return ids.isEmpty() ? List.of("none") : ids;
    }

    private static List<String> ids(List<Assessment> assessments) {
        return assessments.stream().map(a -> a.cause().id()).toList();
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(n -> texts.add(n.asText()));
        return texts;
    }
}
