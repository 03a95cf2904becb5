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
        List<Path> folders;
        try (Stream<Path> walk = Files.walk(root)) {
            folders = walk.filter(p -> p.endsWith(EXPECTATION))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
        List<Sample> samples = new ArrayList<>();
        for (Path folder : folders) {
            samples.add(of(folder));
        }
        return samples;
    }

    /**
     * The sample in this folder.
     *
     * @throws IOException when its expectation cannot be read
     */
    public static Sample of(Path folder) throws IOException {
        return new Sample(folder, Expectation.read(folder.resolve(EXPECTATION)));
    }

    /** What this doctor makes of it. */
    public Diagnosis diagnose(Doctor doctor) throws IOException {
        return doctor.diagnose(read());
    }

    /** What a person pasted or attached, as a case. */
    public Case read() throws IOException {
        Intake.Result read = Intake.read(inputs(), Limits.DEFAULT);
        return new Case(folder.getFileName().toString(), read.documents(), List.of(), read.warnings());
    }

    private List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Sample::input).sorted().toList();
        }
    }

    /** True for what was pasted or attached; what editors leave beside a file while it is open is not. */
    static boolean input(Path file) {
        String name = String.valueOf(file.getFileName());
        return !name.equals(EXPECTATION) && !name.startsWith(".") && !name.endsWith("~");
    }
}
