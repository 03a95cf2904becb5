package org.migdoc.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import picocli.CommandLine.Model.CommandSpec;

/** {@code migdoc kb}: the commands of those who write the rules. */
final class KbCommand {

    private static final String EXAMPLES = """
            migdoc kb check my-rules                  what is wrong in a folder of rules, with places and hints
            migdoc kb test my-rules/samples --rules my-rules
            migdoc kb explain ticket.txt --why-not my-cause   which condition failed, and what came closest
            migdoc kb coverage my-rules/samples --rules my-rules --mutate   what no sample would miss
            migdoc kb new cause my-cause --in my-rules --area network
            migdoc kb sample ticket.txt --rules my-rules   a real paste as a sample
            migdoc kb watch --rules my-rules          checks and tests again at every save
            migdoc kb diff shipped my-rules tickets   which diagnoses my rules change, and why
            migdoc kb pack --rules my-rules -o my-rules.zip
            migdoc kb list spn                        the causes that have to do with SPNs
            migdoc kb show kcd-stale-ticket           one cause: its article, rules and steps
            migdoc kb docs -o site                    all of it, to browse and search
            migdoc kb feedback                        how often causes and rules were right in the service
            """;

    private KbCommand() {}

    static CommandSpec spec(Streams streams) {
        CommandSpec spec = CommandSpec.create().addOption(Arguments.help());
        all().forEach((name, command) -> spec.addSubcommand(name, command.apply(streams)));
        return Arguments.describe(
                spec, "For those who write the rules.", "migdoc kb COMMAND [OPTION...] [ARGUMENT...]", EXAMPLES);
    }

    private static Map<String, Function<Streams, CommandSpec>> all() {
        Map<String, Function<Streams, CommandSpec>> all = new LinkedHashMap<>();
        all.put("check", KbCheckCommand::spec);
        all.put("test", KbTestCommand::spec);
        all.put("explain", KbExplainCommand::spec);
        all.put("coverage", KbCoverageCommand::spec);
        all.put("new", KbNewCommand::spec);
        all.put("list", KbListCommand::spec);
        all.put("show", KbShowCommand::spec);
        all.put("sample", KbSampleCommand::spec);
        all.put("watch", KbWatchCommand::spec);
        all.put("diff", KbDiffCommand::spec);
        all.put("pack", KbPackCommand::spec);
        all.put("docs", KbDocsCommand::spec);
        all.put("feedback", KbFeedbackCommand::spec);
        return all;
    }
}
