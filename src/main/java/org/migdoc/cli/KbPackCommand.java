package org.migdoc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.migdoc.Doctor;
import org.migdoc.Version;
import org.migdoc.authoring.Sample;
import org.migdoc.authoring.Trial;
import org.migdoc.knowledge.KnowledgeBase;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.Pack;
import org.migdoc.knowledge.PackManifest;
import org.migdoc.report.TrialReport;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code migdoc kb pack}: rules as one file to pass on, and whether such a file is as it was made. */
final class KbPackCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb pack --rules my-rules --version 1.2.0 -o my-rules.zip
            migdoc kb pack --verify my-rules.zip
            migdoc kb pack --verify my-rules.zip --sha256 9f86d081884c7d65…
            migdoc diagnose ticket.txt --rules my-rules.zip
            """;

    private final OptionSpec out = file("the pack to write", "-o", "--out");
    private final OptionSpec id = Arguments.word("--id", "ID", "", "its id (default: the name of the last folder)");
    private final OptionSpec version = Arguments.word("--version", "VERSION", "1", "its version (default: 1)");
    private final OptionSpec requires = Arguments.word(
            "--requires",
            "VERSION",
            engine(),
            "the oldest migdoc that understands it, 0 for any (default: this one, " + engine() + ")");
    private final OptionSpec verify = file("only checks this pack and shows what it is", "--verify");
    private final OptionSpec sha256 =
            Arguments.word("--sha256", "HASH", "", "with --verify: the hash that the pack has to have");
    private final RulesInput rules = new RulesInput();
    private final Streams streams;

    private KbPackCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbPackCommand command = new KbPackCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        List.of(command.out, command.id, command.version, command.requires, command.verify, command.sha256)
                .forEach(spec::addOption);
        return Arguments.describe(
                command.rules.addTo(spec),
                "Puts rules that compile and pass their samples into one file, or says whether such a file is as it was made.",
                "migdoc kb pack [--rules DIR...] -o FILE | --verify FILE",
                EXAMPLES);
    }

    private static OptionSpec file(String purpose, String... names) {
        return OptionSpec.builder(names)
                .type(Path.class)
                .converters((ITypeConverter<Path>) Path::of)
                .paramLabel("FILE")
                .description(purpose)
                .build();
    }

    /** The numbers of this program's version; {@code 0} when it does not run from a release. */
    private static String engine() {
        String numbers = Version.text().replaceFirst("[-+].*", "");
        return numbers.matches("[0-9.]+") ? numbers : "0";
    }

    @Override
    public Integer call() throws Exception {
        @Nullable Path pack = verify.getValue();
        @Nullable Path file = out.getValue();
        if ((pack == null) == (file == null)) {
            throw new UsageException(
                    "kb pack takes either a file to write or one to check."
                            + " Maybe: migdoc kb pack --rules my-rules -o my-rules.zip, or migdoc kb pack --verify my-rules.zip");
        }
        return pack != null ? verify(pack) : pack(java.util.Objects.requireNonNull(file));
    }

    private int verify(Path file) throws KnowledgeException {
        PackManifest manifest = Pack.read(file).manifest();
        String expected = sha256.getValue();
        if (!expected.isEmpty() && !expected.equalsIgnoreCase(manifest.fingerprint())) {
            throw new KnowledgeException(file + ": its hash is " + manifest.fingerprint() + ", not " + expected
                    + ". Maybe it is another version, or not the one that was signed off.");
        }
        show(file, manifest);
        streams.err().println("Nothing was changed, added or lost since it was made.");
        return ExitCode.DONE;
    }

    private int pack(Path file) throws Exception {
        List<Path> folders = rules.own();
        if (folders.isEmpty()) {
            throw new UsageException(
                    "kb pack needs the folder of rules. Maybe: migdoc kb pack --rules my-rules -o " + file);
        }
        Doctor doctor = Doctor.with(KnowledgeBase.of(rules.sources()));
        Trial trial = Trial.of(doctor, samples(folders));
        if (trial.failed() > 0) {
            streams.err().print(TrialReport.text(trial));
            streams.err().println(file + " was not written. Maybe mend the rules, or what their samples expect.");
            return ExitCode.REACHED;
        }
        Pack pack = Pack.of(id(folders), version.getValue(), requires.getValue(), RulesInput.together(folders));
        pack.write(file);
        show(file, pack.manifest());
        streams.err()
                .println("It compiles"
                        + (trial.outcomes().isEmpty()
                                ? "; it has no samples to be tried on."
                                : ", and " + trial.outcomes().size() + " samples come out as expected."));
        return ExitCode.DONE;
    }

    private static List<Sample> samples(List<Path> folders) throws java.io.IOException {
        List<Sample> samples = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(folder.resolve("samples"))) {
                samples.addAll(Sample.below(folder.resolve("samples")));
            }
        }
        return samples;
    }

    private String id(List<Path> folders) {
        String given = id.getValue();
        Path last = folders.get(folders.size() - 1).toAbsolutePath().normalize().getFileName();
        return given.isEmpty() ? String.valueOf(last) : given;
    }

    private void show(Path file, PackManifest manifest) {
        streams.out().println("pack      " + file);
        streams.out().println("id        " + manifest.id());
        streams.out().println("version   " + manifest.version());
        streams.out()
                .println("requires  "
                        + (manifest.requires().equals("0")
                                ? "any migdoc"
                                : "migdoc " + manifest.requires() + " or later"));
        streams.out().println("files     " + manifest.files().size());
        streams.out().println("sha256    " + manifest.fingerprint());
    }
}
