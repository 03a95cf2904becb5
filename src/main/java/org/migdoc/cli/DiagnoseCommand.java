package org.migdoc.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.report.DiagnosisJson;
import org.migdoc.report.MarkdownReport;
import org.migdoc.report.TextReport;
import org.migdoc.report.TextStyle;

/** {@code migdoc diagnose}: a case in, its diagnosis out; with {@code --jsonl} one case a line. */
final class DiagnoseCommand implements Subcommand {

    private static final String HELP = """
            Says what is wrong, how sure that is, why, what to do and what to paste next.

            migdoc diagnose [OPTION...] [FILE...|-]

              FILE...            what was collected: text, logs, .zip and .gz, whole folders; all files together are
                                 one case; - or nothing reads standard input
              --format FORMAT    text (for people), markdown (for a ticket), json, or jsonl (json in one line)
              --all              show unlikely causes, all questions and what their answers would mean
              --facts FILE.json  more facts, as 'migdoc facts --format json' writes them; may be repeated
              --rules DIR        a folder of rules that adds to or replaces the shipped ones; may be repeated, a later
                                 one wins
              --fail-on LEVEL    exit with 1 when a cause is at least this certain: possible, likely or confirmed
              --jsonl            read one case a line from FILE or standard input and print one diagnosis a line, in
                                 order; a case is {"id", "text"} or {"id", "documents": [{"name", "text"}]} or
                                 {"id", "facts": [...]}
              --color WHEN       auto (on a screen), always or never
              --help             this text

            Examples
              migdoc diagnose ticket.txt
              migdoc diagnose console.txt hv01-events.txt --all
              Get-Clipboard | migdoc diagnose
              migdoc diagnose case-folder --format markdown > note.md
              migdoc diagnose ticket.txt --format json --fail-on likely || echo found
              migdoc diagnose --jsonl < tickets.jsonl > diagnoses.jsonl

            Exit codes
              0  diagnosed, whatever the verdict      2  wrong usage or unreadable input
              1  --fail-on was reached                3  the knowledge base does not compile
            """;

    @Override
    public Options options() {
        return new Options(
                "diagnose",
                List.of("--all", "--jsonl"),
                Map.of(
                        "--format", "FORMAT",
                        "--facts", "FILE.json",
                        "--rules", "DIR",
                        "--fail-on", "LEVEL",
                        "--color", "WHEN"));
    }

    @Override
    public String help() {
        return HELP;
    }

    @Override
    public int run(Given given, Streams streams) throws UsageException, IOException, KnowledgeException {
        boolean lines = given.has("--jsonl");
        String format = given.choice("--format", lines ? "jsonl" : "text", "text", "markdown", "json", "jsonl");
        TextStyle style = new TextStyle(
                streams.columns(),
                streams.colour(given.choice("--color", "auto", "always", "never")),
                given.has("--all"));
        Certainty failOn = failOn(given);
        List<String> files = given.files();
        if (lines) {
            if (!format.equals("jsonl") || files.size() > 1 || given.has("--facts")) {
                throw new UsageException("--jsonl takes one file with one case a line, and answers one line for each. "
                        + "Maybe leave out --format, --facts and further files.");
            }
            Doctor doctor = Doctor.withRules(given.paths("--rules"));
            return new JsonLines(doctor, style.all(), failOn).run(files.isEmpty() ? "-" : files.get(0), streams);
        }
        var input = CaseInput.read(files, given.all("--facts"), streams);
        Doctor doctor = Doctor.withRules(given.paths("--rules"));
        Diagnosis diagnosis = doctor.diagnose(input);
        streams.out().print(report(diagnosis, format, style));
        return reached(diagnosis, failOn) ? ExitCode.REACHED : ExitCode.DONE;
    }

    private static String report(Diagnosis diagnosis, String format, TextStyle style) {
        return switch (format) {
            case "json" -> DiagnosisJson.indented(diagnosis, style.all()) + "\n";
            case "jsonl" -> DiagnosisJson.line(diagnosis, style.all()) + "\n";
            case "markdown" -> MarkdownReport.of(diagnosis, style.all());
            default -> TextReport.of(diagnosis, style);
        };
    }

    private static @Nullable Certainty failOn(Given given) throws UsageException {
        return switch (given.choice("--fail-on", "", "likely", "confirmed", "possible")) {
            case "confirmed" -> Certainty.CONFIRMED;
            case "likely" -> Certainty.LIKELY;
            case "possible" -> Certainty.POSSIBLE;
            default -> null;
        };
    }

    /** True when a cause is at least as certain as {@code level}. */
    static boolean reached(Diagnosis diagnosis, @Nullable Certainty level) {
        return level != null
                && diagnosis.causes().stream().anyMatch(a -> a.certainty().compareTo(level) <= 0);
    }
}
