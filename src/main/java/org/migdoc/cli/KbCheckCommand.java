package org.migdoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.migdoc.Version;
import org.migdoc.authoring.Checks;
import org.migdoc.authoring.Sample;
import org.migdoc.knowledge.Check;
import org.migdoc.knowledge.Problem;
import org.migdoc.knowledge.RuleSources;
import org.migdoc.report.ProblemsReport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc kb check}: everything that is wrong in folders of rules, at once. */
final class KbCheckCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb check my-rules
            migdoc kb check my-rules --format sarif > findings.sarif
            migdoc kb check rules --alone --samples facts-samples
            """;

    private final PositionalParamSpec folders = Arguments.folders(
            "DIR", "folders of rules, on top of the shipped ones; without any, the folder rules here, alone");
    private final SamplesInput samples = new SamplesInput();
    private final OptionSpec format = Arguments.choice(
            "--format", "FORMAT", List.of("text", "json", "sarif"), "text", "text (for people), json or sarif");
    private final RulesInput rules = new RulesInput();
    private final Streams streams;

    private KbCheckCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbCheckCommand command = new KbCheckCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addPositional(command.folders)
                .addOption(command.samples.option())
                .addOption(command.format);
        return Arguments.describe(
                command.rules.addAloneTo(spec),
                "Says what is wrong in folders of rules: path:line:column, one sentence, a hint. Exit code 1 when something is.",
                "migdoc kb check [OPTION...] [DIR...]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        List<Path> own = rules.folders(folders.getValue());
        RuleSources sources = rules.sources(own);
        List<Problem> problems = own(Checks.of(sources, causesWithSample(own)), sources, own);
        streams.out()
                .print(
                        switch (format.<String>getValue()) {
                            case "json" -> ProblemsReport.json(problems) + "\n";
                            case "sarif" -> ProblemsReport.sarif(problems, Version.text()) + "\n";
                            default -> ProblemsReport.text(problems);
                        });
        if (format.getValue().equals("text")) {
            streams.err()
                    .println(
                            problems.isEmpty()
                                    ? "Nothing is wrong in " + sources.files().size() + " files."
                                    : problems.size() + (problems.size() == 1 ? " problem" : " problems")
                                            + "; docs/checks.md explains each kind.");
        }
        return problems.isEmpty() ? ExitCode.DONE : ExitCode.REACHED;
    }

    /** All but missing samples of causes that ship or come in a pack. */
    static List<Problem> own(List<Problem> problems, RuleSources sources, List<Path> folders) {
        return problems.stream()
                .filter(problem -> problem.check() != Check.CAUSE_WITHOUT_SAMPLE
                        || sources.own(problem.path()) && !packed(problem, folders))
                .toList();
    }

    /** A pack carries no samples. */
    private static boolean packed(Problem problem, List<Path> own) {
        return own.stream()
                .anyMatch(pack ->
                        Files.isRegularFile(pack) && Path.of(problem.path()).startsWith(pack));
    }

    private Set<String> causesWithSample(List<Path> own) throws IOException {
        Set<String> causes = new HashSet<>();
        for (Path folder : samples.of(own)) {
            for (Sample sample : Sample.below(folder)) {
                causes.addAll(sample.expected().primary());
            }
        }
        return causes;
    }
}
