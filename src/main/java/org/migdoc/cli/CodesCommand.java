package org.migdoc.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.migdoc.Doctor;
import org.migdoc.codes.Codes;
import org.migdoc.codes.Explanation;
import org.migdoc.knowledge.CodeTable;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.RuleMentions;
import org.migdoc.report.CodesJson;
import org.migdoc.report.CodesText;
import org.migdoc.report.Printable;
import org.migdoc.report.TextStyle;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc codes}: what a code, an event or a message means, what it can come from, and what tells that apart. */
final class CodesCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc codes 0x80070005
            migdoc codes -2147024891                   the same as a signed number
            migdoc codes error 5                       the same as a Win32 error
            migdoc codes 21502
            migdoc codes Hyper-V-VMMS 20306
            migdoc codes general access denied
            migdoc codes 0x8009030E --format json
            """;

    private final PositionalParamSpec words = Arguments.words(
            "CODE",
            "a code in any spelling, an event with or without its source, or words of a message; all of it is one question");
    private final OptionSpec format = Arguments.choice(
            "--format", "FORMAT", List.of("text", "json"), "text", "text (for people) or json (for programs)");
    private final OptionSpec all = Arguments.flag("--all", "show all causes and questions");
    private final OptionSpec rules = Arguments.rules();
    private final OptionSpec colour = Arguments.colour();
    private final Streams streams;

    private CodesCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        CodesCommand command = new CodesCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addPositional(command.words)
                .addOption(command.format)
                .addOption(command.all)
                .addOption(command.rules)
                .addOption(command.colour)
                .addOption(Arguments.help());
        spec.parser().unmatchedOptionsArePositionalParams(true); // signed numbers look like options
        return Arguments.describe(
                spec,
                "Says what a code, an event or a message means, what it can come from, and what tells that apart.",
                "migdoc codes [OPTION...] CODE...",
                EXAMPLES);
    }

    @Override
    public Integer call() throws UsageException, KnowledgeException {
        List<String> given = words.getValue();
        for (String word : given) {
            if (word.matches("--?[A-Za-z].*")) {
                throw new UsageException("there is no option \"" + word + "\". Maybe 'migdoc codes --help' tells.");
            }
        }
        String asked = String.join(" ", given).strip();
        if (asked.isEmpty()) {
            throw new UsageException("a code is needed. Maybe 'migdoc codes 0x80070005'.");
        }
        List<Path> folders = rules.getValue();
        Codes codes = new Codes(
                Doctor.withRules(folders).knowledge().catalogue(), CodeTable.with(folders), RuleMentions.with(folders));
        Explanation explanation = codes.explain(asked);
        boolean json = format.getValue().equals("json");
        if (json) {
            streams.out().print(CodesJson.indented(explanation) + "\n");
        }
        if (explanation.known().isEmpty()) {
            throw new UsageException(unknown(explanation));
        } else if (!json) {
            boolean colours = streams.colour(colour.getValue());
            streams.out().print(CodesText.of(explanation, new TextStyle(streams.columns(), colours, all.getValue())));
        }
        return ExitCode.DONE;
    }

    private static String unknown(Explanation explanation) {
        String maybe = explanation.maybe().isEmpty()
                ? "Maybe paste the whole message: 'migdoc diagnose'."
                : "Maybe " + String.join(", ", explanation.maybe()) + ".";
        return Printable.line("nothing is known of \"" + explanation.asked() + "\". " + maybe);
    }
}
