package org.migdoc.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.fact.Fact;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.report.FactsJson;
import org.migdoc.report.FactsText;
import org.migdoc.report.Printable;
import org.migdoc.report.TextStyle;

/** {@code migdoc facts}: what was recognised in the input, without any conclusion. */
final class FactsCommand implements Subcommand {

    private static final String HELP = """
            Lists what was recognised in the input, with the lines it came from, and how many lines were not understood.

            migdoc facts [OPTION...] [FILE...|-]

              FILE...            text, logs, .zip and .gz, whole folders; - or nothing reads standard input
              --format FORMAT    text (for people) or json
              --facts FILE.json  more facts, to be joined with these; may be repeated
              --rules DIR        a folder of rules that adds to or replaces the shipped ones; may be repeated, a later
                                 one wins
              --color WHEN       auto (on a screen), always or never
              --help             this text

            Examples
              migdoc facts ticket.txt
              migdoc facts --format json ticket.txt > facts.json
              migdoc diagnose --facts facts.json
            """;

    @Override
    public Options options() {
        return new Options(
                "facts",
                List.of(),
                Map.of("--format", "FORMAT", "--facts", "FILE.json", "--rules", "DIR", "--color", "WHEN"));
    }

    @Override
    public String help() {
        return HELP;
    }

    @Override
    public int run(Given given, Streams streams) throws UsageException, IOException, KnowledgeException {
        String format = given.choice("--format", "text", "json");
        boolean colour = streams.colour(given.choice("--color", "auto", "always", "never"));
        Case input = CaseInput.read(given.files(), given.all("--facts"), streams);
        Doctor doctor = Doctor.withRules(given.paths("--rules"));
        List<Fact> facts = doctor.facts(input);
        if (format.equals("json")) {
            streams.out().print(FactsJson.indented(facts) + "\n");
        } else {
            streams.out().print(FactsText.of(facts, new TextStyle(streams.columns(), colour, false)));
            streams.out().print(Coverage.of(input.documents(), facts).sentence(facts.size()) + "\n");
        }
        input.warnings().forEach(warning -> streams.err().println("migdoc: " + Printable.line(warning)));
        return ExitCode.DONE;
    }
}
