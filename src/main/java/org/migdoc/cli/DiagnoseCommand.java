package org.migdoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.report.DiagnosisJson;
import org.migdoc.report.HtmlReport;
import org.migdoc.report.MarkdownReport;
import org.migdoc.report.TextReport;
import org.migdoc.report.TextStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code migdoc diagnose}: a case in, its diagnosis out; with {@code --jsonl} one case a line. */
final class DiagnoseCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc diagnose ticket.txt
            migdoc diagnose console.txt hv01-events.txt --all
            Get-Clipboard | migdoc diagnose
            migdoc diagnose case-folder --format markdown > note.md
            migdoc diagnose case-folder --format html > report.html
            migdoc diagnose ticket.txt --format json --fail-on likely || echo found
            migdoc diagnose ticket.txt --redact --key names.key > to-send.txt
            migdoc diagnose ticket.txt --scripts mend
            migdoc diagnose --jsonl < tickets.jsonl > diagnoses.jsonl
            """;

    private final OptionSpec format = Arguments.choice(
            "--format",
            "FORMAT",
            List.of("text", "markdown", "html", "json", "jsonl"),
            "",
            "text (for people), markdown (for a ticket), html (one file, to attach or print), json, or jsonl (json in one line)");
    private final OptionSpec all =
            Arguments.flag("--all", "show unlikely causes, all questions and what their answers would mean");
    private final OptionSpec failOn = Arguments.choice(
            "--fail-on",
            "LEVEL",
            List.of("likely", "confirmed", "possible"),
            "",
            "exit with 1 when a cause is at least this certain: possible, likely or confirmed");
    private final OptionSpec lines = Arguments.flag(
            "--jsonl",
            "read one case a line from FILE or standard input and print one diagnosis a line, in order; a case is"
                    + " {\"id\", \"text\"} or {\"id\", \"documents\": [{\"name\", \"text\"}]} or {\"id\", \"facts\": [...]}");
    private final OptionSpec redact = Arguments.flag(
            "--redact", "names, addresses, SIDs and GUIDs are given as pseudonyms, see 'migdoc redact --help'");
    private final OptionSpec key = Redaction.keyOption();
    private final ScriptFolder scripts;
    private final CaseInput input;
    private final Streams streams;

    private DiagnoseCommand(Streams streams) {
        this.streams = streams;
        this.input = new CaseInput(streams);
        this.scripts = new ScriptFolder(streams);
    }

    static CommandSpec spec(Streams streams) {
        DiagnoseCommand command = new DiagnoseCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addOption(command.format)
                .addOption(command.all)
                .addOption(command.failOn)
                .addOption(command.lines)
                .addOption(command.redact)
                .addOption(command.key);
        return Arguments.withExitCodes(Arguments.describe(
                command.input.addTo(command.scripts.addTo(spec)),
                "Says what is wrong, how sure that is, why, what to do and what to paste next.",
                "migdoc diagnose [OPTION...] [FILE...|-]",
                EXAMPLES));
    }

    @Override
    public Integer call() throws Exception {
        scripts.check(lines.getValue() ? "--jsonl" : redact.<Boolean>getValue() ? "--redact" : "");
        return lines.<Boolean>getValue() ? manyCases() : oneCase();
    }

    private int oneCase() throws UsageException, IOException, KnowledgeException {
        var read = input.read();
        Doctor doctor = input.doctor();
        Redaction redaction = redaction(doctor);
        Diagnosis diagnosis = doctor.diagnose(redaction.redacted(read));
        if (scripts.asked()) {
            scripts.write(doctor.scripts(diagnosis));
        }
        streams.out().print(report(diagnosis));
        redaction.keep();
        return reached(diagnosis, failOn()) ? ExitCode.REACHED : ExitCode.DONE;
    }

    private int manyCases() throws UsageException, IOException, KnowledgeException {
        List<Path> files = input.files();
        String given = format.getValue();
        if (!given.isEmpty() && !given.equals("jsonl")
                || files.size() > 1
                || !input.facts().isEmpty()) {
            throw new UsageException("--jsonl takes one file with one case a line, and answers one line for each. "
                    + "Maybe leave out --format, --facts and further files.");
        }
        Doctor doctor = input.doctor();
        Redaction redaction = redaction(doctor);
        int code = new JsonLines(doctor, redaction, all.getValue(), failOn())
                .run(files.isEmpty() ? CaseInput.STANDARD_INPUT : files.get(0), streams);
        redaction.keep();
        return code;
    }

    private Redaction redaction(Doctor doctor) throws UsageException {
        Path keyFile = key.getValue();
        if (redact.<Boolean>getValue()) {
            return Redaction.of(doctor, keyFile);
        } else if (keyFile != null) {
            throw new UsageException(
                    "--key counts only where names are taken out. Maybe --redact --key " + keyFile + ".");
        }
        return Redaction.none(doctor);
    }

    private String report(Diagnosis diagnosis) {
        boolean everything = all.getValue();
        return switch (format.<String>getValue()) {
            case "json" -> DiagnosisJson.indented(diagnosis, everything) + "\n";
            case "jsonl" -> DiagnosisJson.line(diagnosis, everything) + "\n";
            case "html" -> HtmlReport.of(diagnosis, everything);
            case "markdown" -> MarkdownReport.of(diagnosis, everything);
            default -> TextReport.of(diagnosis, new TextStyle(streams.columns(), input.colour(), everything));
        };
    }

    private @Nullable Certainty failOn() {
        String level = failOn.getValue();
        return level.isEmpty() ? null : Certainty.valueOf(level.toUpperCase(Locale.ROOT));
    }

    /** True when a cause is at least as certain as {@code level}. */
    static boolean reached(Diagnosis diagnosis, @Nullable Certainty level) {
        return level != null
                && diagnosis.causes().stream().anyMatch(a -> a.certainty().compareTo(level) <= 0);
    }
}
