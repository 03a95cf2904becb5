package org.migdoc.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.RemedyTried;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;

/** A folder with what a person would paste and what has to come out. */
public record Sample(Path folder, Expectation expected) {

    private static final String EXPECTATION = "expect.json";

    /**
     * All samples below a folder, in order of their paths.
     *
     * @throws IOException when an expectation cannot be read
     */
    public static List<Sample> below(Path root) throws IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path folder : folders(root)) {
            samples.add(of(folder));
        }
        return samples;
    }

    /** The folders of all samples below a folder, in order. */
    public static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(p -> p.endsWith(EXPECTATION))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    /** Where the expectation of a sample stands. */
    static Path expectation(Path folder) {
        return folder.resolve(EXPECTATION);
    }

    /** True when this folder holds a sample. */
    static boolean in(Path folder) {
        return Files.exists(expectation(folder));
    }

    /**
     * The sample in this folder.
     *
     * @throws IOException when its expectation cannot be read
     */
    public static Sample of(Path folder) throws IOException {
        return new Sample(folder, Expectation.read(expectation(folder)));
    }

    /** What this doctor makes of it. */
    public Diagnosis diagnose(Doctor doctor) throws IOException {
        return doctor.diagnose(read());
    }

    /** What a person pasted or attached, as a case. */
    public Case read() throws IOException {
        Case read = read(folder);
        return new Case(read.id(), read.documents(), told(), read.warnings());
    }

    /** The same of a folder that has no expectation yet. */
    public static Case read(Path folder) throws IOException {
        Intake.Result read = Intake.read(inputs(folder), Limits.DEFAULT);
        return new Case(folder.getFileName().toString(), read.documents(), List.of(), read.warnings());
    }

    /** What was done in vain. */
    private List<Fact> told() {
        Origin told = new Origin(EXPECTATION, 0, 0, "");
        return Stream.concat(
                        expected.tried().stream().map(cause -> new RemedyTried(told, cause, true)),
                        expected.partlyTried().stream().map(cause -> new RemedyTried(told, cause, false)))
                .<Fact>map(fact -> fact)
                .toList();
    }

    private static List<Path> inputs(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Sample::input).sorted().toList();
        }
    }

    /** True for what was pasted or attached; what editors leave beside a file while it is open is not. */
    static boolean input(Path file) {
        return !file.endsWith(EXPECTATION) && part(file);
    }

    /** The same, or its expectation. */
    public static boolean part(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.startsWith(".") && !name.endsWith("~");
    }
}
