package org.migdoc.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.migdoc.service.Scope;
import org.migdoc.service.Tokens;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc serve token}: makes, lists and takes back the tokens of those who may use the service. */
final class ServeTokenCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc serve token create --scope diagnose --name ticket-system
            migdoc serve token list
            migdoc serve token revoke --name ticket-system
            """;

    private final PositionalParamSpec what = Arguments.words("WHAT", "create, list or revoke");
    private final OptionSpec scope = Arguments.choice(
            "--scope",
            "SCOPE",
            List.of("diagnose", "feedback", "admin"),
            "diagnose",
            "diagnose (give cases, and read those whose id is known), feedback (that, and say what it was), or admin"
                    + " (that, and search, delete, read figures)");
    private final OptionSpec name = Arguments.word("--name", "NAME", "", "whom the token is for");
    private final OptionSpec file = OptionSpec.builder("--tokens")
            .type(Path.class)
            .converters((ITypeConverter<Path>) Path::of)
            .paramLabel("FILE")
            .description("the file of tokens, in place of the one in the folder of the store")
            .build();
    private final StoreInput store;
    private final Streams streams;

    private ServeTokenCommand(Streams streams) {
        this.streams = streams;
        this.store = new StoreInput(streams);
    }

    static CommandSpec spec(Streams streams) {
        ServeTokenCommand command = new ServeTokenCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addPositional(command.what)
                .addOption(command.scope)
                .addOption(command.name)
                .addOption(command.file);
        return Arguments.describe(
                command.store.addTo(spec).addOption(Arguments.help()),
                "Makes, lists and takes back tokens. A token is shown once; the file holds only its hash.",
                "migdoc serve token create|list|revoke [OPTION...]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws UsageException {
        Path given = file.getValue();
        Path path = given == null ? store.tokens() : given;
        Tokens tokens = new Tokens(path);
        List<String> words = what.getValue();
        switch (words.size() == 1 ? words.get(0) : "") {
            case "create" -> create(tokens, path);
            case "list" -> list(tokens);
            case "revoke" -> revoke(tokens, path);
            default -> throw new UsageException("create, list or revoke is needed. Maybe 'migdoc serve token create'.");
        }
        return ExitCode.DONE;
    }

    private void create(Tokens tokens, Path path) throws UsageException {
        String whom = name.<String>getValue().strip();
        if (whom.isEmpty() || whom.contains("\n")) {
            throw new UsageException(
                    "--name is needed, so that the token can be taken back. Maybe --name ticket-system.");
        }
        try {
            streams.out()
                    .println(
                            tokens.create(Scope.valueOf(scope.<String>getValue().toUpperCase(Locale.ROOT)), whom));
        } catch (IOException e) {
            throw new UsageException(
                    path + " cannot be written (" + e.getMessage() + "). Maybe --tokens names another.");
        }
        streams.err().println("migdoc: this is the only time that the token is shown; its hash is in " + path + ".");
    }

    private void list(Tokens tokens) throws UsageException {
        for (Tokens.Entry entry : entries(tokens)) {
            streams.out()
                    .println("%-9s %s  %s"
                            .formatted(entry.scope().name().toLowerCase(Locale.ROOT), entry.since(), entry.name()));
        }
    }

    private void revoke(Tokens tokens, Path path) throws UsageException {
        String whom = name.<String>getValue().strip();
        boolean known = entries(tokens).stream().anyMatch(entry -> entry.name().equals(whom));
        if (!known) {
            throw new UsageException(
                    "there is no token of \"" + whom + "\". Maybe 'migdoc serve token list' shows the name.");
        }
        try {
            streams.err().println("migdoc: " + tokens.revoke(whom) + " taken back.");
        } catch (IOException e) {
            throw new UsageException(path + " cannot be written (" + e.getMessage() + "). Maybe change it by hand.");
        }
    }

    static List<Tokens.Entry> entries(Tokens tokens) throws UsageException {
        try {
            return tokens.entries();
        } catch (IOException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
