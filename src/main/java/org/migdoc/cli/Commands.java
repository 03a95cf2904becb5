package org.migdoc.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.migdoc.Version;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, and the help that names them. */
final class Commands {

    private static final Map<String, Function<Streams, CommandSpec>> ALL = all();

    private static final String EXAMPLES = """
            migdoc diagnose ticket.txt                 a text with error messages and command output
            Get-Clipboard | migdoc diagnose            what was just copied (Windows)
            migdoc diagnose case-folder --format json  all files of a folder, for a program
            migdoc case                                step by step: paste, see, answer the next question
            """;

    private Commands() {}

    private static Map<String, Function<Streams, CommandSpec>> all() {
        Map<String, Function<Streams, CommandSpec>> all = new LinkedHashMap<>();
        all.put("diagnose", DiagnoseCommand::spec);
        all.put("case", CaseCommand::spec);
        all.put("facts", FactsCommand::spec);
        all.put("redact", RedactCommand::spec);
        all.put("codes", CodesCommand::spec);
        all.put("serve", ServeCommand::spec);
        all.put("kb", KbCommand::spec);
        return all;
    }

    /** The program with the one command that is called, so that none slows down another; with all of them for their help. */
    static CommandSpec spec(String[] args, Streams streams) {
        CommandSpec spec = program();
        if (args.length > 0 && ALL.containsKey(args[0])) {
            return spec.addSubcommand(args[0], ALL.get(args[0]).apply(streams));
        }
        ALL.forEach((name, command) -> spec.addSubcommand(name, command.apply(streams)));
        CommandLine help = new CommandLine(new CommandLine.HelpCommand());
        help.getCommandSpec().usageMessage().header("the same as COMMAND --help");
        return spec.addSubcommand("help", help);
    }

    private static CommandSpec program() {
        CommandSpec spec = CommandSpec.create()
                .name("migdoc")
                .addOption(Arguments.help())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("which version this is")
                        .build())
                .versionProvider(() -> new String[] {"migdoc " + Version.text()});
        return Arguments.withExitCodes(Arguments.describe(
                spec,
                "Finds out why a Hyper-V migration, a storage path or an image restore failed.",
                "migdoc COMMAND [OPTION...] [FILE...]",
                EXAMPLES));
    }
}
