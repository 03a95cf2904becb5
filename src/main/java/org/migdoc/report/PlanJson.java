package org.migdoc.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;

/** The steps of a plan and the questions of a diagnosis as JSON. */
final class PlanJson {

    private PlanJson() {}

    static void step(PlanStep step, JsonText json) throws IOException {
        json.number("step", step.step())
                .text("id", step.id())
                .text("title", step.title())
                .text("phase", step.phase())
                .text("host", step.host())
                .text("why", step.why())
                .objects(
                        "commands",
                        step.commands(),
                        command -> json.text("shell", command.shell())
                                .text("text", command.text().stripTrailing()))
                .text("verify", step.verify())
                .text("undo", step.undo())
                .text("risk", step.risk())
                .text("wait", step.waiting())
                .texts("addresses", step.addresses())
                .texts("alternatives", step.alternatives());
    }

    static void question(Question question, JsonText json) throws IOException {
        json.text("id", question.id())
                .text("title", question.title())
                .text("host", question.host())
                .text("command", stripped(question.command()))
                .text("ask", question.ask())
                .texts("tells_apart", question.tellsApart())
                .rounded("gain", question.gain())
                .objects(
                        "answers",
                        question.answers(),
                        answer -> json.text("when", answer.when()).text("then", answer.then()));
    }

    private static @Nullable String stripped(@Nullable String command) {
        return command == null ? null : command.stripTrailing();
    }
}
