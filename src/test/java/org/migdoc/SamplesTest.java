package org.migdoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.migdoc.authoring.Sample;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.report.DiagnosisJson;
import org.migdoc.report.Schemas;

/** Every folder of {@code facts-samples} is diagnosed as its {@code expect.json} says. */
class SamplesTest {

    static final Path SAMPLES = Path.of("facts-samples");
    private static final Doctor DOCTOR = Doctor.shipped();

    @TestFactory
    Stream<DynamicTest> every_sample_is_diagnosed_as_expected() throws IOException {
        List<Sample> samples = Sample.below(SAMPLES);
        assertThat(samples).as("samples found").isNotEmpty();
        return samples.stream()
                .map(s -> dynamicTest(SAMPLES.relativize(s.folder()).toString(), () -> check(s)));
    }

    @Test
    void every_cause_has_a_firing_sample_and_every_sample_names_known_causes() throws IOException {
        List<String> fired = new ArrayList<>();
        Sample.below(SAMPLES).forEach(sample -> fired.addAll(sample.expected().primary()));
        assertThat(fired).isSubsetOf(DOCTOR.knowledge().catalogue().causes().keySet());
        assertThat(DOCTOR.knowledge().catalogue().causes().keySet())
                .as("causes without a sample of their own")
                .isSubsetOf(fired);
    }

    static List<Path> samples() throws IOException {
        return Sample.below(SAMPLES).stream().map(Sample::folder).toList();
    }

    static Diagnosis diagnose(Path sample) throws IOException {
        return Sample.of(sample).diagnose(DOCTOR);
    }

    private static void check(Sample sample) throws IOException {
        Diagnosis diagnosis = sample.diagnose(DOCTOR);
        assertThat(sample.expected().misses(diagnosis)).isEmpty();
        Schemas.holds(Schemas.DIAGNOSIS, DiagnosisJson.line(diagnosis, true));
    }
}
