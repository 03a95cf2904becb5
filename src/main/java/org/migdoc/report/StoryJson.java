package org.migdoc.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import org.migdoc.authoring.explain.Reason;
import org.migdoc.authoring.explain.Story;
import org.migdoc.authoring.explain.Why;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.fact.Fact;

/** How a diagnosis came about, for programs. */
public final class StoryJson {

    private final Diagnosis diagnosis;
    private final UnaryOperator<String> place;

    private StoryJson(Diagnosis diagnosis, UnaryOperator<String> place) {
        this.diagnosis = diagnosis;
        this.place = place;
    }

    /** The whole story, indented. */
    public static String of(Story story, UnaryOperator<String> place) {
        StoryJson json = new StoryJson(story.diagnosis(), place);
        ObjectNode object = Json.object().put("id", story.diagnosis().id());
        object.set("facts", Json.list(story.diagnosis().facts(), FactsJson::fact));
        object.set("situations", Json.list(story.situations(), json::reason));
        object.set("causes", Json.list(story.causes(), json::why));
        return Json.indented(object);
    }

    /** One cause of a story, indented. */
    public static String of(Why why, Diagnosis diagnosis, UnaryOperator<String> place) {
        return Json.indented(new StoryJson(diagnosis, place).why(why));
    }

    private ObjectNode why(Why why) {
        ObjectNode json = Json.object()
                .put("cause", why.cause().id())
                .put("prior", why.cause().prior());
        json.set("evidence", Json.list(why.counted(), this::piece));
        json.put("decibans", why.decibans()).put("alone", Json.rounded(why.alone()));
        json.set(
                "rivals",
                Json.list(
                        why.rivals(), r -> Json.object().put("cause", r.cause()).put("decibans", r.decibans())));
        return json.put("probability", Json.rounded(why.probability()))
                .put("certainty", Words.word(why.certainty()))
                .put("missing", why.missing());
    }

    private ObjectNode piece(Why.Piece piece) {
        Evidence evidence = piece.finding().evidence();
        ObjectNode json = Json.object()
                .put("decibans", evidence.decibans())
                .put("statement", Words.statement(evidence, diagnosis));
        json.set("reason", reason(piece.reason()));
        return json.set("already_counted", Json.list(piece.covered(), this::piece));
    }

    private ObjectNode reason(Reason reason) {
        ObjectNode json = Json.object();
        if (reason.what() instanceof Fact fact) {
            json.set("fact", FactsJson.fact(fact));
        } else {
            json.put("what", FactLine.of(reason.what()));
        }
        if (!reason.rule().isEmpty()) {
            json.put("rule", reason.rule()).put("location", place.apply(reason.location()));
        }
        return json.set("because", Json.list(reason.because(), this::reason));
    }
}
