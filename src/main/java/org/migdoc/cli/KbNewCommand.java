package org.migdoc.cli;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.migdoc.authoring.Scaffold;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc kb new}: a cause or a rule to begin with. */
final class KbNewCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb new cause my-cause --in my-rules --area network
            migdoc kb new rule "the property of the source is wrong" --cause my-cause --in my-rules
            """;
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");

    private final PositionalParamSpec words = Arguments.words("cause|rule NAME", "what to begin, and its name");
    private final OptionSpec in = Arguments.word("--in", "DIR", "my-rules", "the folder of rules (default: my-rules)");
    private final OptionSpec area = Arguments.word(
            "--area", "AREA", "own", "what the cause belongs to, such as network or kerberos (default: own)");
    private final OptionSpec cause = Arguments.word("--cause", "ID", "", "the cause that a new rule is about");
    private final Streams streams;

    private KbNewCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbNewCommand command = new KbNewCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addPositional(command.words)
                .addOption(command.in)
                .addOption(command.area)
                .addOption(command.cause)
                .addOption(Arguments.help());
        return Arguments.describe(
                spec,
                "Writes a cause with article, step, question, weights and two samples, or a rule, to begin with.",
                "migdoc kb new cause|rule NAME [OPTION...]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        List<String> given = words.getValue();
        if (given.size() != 2) {
            throw new UsageException("kb new takes two words, what and its name. Maybe: migdoc kb new cause my-cause");
        }
        Path folder = Path.of(in.<String>getValue());
        String name = given.get(1);
        try {
            List<Path> written = switch (given.get(0)) {
                case "cause" -> Scaffold.cause(folder, id(name), area.getValue());
                case "rule" -> Scaffold.rule(folder, name.replace('"', '\''), id(cause.getValue()));
                default ->
                    throw new UsageException(
                            "kb new cannot begin a \"" + given.get(0) + "\". Maybe cause or rule was meant.");
            };
            written.forEach(file -> streams.out().println(file));
        } catch (FileAlreadyExistsException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        streams.err().println("Next: replace the words in these files, then");
        streams.err().println("  migdoc kb check " + folder);
        streams.err().println("  migdoc kb test " + folder.resolve("samples") + " --rules " + folder);
        return ExitCode.DONE;
    }

    private static String id(String given) throws UsageException {
        if (!ID.matcher(given).matches()) {
            throw new UsageException("\"" + given
                    + "\" is no id of a cause: small letters, digits and hyphens, at least two words. Maybe my-cause.");
        }
        return given;
    }
}
