package org.migdoc.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.AlreadySo;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;

/** The steps of a plan and the questions of a diagnosis as JSON. */
final class PlanJson {

    private PlanJson() {}

    static ObjectNode step(PlanStep step) {
        ObjectNode json = Json.object()
                .put("step", step.step())
                .put("id", step.id())
                .put("title", step.title())
                .put("phase", step.phase())
                .put("host", step.host())
                .put("why", step.why());
        json.set("commands", Json.list(step.commands(), PlanJson::command));
        json.put("verify", step.verify())
                .put("undo", step.undo())
                .put("risk", step.risk())
                .put("wait", step.waiting())
                .set("addresses", Json.texts(step.addresses()));
        List<String> alternatives = step.alternatives();
        json.set("alternatives", alternatives == null ? json.nullNode() : Json.texts(alternatives));
        return json.put("irreversible", step.irreversible()).put("script", step.script());
    }

    static ObjectNode alreadySo(AlreadySo done) {
        List<Origin> origins =
                done.facts().stream().map(Fact::origin).distinct().toList();
        return Json.object()
                .put("id", done.id())
                .put("title", done.title())
                .put("host", done.host())
                .<ObjectNode>set("addresses", Json.texts(done.addresses()))
                .set("origins", Json.list(origins, DiagnosisJson::origin));
    }

    private static ObjectNode command(StepTemplate.Command command) {
        return Json.object()
                .put("shell", command.shell())
                .put("text", command.text().stripTrailing());
    }

    static ObjectNode question(Question question) {
        return Json.object()
                .put("id", question.id())
                .put("title", question.title())
                .put("host", question.host())
                .put("command", stripped(question.command()))
                .put("ask", question.ask())
                .<ObjectNode>set("tells_apart", Json.texts(question.tellsApart()))
                .put("gain", Json.rounded(question.gain()))
                .set("answers", Json.list(question.answers(), PlanJson::answer));
    }

    private static ObjectNode answer(QuestionTemplate.Answer answer) {
        return Json.object()
                .put("when", answer.when())
                .put("then", answer.then())
                .set("not", Json.texts(answer.not()));
    }

    private static @Nullable String stripped(@Nullable String command) {
        return command == null ? null : command.stripTrailing();
    }
}
