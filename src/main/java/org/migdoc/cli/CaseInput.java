package org.migdoc.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.migdoc.Case;
import org.migdoc.fact.Fact;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.report.FactsReader;

/** Makes one case of the files, folders, standard input and facts that a command was given. */
final class CaseInput {

    private static final String INVITATION =
            "Paste the error messages, events and command output of the failed move here, in any order and language.";

    private CaseInput() {}

    /**
     * The case. Standard input is read when {@code -} is among the files, or when neither files nor facts are given.
     *
     * @param files files and folders
     * @param factsFiles files of facts in JSON
     */
    static Case read(List<String> files, List<String> factsFiles, Streams streams) throws UsageException, IOException {
        List<Fact> facts = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        for (String file : factsFiles) {
            facts(file, facts, warnings);
        }
        boolean standardInput = files.contains("-") || files.isEmpty() && factsFiles.isEmpty();
        Intake.Result result;
        if (standardInput && files.size() < 2) {
            streams.invite(INVITATION);
            result = Intake.read(new EndingInput(streams.in()), "stdin", Limits.DEFAULT);
        } else if (standardInput) {
            throw new UsageException("- (standard input) cannot be joined with files. Maybe save it as a file first.");
        } else if (files.isEmpty()) {
            result = new Intake.Result(List.of(), List.of());
        } else {
            result = Intake.read(Given.paths(files), Limits.DEFAULT);
        }
        warnings.addAll(0, result.warnings());
        return new Case(id(files, factsFiles), result.documents(), List.copyOf(facts), List.copyOf(warnings));
    }

    private static String id(List<String> files, List<String> factsFiles) throws UsageException {
        List<String> named = files.isEmpty() ? factsFiles : files;
        if (named.isEmpty() || named.get(0).equals("-")) {
            return "stdin";
        }
        Path name = Given.path(named.get(0)).toAbsolutePath().normalize().getFileName();
        return name == null ? named.get(0) : name.toString();
    }

    private static void facts(String file, List<Fact> facts, List<String> warnings) throws UsageException, IOException {
        Path path = Given.path(file);
        FactsReader.Reading reading;
        try (InputStream in = Files.newInputStream(path)) {
            reading = FactsReader.read(in, String.valueOf(path.getFileName()));
        } catch (IOException e) {
            String why = Files.exists(path) ? "it is no file that may be read" : "there is no such file";
            throw new UsageException("cannot read the facts of " + file + ": " + why + ". Maybe its name is misspelt.");
        }
        if (reading.facts().isEmpty() && !reading.problems().isEmpty()) {
            throw new UsageException(reading.problems().get(0));
        }
        facts.addAll(reading.facts());
        warnings.addAll(reading.problems());
    }
}
