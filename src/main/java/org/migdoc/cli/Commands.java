package org.migdoc.cli;

import java.io.File;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.migdoc.Version;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.report.Nearest;

/** All commands, and the help that names them. */
final class Commands {

    /**
     * A command that has not been made yet.
     *
     * @param purpose what it does, in a line
     */
    private record Entry(String purpose, Supplier<Subcommand> subcommand) {}

    private static final Map<String, Entry> ALL = all();

    private Commands() {}

    private static Map<String, Entry> all() {
        Map<String, Entry> all = new LinkedHashMap<>();
        all.put(
                "diagnose",
                new Entry("what is wrong, how sure, why, what to do, what to paste next", DiagnoseCommand::new));
        all.put("facts", new Entry("only what was recognised in the input, with its lines", FactsCommand::new));
        return all;
    }

    static int run(String[] args, Streams streams) throws UsageException, IOException, KnowledgeException {
        if (args.length == 0) {
            streams.err().print(help());
            return ExitCode.UNUSABLE;
        }
        String first = args[0];
        if (first.equals("--help") || first.equals("-h") || first.equals("help") && args.length == 1) {
            streams.out().print(help());
            return ExitCode.DONE;
        }
        if (first.equals("--version") || first.equals("-V") || first.equals("version")) {
            streams.out().println("migdoc " + Version.text());
            return ExitCode.DONE;
        }
        if (first.equals("help")) {
            return run(new String[] {args[1], "--help"}, streams);
        }
        Entry entry = ALL.get(first);
        if (entry == null) {
            throw new UsageException(unknown(first));
        }
        Subcommand subcommand = entry.subcommand().get();
        Given given = subcommand.options().read(List.of(args).subList(1, args.length));
        if (given.help()) {
            streams.out().print(subcommand.help());
            return ExitCode.DONE;
        }
        return subcommand.run(given, streams);
    }

    private static String unknown(String first) {
        String near = Nearest.to(first, List.copyOf(ALL.keySet()));
        boolean input = first.equals("-") || new File(first).exists();
        String maybe = input ? "migdoc diagnose " + first : near == null ? "migdoc --help" : "migdoc " + near;
        String what = first.startsWith("-") && !input ? "option" : "command";
        return "there is no " + what + " \"" + first + "\". Maybe '" + maybe + "'.";
    }

    private static String help() {
        StringBuilder help = new StringBuilder(1024);
        help.append("""
                Migration Doctor finds out why a Hyper-V migration, a storage path or an image restore failed.

                migdoc COMMAND [OPTION...] [FILE...]

                """);
        ALL.forEach((name, entry) -> help.append("  ")
                .append(name)
                .append(" ".repeat(Math.max(2, 12 - name.length())))
                .append(entry.purpose())
                .append('\n'));
        return help.append("""

                          --version   which version this is
                          --help      this text; 'migdoc COMMAND --help' tells more about a command

                        Examples
                          migdoc diagnose ticket.txt                 a text with error messages and command output
                          Get-Clipboard | migdoc diagnose            what was just copied (Windows)
                          migdoc diagnose case-folder --format json  all files of a folder, for a program

                        Exit codes
                          0  done, whatever was found        2  wrong usage or unreadable input
                          1  --fail-on was reached           3  the knowledge base does not compile
                        """).toString();
    }
}
