package org.migdoc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.migdoc.authoring.Sample;
import org.migdoc.authoring.Trial;
import org.migdoc.report.TrialReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc kb test}: samples against what their {@code expect.json} says. */
final class KbTestCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb test my-rules/samples --rules my-rules
            migdoc kb test facts-samples/kerberos
            migdoc kb test facts-samples --junit target/kb-test.xml
            """;

    private final PositionalParamSpec folders = Arguments.folders("DIR", SampleFolders.PURPOSE);
    private final OptionSpec junit = OptionSpec.builder("--junit")
            .type(Path.class)
            .paramLabel("FILE")
            .description("write the outcome as JUnit XML, too")
            .build();
    private final RulesInput rules = new RulesInput();
    private final Streams streams;

    private KbTestCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbTestCommand command = new KbTestCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addPositional(command.folders)
                .addOption(command.junit);
        return Arguments.describe(
                command.rules.addTo(spec),
                "Diagnoses samples and says which do not come out as expected. Exit code 1 when one does not.",
                "migdoc kb test [OPTION...] [DIR...]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        List<Sample> samples = SampleFolders.read(folders.getValue());
        Trial trial = Trial.of(rules.doctor(), samples);
        streams.out().print(TrialReport.text(trial));
        @Nullable Path file = junit.getValue();
        if (file != null) {
            Files.writeString(file, TrialReport.junit(trial));
        }
        return trial.failed() == 0 ? ExitCode.DONE : ExitCode.REACHED;
    }
}
