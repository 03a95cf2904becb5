package org.migdoc.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.authoring.Sample;
import org.migdoc.authoring.explain.NearMiss;
import org.migdoc.authoring.explain.Story;
import org.migdoc.authoring.explain.Traced;
import org.migdoc.authoring.explain.Why;
import org.migdoc.authoring.explain.WhyNot;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.RuleSources;
import org.migdoc.knowledge.Suggestion;
import org.migdoc.report.StoryJson;
import org.migdoc.report.StoryText;
import org.migdoc.report.TextStyle;
import org.migdoc.report.WhyNotJson;
import org.migdoc.report.WhyNotText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code migdoc kb explain}: how a case came out as it did, and why a cause did not. */
final class KbExplainCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb explain facts-samples/kerberos/kcd-stale-ticket-paste-1
            migdoc kb explain ticket.txt --why kcd-stale-ticket
            migdoc kb explain ticket.txt --why-not spn-missing --rules my-rules
            """;

    private final PositionalParamSpec files =
            Arguments.folders("SAMPLE|FILE", "a sample, or files that are one case; - or nothing reads standard input");
    private final OptionSpec why =
            Arguments.word("--why", "CAUSE", "", "what speaks for and against this cause, added up, back to the lines");
    private final OptionSpec whyNot = Arguments.word(
            "--why-not",
            "CAUSE",
            "",
            "for each rule and row of this cause: the first condition that fails, and what came closest");
    private final OptionSpec format = Arguments.choice(
            "--format", "FORMAT", List.of("text", "json"), "text", "text (for people) or json (for programs)");
    private final OptionSpec colour = Arguments.colour();
    private final RulesInput rules = new RulesInput();
    private final Streams streams;

    private KbExplainCommand(Streams streams) {
        this.streams = streams;
    }

    static CommandSpec spec(Streams streams) {
        KbExplainCommand command = new KbExplainCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command)
                .addPositional(command.files)
                .addOption(command.why)
                .addOption(command.whyNot)
                .addOption(command.format)
                .addOption(command.colour);
        return Arguments.describe(
                command.rules.addTo(spec),
                "Tells how a case came out as it did: facts by line, situations, evidence, weights.",
                "migdoc kb explain [OPTION...] SAMPLE|FILE...",
                EXAMPLES);
    }

    @Override
    public Integer call() throws Exception {
        Doctor doctor = rules.doctor();
        Catalogue catalogue = doctor.knowledge().catalogue();
        String wanted = known(why.getValue(), catalogue.causes().keySet());
        String unwanted = known(whyNot.getValue(), catalogue.causes().keySet());
        if (!wanted.isEmpty() && !unwanted.isEmpty()) {
            throw new UsageException("--why and --why-not are two questions. Maybe ask one after the other.");
        }
        Traced traced = Traced.of(doctor, read());
        String shown = !wanted.isEmpty()
                ? why(traced, wanted)
                : unwanted.isEmpty() ? story(traced) : whyNot(traced, catalogue, unwanted);
        streams.out().print(shown);
        return ExitCode.DONE;
    }

    private String whyNot(Traced traced, Catalogue catalogue, String cause) throws Exception {
        List<NearMiss> misses = WhyNot.of(rules.sources(), catalogue, traced, cause);
        return json() ? WhyNotJson.of(cause, misses) + "\n" : WhyNotText.of(cause, misses, style());
    }

    private static String known(String cause, Set<String> causes) throws UsageException {
        if (!cause.isEmpty() && !causes.contains(cause)) {
            throw new UsageException("there is no cause \"" + cause + "\". " + Suggestion.maybe(cause, causes));
        }
        return cause;
    }

    private Case read() throws IOException {
        List<Path> given = files.getValue();
        if (given.size() == 1 && Files.exists(given.get(0).resolve("expect.json"))) {
            return Sample.of(given.get(0)).read();
        }
        boolean standardInput = given.isEmpty() || given.equals(List.of(CaseInput.STANDARD_INPUT));
        Intake.Result read = standardInput
                ? Intake.read(new EndingInput(streams.in()), "stdin", Limits.DEFAULT)
                : Intake.read(given, Limits.DEFAULT);
        return new Case("case", read.documents(), List.of(), read.warnings());
    }

    private String story(Traced traced) throws Exception {
        Story story = Story.of(traced);
        return json() ? StoryJson.of(story, places()) + "\n" : StoryText.of(story, style(), places());
    }

    private String why(Traced traced, String cause) throws Exception {
        List<Why> found = Why.of(traced, cause);
        if (found.isEmpty()) {
            return cause + ": nothing speaks for or against it here. Maybe --why-not " + cause
                    + " tells what is missing.\n";
        }
        return json()
                ? StoryJson.of(found.get(0), traced.diagnosis(), places()) + "\n"
                : StoryText.of(found.get(0), traced.diagnosis(), style(), places());
    }

    private UnaryOperator<String> places() throws Exception {
        RuleSources sources = rules.sources();
        return location -> location.startsWith("rules/") ? sources.placeOf(location) : location;
    }

    private boolean json() {
        return format.getValue().equals("json");
    }

    private TextStyle style() {
        return new TextStyle(streams.columns(), streams.colour(colour.getValue()), true);
    }
}
