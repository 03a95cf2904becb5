package org.migdoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.intake.Intake;
import org.migdoc.intake.TextDecoder;

/** A paste means the same in every disguise: the causes that are shown stay, in their order. */
class MetamorphicTest {

    private static final List<Disguise> DISGUISES = List.of(Disguise.values());
    private static final double LEAST = 0.99;

    /** Without {@code -Dmetamorphic.all=true} a sample meets every fourth disguise, each sample others than the next. */
    private static final int SHARE = 4;

    private static final Doctor DOCTOR = Doctor.shipped();

    @Test
    void nearly_all_disguised_samples_get_the_same_causes_in_the_same_order() throws Exception {
        List<Path> samples =
                SamplesTest.samples().stream().filter(MetamorphicTest::isText).toList();
        assertThat(samples).isNotEmpty();
        boolean all = Boolean.getBoolean("metamorphic.all");
        List<String> broken = Collections.synchronizedList(new ArrayList<>());
        int tried = IntStream.range(0, samples.size())
                .parallel()
                .map(i -> disguised(samples.get(i), all ? 0 : i % SHARE, all ? 1 : SHARE, broken))
                .sum();
        Collections.sort(broken);
        System.out.println("disguised samples: " + tried + ", broken: " + broken.size());
        broken.forEach(System.out::println);
        assertThat(1 - broken.size() / (double) tried).as("share that held").isGreaterThanOrEqualTo(LEAST);
    }

    /** Tries every {@code step}-th disguise on a sample, from {@code first} on; returns how many. */
    private static int disguised(Path sample, int first, int step, List<String> broken) {
        String text = text(sample);
        Diagnosis plain = diagnose(text);
        int tried = 0;
        for (int d = first; d <= DISGUISES.size(); d += step) {
            boolean utf16 = d == DISGUISES.size();
            String name = utf16 ? "UTF_16" : DISGUISES.get(d).name();
            String disguised = utf16
                    ? TextDecoder.decode(Disguise.utf16(text)).text()
                    : DISGUISES.get(d).of(text, plain);
            compare(sample + " as " + name, plain, diagnose(disguised), broken);
            tried++;
        }
        return tried;
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

    /** A log file is no text that a disguise could change. */
    private static boolean isText(Path sample) {
        try (Stream<Path> files = Files.list(sample)) {
            return files.noneMatch(file -> file.toString().endsWith(".evtx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path sample) {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(sample)) {
            for (Path file :
                    files.filter(f -> !f.endsWith("expect.json")).sorted().toList()) {
                text.append(Files.readString(file, StandardCharsets.UTF_8)).append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
