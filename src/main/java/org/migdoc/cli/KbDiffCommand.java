package org.migdoc.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.migdoc.Doctor;
import org.migdoc.authoring.Comparison;
import org.migdoc.knowledge.KnowledgeBase;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.RuleSources;
import org.migdoc.report.ComparisonReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc kb diff}: which diagnoses change between two knowledge bases, and by which rules. */
final class KbDiffCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb diff shipped my-rules old-tickets
            migdoc kb diff my-rules-1.zip my-rules my-rules/samples
            migdoc kb diff ../release/rules rules facts-samples --fail-on-change
            """;
    private static final String SHIPPED = "shipped";

    /** What only a whole knowledge base has. */
    private static final String WHOLE = "derive/";

    private static final int PERCENT = 100;

    private final PositionalParamSpec places = Arguments.folders(
            "OLD NEW CASE",
            "two folders or packs of rules, or the word shipped; then samples, files or folders of cases");
    private final OptionSpec threshold = OptionSpec.builder("--threshold")
            .type(int.class)
            .paramLabel("PERCENT")
            .initialValue(10)
            .description("how far the probability of a cause has to move to count (default: 10)")
            .build();
    private final OptionSpec failOnChange = Arguments.flag("--fail-on-change", "exit with 1 when a diagnosis changes");
    private final OptionSpec format =
            Arguments.choice("--format", "FORMAT", List.of("text", "json"), "text", "text (for people) or json");
    private final Streams streams;

    private KbDiffCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbDiffCommand command = new KbDiffCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addPositional(command.places)
                .addOption(command.threshold)
                .addOption(command.failOnChange)
                .addOption(command.format)
                .addOption(Arguments.help());
        return Arguments.describe(
                spec,
                "Says which diagnoses change between two knowledge bases, with the rules behind it, and whether for the better.",
                "migdoc kb diff [OPTION...] OLD NEW CASE...",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        List<Path> given = places.getValue();
        if (given.size() < 3) {
            throw new UsageException("kb diff takes two knowledge bases and cases."
                    + " Maybe: migdoc kb diff shipped my-rules my-rules/samples");
        }
        List<Path> cases = given.subList(2, given.size());
        for (Path place : cases) {
            if (!Files.exists(place)) {
                throw new UsageException(place + ": there is no such file or folder. Maybe its name is misspelt.");
            }
        }
        int least = threshold.getValue();
        Comparison comparison = Comparison.of(
                doctor(given.get(0)), doctor(given.get(1)), Comparison.cases(cases), (double) least / PERCENT);
        streams.out()
                .print(
                        format.getValue().equals("json")
                                ? ComparisonReport.json(comparison) + "\n"
                                : ComparisonReport.text(comparison));
        return failOnChange.<Boolean>getValue() && !comparison.changed().isEmpty() ? ExitCode.REACHED : ExitCode.DONE;
    }

    /** A whole knowledge base stands alone; other rules stand on top of the shipped ones. */
    private static Doctor doctor(Path rules) throws KnowledgeException {
        if (rules.toString().equals(SHIPPED)) {
            return Doctor.shipped();
        }
        RuleSources own = RuleSources.of(rules);
        boolean whole = own.files().keySet().stream().anyMatch(file -> file.startsWith(WHOLE));
        return Doctor.with(KnowledgeBase.of(whole ? own : RuleSources.shipped().with(own)));
    }
}
