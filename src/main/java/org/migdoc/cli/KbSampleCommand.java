package org.migdoc.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.authoring.NewSample;
import org.migdoc.authoring.Sample;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.intake.Line;
import org.migdoc.report.Printable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc kb sample}: a real paste as a sample, without its names, with what is diagnosed today as its expectation. */
final class KbSampleCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb sample ticket.txt --rules my-rules
            migdoc kb sample console.txt hv01.log --name network/trunk-told-by-phone --into facts-samples
            """;
    private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(?:/[a-z0-9-]+)*");
    private static final Path OF_CHECKOUT = Path.of("facts-samples");

    private final PositionalParamSpec files = Arguments.folders(
            "FILE", "what was pasted or attached: texts, .zip and .gz, folders; all together are one case");
    private final OptionSpec name = Arguments.word(
            "--name", "AREA/NAME", "", "what the sample is called (default: area and id of its first cause)");
    private final OptionSpec into = Arguments.word(
            "--into",
            "DIR",
            "",
            "where samples are kept (default: samples in the folder of --rules; in a checkout facts-samples)");
    private final OptionSpec key = Redaction.keyOption();
    private final RulesInput rules = new RulesInput();
    private final Streams streams;

    private KbSampleCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbSampleCommand command = new KbSampleCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addPositional(command.files)
                .addOption(command.name)
                .addOption(command.into)
                .addOption(command.key);
        return Arguments.describe(
                command.rules.addTo(spec),
                "Makes a sample of a real case: pseudonyms for its names, and what is diagnosed today as what is expected.",
                "migdoc kb sample FILE... [OPTION...]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        List<Path> given = files.getValue();
        if (given.isEmpty()) {
            throw new UsageException("kb sample needs the texts of a case. Maybe: migdoc kb sample ticket.txt");
        }
        Doctor doctor = rules.doctor();
        Redaction redaction = Redaction.of(doctor, key.getValue());
        Intake.Result read = Intake.read(given, Limits.DEFAULT);
        Case original = new Case("sample", read.documents(), List.of(), read.warnings());
        Diagnosis before = doctor.diagnose(original);
        Path folder = folder(before);
        try {
            NewSample.write(folder, texts(redaction.redacted(original).documents()));
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        redaction.keep();
        Diagnosis after = doctor.diagnose(Sample.read(folder));
        List<String> guesses = NewSample.expect(folder, after);
        tell(folder, redaction.size(), before, after, guesses);
        return ExitCode.DONE;
    }

    private void tell(Path folder, int pseudonyms, Diagnosis before, Diagnosis after, List<String> guesses)
            throws IOException {
        try (var written = Files.list(folder)) {
            written.sorted().forEach(file -> streams.out().println(file));
        }
        say("Look at these before the sample is kept:");
        say("- the texts: " + pseudonyms
                + " names and identifiers have pseudonyms; a name in the middle of a sentence can be"
                + " left. Cut what says nothing of the failure.");
        after.warnings().forEach(warning -> say("- " + warning));
        if (!before.verdict().equals(after.verdict()) || !first(before).equals(first(after))) {
            say("- the pseudonyms changed the diagnosis: with the names it was " + before.verdict() + ", "
                    + first(before) + ".");
        }
        guesses.forEach(guess -> say("- " + guess));
        say("Then: migdoc kb test " + folder);
    }

    private void say(String what) {
        streams.err().println(Printable.line(what));
    }

    private static String first(Diagnosis diagnosis) {
        return diagnosis.shown().stream()
                .map(Assessment::cause)
                .map(cause -> cause.id())
                .findFirst()
                .orElse("no cause");
    }

    private Path folder(Diagnosis diagnosis) throws UsageException {
        String given = name.getValue();
        if (!given.isEmpty() && !NAME.matcher(given).matches()) {
            throw new UsageException("--name cannot be \"" + given
                    + "\": small letters, digits and hyphens, with / between area and name. Maybe network/my-sample.");
        }
        Path home = home();
        if (!given.isEmpty()) {
            return home.resolve(given);
        }
        String area = diagnosis.shown().stream()
                .map(a -> a.cause().area() + "/" + a.cause().id())
                .findFirst()
                .orElse("none/paste");
        int number = 1;
        while (Files.exists(home.resolve(area + "-" + number))) {
            number++;
        }
        return home.resolve(area + "-" + number);
    }

    private Path home() {
        String given = into.getValue();
        List<Path> own = rules.own();
        if (!given.isEmpty()) {
            return Path.of(given);
        }
        if (Files.isDirectory(OF_CHECKOUT) || own.isEmpty()) {
            return Files.isDirectory(OF_CHECKOUT) ? OF_CHECKOUT : Path.of("samples");
        }
        return own.get(own.size() - 1).resolve("samples");
    }

    /** One text is {@code input.txt}; several keep their names. */
    private static Map<String, String> texts(List<Document> documents) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Document document : documents) {
            String file = document.name().replaceAll("[^A-Za-z0-9._-]+", "_").replaceFirst("^[.]+", "");
            texts.put(documents.size() == 1 ? "input.txt" : file, document.text(Line::text));
        }
        return texts;
    }
}
