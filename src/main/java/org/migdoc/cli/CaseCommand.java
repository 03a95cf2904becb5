package org.migdoc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.migdoc.Doctor;
import org.migdoc.session.CaseFile;
import org.migdoc.session.CaseFileException;
import org.migdoc.session.OpenCase;
import org.migdoc.session.Sitting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc case}: an interactive case, which is kept in a file when that is given. */
final class CaseCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc case                     begin, paste, answer the questions
            migdoc case T-4711.json         resume a saved case, or begin one of that name
            migdoc case < answers.txt       the same commands from a script
            """;

    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .index("0")
            .arity("0..1")
            .required(false)
            .type(Path.class)
            .converters((ITypeConverter<Path>) Path::of)
            .paramLabel("FILE")
            .description("the case to resume; when there is no such file, a new case that \"save\" writes there")
            .build();
    private final OptionSpec rules = Arguments.rules();
    private final OptionSpec colour = Arguments.colour();
    private final Streams streams;

    private CaseCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        CaseCommand command = new CaseCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addPositional(command.file)
                .addOption(command.rules)
                .addOption(command.colour)
                .addOption(Arguments.help());
        return Arguments.describe(
                spec,
                "Works on one case step by step: paste, see the ranking, answer the next question, see what moved.",
                "migdoc case [OPTION...] [FILE]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        Path path = file.getValue();
        OpenCase open = open(path);
        Doctor doctor = Doctor.withRules(rules.getValue());
        new CaseTalk(new Sitting(doctor, open), path, streams, streams.colour(colour.getValue())).run();
        return ExitCode.DONE;
    }

    private static OpenCase open(Path path) throws UsageException {
        if (path == null) {
            return OpenCase.named("case");
        }
        try {
            return Files.exists(path)
                    ? CaseFile.read(path)
                    : OpenCase.named(String.valueOf(path.getFileName()).replaceFirst("\\.json$", ""));
        } catch (CaseFileException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }
}
