package org.migdoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.fact.Fact;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.intake.Line;
import org.migdoc.intake.UnreadableInputException;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.report.FactsReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What all commands on a case take: files, folders, standard input, facts and rules. Makes one case of them. */
final class CaseInput {

    static final Path STANDARD_INPUT = Path.of("-");
    private static final String INVITATION =
            "Paste the error messages, events and command output of the failed move here, in any order and language.";

    private final PositionalParamSpec files = Arguments.folders(
            "FILE",
            "what was collected: text, logs, .evtx, .zip and .gz, whole folders; all files together are one case; - or nothing"
                    + " reads standard input");
    private final OptionSpec facts = Arguments.paths(
            "--facts", "FILE.json", "more facts, as 'migdoc facts --format json' writes them; may be repeated");
    private final OptionSpec rules = Arguments.rules();
    private final OptionSpec colour = Arguments.colour();
    private final Streams streams;

    CaseInput(Streams streams) {
        this.streams = streams;
    }

    /** Lets a command take these arguments. */
    CommandSpec addTo(CommandSpec spec) {
        return spec.addPositional(files)
                .addOption(facts)
                .addOption(rules)
                .addOption(colour)
                .addOption(Arguments.help());
    }

    List<Path> files() {
        return files.getValue();
    }

    List<Path> facts() {
        return facts.getValue();
    }

    boolean colour() {
        return streams.colour(colour.getValue());
    }

    Doctor doctor() throws KnowledgeException {
        return Doctor.withRules(rules.getValue());
    }

    /** The case. Standard input is read when {@code -} is among the files, or when neither files nor facts are given. */
    Case read() throws UsageException, IOException {
        List<Fact> known = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (Path file : facts()) {
            read(file, known, warnings);
        }
        Intake.Result result = documents();
        warnings.addAll(0, result.warnings());
        if (known.isEmpty()
                && result.documents().stream().allMatch(d -> d.lines().stream().allMatch(Line::blank))) {
            throw new UnreadableInputException(
                    warnings.isEmpty()
                            ? "There is nothing to read. Maybe the paste was empty."
                            : String.join(" ", warnings));
        }
        return new Case(id(), result.documents(), List.copyOf(known), List.copyOf(warnings));
    }

    private Intake.Result documents() throws UsageException, IOException {
        boolean standardInput = files().contains(STANDARD_INPUT) || files().isEmpty() && facts().isEmpty();
        if (standardInput && files().size() < 2) {
            streams.invite(INVITATION);
            return Intake.read(new EndingInput(streams.in()), "stdin", Limits.DEFAULT);
        } else if (standardInput) {
            throw new UsageException("- (standard input) cannot be joined with files. Maybe save it as a file first.");
        }
        return files().isEmpty() ? new Intake.Result(List.of(), List.of()) : Intake.read(files(), Limits.DEFAULT);
    }

    private String id() {
        List<Path> named = files().isEmpty() ? facts() : files();
        if (named.isEmpty() || named.get(0).equals(STANDARD_INPUT)) {
            return "stdin";
        }
        Path name = named.get(0).toAbsolutePath().normalize().getFileName();
        return String.valueOf(name == null ? named.get(0) : name);
    }

    private static void read(Path file, List<Fact> facts, List<String> warnings) throws UsageException {
        FactsReader.Reading reading;
        try (InputStream in = Files.newInputStream(file)) {
            reading = FactsReader.read(in, String.valueOf(file.getFileName()));
        } catch (IOException e) {
            String why = Files.exists(file) ? "it is no file that may be read" : "there is no such file";
            throw new UsageException("cannot read the facts of " + file + ": " + why + ". Maybe its name is misspelt.");
        }
        if (reading.facts().isEmpty() && !reading.problems().isEmpty()) {
            throw new UsageException(reading.problems().get(0));
        }
        facts.addAll(reading.facts());
        warnings.addAll(reading.problems());
    }
}
