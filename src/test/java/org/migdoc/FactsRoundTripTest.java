package org.migdoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.report.FactsJson;
import org.migdoc.report.FactsReader;

/** The facts of a sample, written as JSON and read back, stand in for its text. */
class FactsRoundTripTest {

    private static final Doctor DOCTOR = Doctor.shipped();

    @TestFactory
    Stream<DynamicTest> factsGiveTheDiagnosisOfTheTextTheyWereReadFrom() throws IOException {
        List<Path> samples = SamplesTest.samples();
        assertThat(samples).as("samples found").isNotEmpty();
        return samples.stream().map(s -> dynamicTest(s.toString(), () -> check(s)));
    }

    private static void check(Path sample) throws Exception {
        Diagnosis ofText = SamplesTest.diagnose(sample);
        String json = FactsJson.indented(ofText.facts());

        FactsReader.Reading reading =
                FactsReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "facts.json");
        Diagnosis ofFacts = DOCTOR.diagnose(new Case(ofText.id(), List.of(), reading.facts(), List.of()));

        assertThat(reading.problems()).isEmpty();
        assertThat(ofFacts.facts()).isEqualTo(ofText.facts());
        assertThat(ofFacts.attempt()).isEqualTo(ofText.attempt());
        assertThat(ofFacts.causes()).isEqualTo(ofText.causes());
        assertThat(ofFacts.verdict()).isEqualTo(ofText.verdict());
    }
}
