package org.migdoc.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.migdoc.codes.Explanation;
import org.migdoc.codes.Explanation.Apart;
import org.migdoc.codes.Explanation.Meaning;
import org.migdoc.codes.Explanation.PossibleCause;
import org.migdoc.diagnosis.QuestionTemplate;

/** What a code means and what it can come from, as {@code migration-doctor/code/v1}. */
public final class CodesJson {

    private CodesJson() {}

    /** For reading, without a line break at the end; complete, whatever a text would leave out. */
    public static String indented(Explanation explanation) {
        ObjectNode json =
                Json.object().put("schema", "migration-doctor/code/v1").put("asked", explanation.asked());
        json.set("known", Json.list(explanation.known(), CodesJson::meaning));
        json.set("causes", Json.list(explanation.causes(), CodesJson::cause));
        json.set("tell_apart", Json.list(explanation.apart(), CodesJson::question));
        json.set("maybe", Json.texts(explanation.maybe()));
        return Json.indented(json);
    }

    private static ObjectNode meaning(Meaning meaning) {
        ObjectNode json = Json.object()
                .put("kind", Words.word(meaning.kind()))
                .put("key", meaning.key())
                .put("name", meaning.name())
                .put("meaning", meaning.meaning());
        json.set("spellings", Json.texts(meaning.spellings()));
        return json;
    }

    private static ObjectNode cause(PossibleCause cause) {
        ObjectNode json = Json.object()
                .put("id", cause.id())
                .put("title", cause.title())
                .put("strength", cause.strength() == null ? null : Words.word(cause.strength()))
                .put("statement", cause.statement());
        json.set("beside", Json.texts(cause.beside()));
        json.set("proof", Json.texts(cause.proof()));
        return json;
    }

    private static ObjectNode question(Apart apart) {
        QuestionTemplate question = apart.question();
        ObjectNode json = Json.object()
                .put("id", question.id())
                .put("title", question.title())
                .put("host", question.host())
                .put("command", question.command())
                .put("ask", question.ask());
        json.set("tells_apart", Json.texts(apart.causes()));
        json.set(
                "answers",
                Json.list(
                        question.answers(),
                        answer -> Json.object().put("if", answer.when()).put("then", answer.then())));
        return json;
    }
}
