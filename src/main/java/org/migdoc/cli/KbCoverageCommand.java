package org.migdoc.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.migdoc.authoring.Sample;
import org.migdoc.authoring.coverage.Coverage;
import org.migdoc.authoring.coverage.Mutation;
import org.migdoc.report.CoverageJson;
import org.migdoc.report.CoverageText;
import org.migdoc.report.SurvivorsMarkdown;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc kb coverage}: what no sample exercises, and which conditions no sample would miss. */
final class KbCoverageCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb coverage
            migdoc kb coverage my-rules/samples --rules my-rules
            migdoc kb coverage --mutate --format markdown > docs/mutation-survivors.md
            """;

    private static final double NANOS_PER_SECOND = 1e9;

    private final PositionalParamSpec folders = Arguments.folders("DIR", SampleFolders.PURPOSE);
    private final OptionSpec mutate = Arguments.flag(
            "--mutate", "drop or negate one condition at a time, and list the changes that no sample notices");
    private final OptionSpec format = Arguments.choice(
            "--format",
            "FORMAT",
            List.of("text", "json", "markdown"),
            "text",
            "text (for people), json (for programs), or with --mutate markdown (survivors by family)");
    private final RulesInput rules = new RulesInput();
    private final Streams streams;

    private KbCoverageCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbCoverageCommand command = new KbCoverageCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addPositional(command.folders)
                .addOption(command.mutate)
                .addOption(command.format);
        return Arguments.describe(
                command.rules.addTo(spec),
                "Lists rules, rows, messages, steps and questions that no sample exercises.",
                "migdoc kb coverage [OPTION...] [DIR...]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        long start = System.nanoTime();
        List<Sample> samples = SampleFolders.read(folders.getValue());
        String wanted = format.getValue();
        streams.out().print(mutate.<Boolean>getValue() ? mutation(samples, wanted) : coverage(samples, wanted));
        streams.err().printf("%.0f s%n", (System.nanoTime() - start) / NANOS_PER_SECOND);
        return ExitCode.DONE;
    }

    private String coverage(List<Sample> samples, String wanted) throws Exception {
        if (wanted.equals("markdown")) {
            throw new UsageException("--format markdown is a page of survivors. Maybe add --mutate.");
        }
        Coverage coverage = Coverage.of(rules.doctor(), samples);
        return wanted.equals("json") ? CoverageJson.of(coverage) + "\n" : CoverageText.of(coverage);
    }

    private String mutation(List<Sample> samples, String wanted) throws Exception {
        Mutation mutation = Mutation.of(rules.doctor(), rules.sources(), samples);
        return switch (wanted) {
            case "json" -> CoverageJson.of(mutation) + "\n";
            case "markdown" -> SurvivorsMarkdown.of(mutation);
            default -> CoverageText.of(mutation);
        };
    }
}
