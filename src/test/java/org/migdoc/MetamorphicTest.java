package org.migdoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.intake.Intake;
import org.migdoc.intake.TextDecoder;

/** A paste means the same in every disguise: the causes that are shown stay, in their order. */
class MetamorphicTest {

    private static final double LEAST = 0.99;
    private static final Doctor DOCTOR = Doctor.shipped();

    @Test
    void nearly_all_disguised_samples_get_the_same_causes_in_the_same_order() throws Exception {
        List<Path> samples = SamplesTest.samples();
        assertThat(samples).isNotEmpty();
        List<String> broken = new ArrayList<>();
        int tried = 0;
        for (Path sample : samples) {
            String text = text(sample);
            Diagnosis plain = diagnose(text);
            for (Disguise disguise : Disguise.values()) {
                tried++;
                compare(sample + " as " + disguise, plain, diagnose(disguise.of(text, plain)), broken);
            }
            tried++;
            String decoded = TextDecoder.decode(Disguise.utf16(text)).text();
            compare(sample + " as UTF_16", plain, diagnose(decoded), broken);
        }
        System.out.println("disguised samples: " + tried + ", broken: " + broken.size());
        broken.forEach(System.out::println);
        assertThat(1 - broken.size() / (double) tried).as("share that held").isGreaterThanOrEqualTo(LEAST);
    }

    private static void compare(String what, Diagnosis plain, Diagnosis disguised, List<String> broken) {
        List<String> expected = shown(plain);
        List<String> actual = shown(disguised);
        if (!expected.equals(actual)) {
            broken.add(what + ": " + expected + " became " + actual);
        }
    }

    private static List<String> shown(Diagnosis diagnosis) {
        return diagnosis.shown().stream().map(a -> a.cause().id()).toList();
    }

    private static Diagnosis diagnose(String text) {
        return DOCTOR.diagnose(new Case("case", Intake.ofText("paste.txt", text).documents(), List.of(), List.of()));
    }

    private static String text(Path sample) throws Exception {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file : files.filter(f -> !f.endsWith("expect.json")).sorted().toList()) {
                text.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
            }
        }
        return text.toString();
    }
}
