package org.migdoc.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.migdoc.store.Store;
import org.migdoc.store.Tally;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code migdoc kb feedback}: how often causes, rules and steps were right, as those who used the service said. */
final class KbFeedbackCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc kb feedback
            migdoc kb feedback --database jdbc:postgresql://db.corp.example/migdoc?user=doctor
            migdoc kb feedback --format json
            """;

    private final StoreInput where;
    private final OptionSpec format = Arguments.word("--format", "FORMAT", "text", "text or json");
    private final Streams streams;

    private KbFeedbackCommand(Streams streams) {
        this.streams = streams;
        this.where = new StoreInput(streams);
    }

    static CommandSpec spec(Streams streams) {
        KbFeedbackCommand command = new KbFeedbackCommand(streams);
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command).addOption(command.format);
        return Arguments.describe(
                command.where.addTo(spec),
                "Tells how often causes, rules and steps were right, and which weights that speaks for. Changes nothing.",
                "migdoc kb feedback [OPTION...]",
                EXAMPLES);
    }

    @Override
    public Integer call() throws UsageException, IOException {
        String chosen = format.getValue();
        if (!List.of("text", "json").contains(chosen)) {
            throw new UsageException("unknown format '" + chosen + "'. Maybe text or json.");
        }
        try (Store store = where.open()) {
            Tally tally = store.tally();
            if (chosen.equals("json")) {
                streams.out().println(json(tally));
            } else {
                print(tally, streams.out());
            }
        }
        return ExitCode.DONE;
    }

    private static void print(Tally tally, PrintStream out) {
        if (tally.judged() == 0 && tally.steps().isEmpty()) {
            out.println("Nobody has said yet which cause it was or whether a step helped.");
            return;
        }
        out.printf("%d cases in which somebody said which cause it was%n%n", tally.judged());
        out.println("cause                                   shown    was it     not  expected");
        for (Tally.CauseCount c : tally.causes()) {
            out.printf("%-38s %6d %9d %7d %9.1f%n", c.cause(), c.shown(), c.confirmed(), c.refuted(), c.expected());
        }
        out.println();
        out.println("rule or row, and the cause it weighs    spoke     right   wrong    weighs  suggested");
        for (Tally.RuleCount r : tally.rules()) {
            out.println(r.location() + "  " + r.cause());
            out.printf("%-38s %6d %9d %7d %9d  %9s%n", "", r.fired(), r.right(), r.wrong(), r.decibans(), suggested(r));
        }
        out.println();
        tally.steps()
                .forEach(s -> out.printf("step %s: helped %d, did not help %d%n", s.step(), s.helped(), s.failed()));
    }

    private static String json(Tally tally) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode tree = mapper.valueToTree(tally);
        for (int i = 0; i < tally.rules().size(); i++) {
            OptionalInt suggested = tally.rules().get(i).suggested();
            ObjectNode rule = (ObjectNode) tree.path("rules").get(i);
            rule.put("suggested", suggested.isEmpty() ? null : (Integer) suggested.getAsInt());
        }
        return mapper.writeValueAsString(tree);
    }

    private static String suggested(Tally.RuleCount rule) {
        return rule.suggested().isEmpty()
                ? "too few"
                : String.valueOf(rule.suggested().getAsInt());
    }
}
