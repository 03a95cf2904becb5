package org.migdoc.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.migdoc.Case;
import org.migdoc.fact.Fact;
import org.migdoc.report.FactsJson;
import org.migdoc.report.FactsText;
import org.migdoc.report.Printable;
import org.migdoc.report.TextStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code migdoc facts}: what was recognised in the input, without any conclusion. */
final class FactsCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc facts ticket.txt
            migdoc facts --unread ticket.txt
            migdoc facts --format json ticket.txt > facts.json
            migdoc diagnose --facts facts.json
            """;

    private final OptionSpec format = Arguments.choice(
            "--format", "FORMAT", List.of("text", "json"), "text", "text (for people) or json (for programs)");
    private final OptionSpec unread =
            Arguments.flag("--unread", "list only the lines that were not understood; nothing when all were");
    private final CaseInput input;
    private final Streams streams;

    private FactsCommand(Streams streams) {
        this.streams = streams;
        this.input = new CaseInput(streams);
    }

    static CommandSpec spec(Streams streams) {
        FactsCommand command = new FactsCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addOption(command.format)
                .addOption(command.unread);
        return Arguments.describe(
                command.input.addTo(spec),
                "Lists what was recognised, with the lines it came from, and how many lines were not understood.",
                "migdoc facts [OPTION...] [FILE...|-]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        Case read = input.read();
        List<Fact> facts = input.doctor().facts(read);
        if (unread.<Boolean>getValue()) {
            Coverage.unread(read.documents(), facts)
                    .forEach(line -> streams.out().print(line + "\n"));
        } else if (format.getValue().equals("json")) {
            streams.out().print(FactsJson.indented(facts) + "\n");
        } else {
            streams.out().print(FactsText.of(facts, new TextStyle(streams.columns(), input.colour(), false)));
            streams.out().print(Coverage.of(read.documents(), facts).sentence(facts.size()) + "\n");
        }
        read.warnings().forEach(warning -> streams.err().println("migdoc: " + Printable.line(warning)));
        return ExitCode.DONE;
    }
}
