package org.migdoc.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.migdoc.diagnosis.Cause;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc kb list}: the causes that the knowledge base knows. */
final class KbListCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb list
            migdoc kb list delegation
            """;

    private final PositionalParamSpec words =
            Arguments.words("WORD", "only causes whose id, title or area has all these words");
    private final RulesInput rules = new RulesInput();
    private final Streams streams;

    private KbListCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbListCommand command = new KbListCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).addPositional(command.words);
        return Arguments.describe(
                command.rules.addTo(spec),
                "Lists causes: id, area, title.",
                "migdoc kb list [OPTION...] [WORD...]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        List<String> given = words.getValue();
        List<String> asked =
                given.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
        for (Cause cause : rules.doctor().knowledge().catalogue().causes().values()) {
            String line = "%-36s %-20s %s".formatted(cause.id(), cause.area(), cause.title());
            if (asked.stream().allMatch(line.toLowerCase(Locale.ROOT)::contains)) {
                streams.out().println(line);
            }
        }
        return ExitCode.DONE;
    }
}
