package org.migdoc.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.intake.Line;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.redact.Restorer;
import org.migdoc.report.Printable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc redact}: texts in, the same texts with pseudonyms in place of names out; with {@code --restore} the way back. */
final class RedactCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc redact ticket.txt > to-send.txt
            migdoc redact case-folder --key names.key --out to-send
            migdoc redact --restore --key names.key answer.txt
            Get-Clipboard | migdoc redact | Set-Clipboard
            """;

    private final PositionalParamSpec files =
            Arguments.folders("FILE", "texts, .evtx, .zip and .gz, whole folders; - or nothing reads standard input");
    private final OptionSpec key = Redaction.keyOption();
    private final OptionSpec restore =
            Arguments.flag("--restore", "puts the names back that the pseudonyms of --key stand for");
    private final OptionSpec out = OptionSpec.builder("--out")
            .type(Path.class)
            .converters((ITypeConverter<Path>) Path::of)
            .paramLabel("DIR")
            .description("writes each text to a file of its own in DIR, in place of standard output")
            .build();
    private final Streams streams;

    private RedactCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        RedactCommand command = new RedactCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addPositional(command.files)
                .addOption(command.key)
                .addOption(command.restore)
                .addOption(command.out)
                .addOption(Arguments.help());
        return Arguments.describe(
                spec,
                "Puts pseudonyms in place of the names of machines, people, domains and of addresses, SIDs and GUIDs.",
                "migdoc redact [OPTION...] [FILE...|-]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws UsageException, IOException, KnowledgeException {
        Intake.Result read = documents();
        Path keyFile = key.getValue();
        if (restore.<Boolean>getValue()) {
            restore(read, keyFile);
        } else {
            redact(read, keyFile);
        }
        return ExitCode.DONE;
    }

    private void redact(Intake.Result read, @Nullable Path keyFile)
            throws UsageException, IOException, KnowledgeException {
        Redaction redaction = Redaction.of(Doctor.withRules(List.of()), keyFile);
        Case redacted = redaction.redacted(new Case("redact", read.documents(), List.of(), read.warnings()));
        redaction.keep();
        write(redacted.documents(), Line::text);
        redacted.warnings().forEach(this::say);
        say(redaction.size() + " pseudonyms. "
                + (keyFile == null
                        ? "No key was kept: nobody can turn them back. Maybe --key FILE."
                        : "The key is " + keyFile + ": keep it here."));
        say("Maybe read the text before you send it: names in the middle of sentences can be left.");
    }

    private void restore(Intake.Result read, @Nullable Path keyFile) throws UsageException, IOException {
        if (keyFile == null || !Files.exists(keyFile)) {
            throw new UsageException("--restore needs the key file that the text was redacted with. Maybe --key FILE.");
        }
        Restorer restorer = new Restorer(Redaction.read(keyFile, Set.of()));
        UnaryOperator<String> line = restorer::restored;
        write(
                read.documents().stream()
                        .map(d -> new Document(line.apply(d.name()), d.lines()))
                        .toList(),
                l -> line.apply(l.raw()));
    }

    private Intake.Result documents() throws UsageException, IOException {
        List<Path> given = files.getValue();
        if (given.isEmpty() || given.equals(List.of(CaseInput.STANDARD_INPUT))) {
            streams.invite("Paste the text here.");
            return Intake.read(new EndingInput(streams.in()), "stdin", Limits.DEFAULT);
        } else if (given.contains(CaseInput.STANDARD_INPUT)) {
            throw new UsageException("- (standard input) cannot be joined with files. Maybe save it as a file first.");
        }
        return Intake.read(given, Limits.DEFAULT);
    }

    private void write(List<Document> documents, java.util.function.Function<Line, String> text)
            throws UsageException, IOException {
        Path folder = out.getValue();
        for (Document document : documents) {
            String whole = document.text(text);
            if (folder != null) {
                file(folder, document.name(), whole);
            } else {
                streams.out().print(documents.size() > 1 ? "==> " + Printable.line(document.name()) + " <==\n" : "");
                streams.out().print(whole);
            }
        }
    }

    private static void file(Path folder, String name, String text) throws UsageException, IOException {
        Path file = folder.resolve(name.replaceAll("[\\\\/:]+", "_"));
        if (Files.exists(file)) {
            throw new UsageException(file + " is there already. Maybe name an empty folder.");
        }
        Files.createDirectories(folder);
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private void say(String what) {
        streams.err().println("migdoc: " + Printable.line(what));
    }
}
