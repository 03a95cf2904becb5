package org.migdoc.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.Objects;
import org.migdoc.Case;
import org.migdoc.codes.Explanation;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Opened;
import org.migdoc.desk.Refusal;
import org.migdoc.desk.Refusal.Reason;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.report.CodesJson;
import org.migdoc.report.DiagnosisJson;
import org.migdoc.report.Json;
import org.migdoc.report.MarkdownReport;
import org.migdoc.report.TextReport;
import org.migdoc.report.TextStyle;

/** Version 1 of what programs can ask, as {@code /openapi.json} describes it. */
final class Api {

    private static final String CASES = "/api/v1/diagnoses";
    private static final String CASE = CASES + "/{id}";
    private static final String JSON = "application/json";
    private static final TextStyle PLAIN = new TextStyle(100, false, false);

    private final Desk desk;
    private final Submission submission;

    Api(Desk desk, Submission submission) {
        this.desk = desk;
        this.submission = submission;
    }

    void addTo(RoutesConfig routes) {
        routes.post(CASES, this::take, Scope.DIAGNOSE);
        routes.get(CASES, this::history, Scope.ADMIN);
        routes.get(CASE, this::show, Scope.DIAGNOSE);
        routes.delete(CASE, this::delete, Scope.ADMIN);
        routes.post(CASE + "/facts", this::add, Scope.DIAGNOSE);
        routes.post(CASE + "/feedback", this::feedback, Scope.FEEDBACK);
        routes.get("/api/v1/causes", context -> json(context, CausesJson.list(desk.library())), Scope.DIAGNOSE);
        routes.get("/api/v1/causes/{id}", this::cause, Scope.DIAGNOSE);
        routes.get("/api/v1/codes/<code>", this::code, Scope.DIAGNOSE);
    }

    private void take(Context context) throws IOException {
        Case given = submission.read(context);
        String prefer = context.header("Prefer");
        if (prefer != null && prefer.contains("respond-async")) {
            String id = desk.takeForLater(given);
            context.status(202).header("Location", CASES + "/" + id).header("Preference-Applied", "respond-async");
            accepted(context, id);
            return;
        }
        Opened opened = desk.take(given);
        context.status(201).header("Location", CASES + "/" + opened.id());
        answer(context, opened.diagnosis());
    }

    private static void accepted(Context context, String id) {
        json(
                context.header("Retry-After", "1"),
                Json.object()
                        .put("schema", "migration-doctor/accepted/v1")
                        .put("id", id)
                        .put("state", "accepted"));
    }

    private void show(Context context) {
        String id = context.pathParam("id");
        try {
            if (wantsJson(context)) {
                context.contentType(JSON).result(desk.json(id) + "\n");
            } else {
                answer(context, desk.find(id).diagnosis());
            }
        } catch (Refusal e) {
            if (e.reason() != Reason.NOT_YET) {
                throw e;
            }
            accepted(context.status(202), id);
        }
    }

    private void add(Context context) throws IOException {
        answer(
                context,
                desk.add(context.pathParam("id"), submission.read(context)).diagnosis());
    }

    private void delete(Context context) {
        desk.delete(context.pathParam("id"));
        context.status(204);
    }

    private void feedback(Context context) throws IOException {
        desk.feedback(context.pathParam("id"), FeedbackJson.read(submission.text(context)));
        context.status(204);
    }

    private void history(Context context) {
        json(context, HistoryJson.answer(desk, context.queryParamMap()));
    }

    private void cause(Context context) {
        String id = context.pathParam("id");
        Cause cause = desk.library().cause(id);
        if (cause == null) {
            throw new Refusal(
                    Reason.UNKNOWN,
                    "There is no cause \"" + id + "\". Maybe /api/v1/causes names the one that is meant.");
        }
        json(context, CausesJson.one(cause, desk.library()));
    }

    private void code(Context context) {
        String asked = context.pathParam("code");
        Explanation explanation = desk.library().explain(asked);
        if (explanation.known().isEmpty()) {
            String maybe = explanation.maybe().isEmpty()
                    ? "Maybe diagnose the whole message."
                    : "Maybe " + String.join(", ", explanation.maybe()) + ".";
            throw new Refusal(Reason.UNKNOWN, "Nothing is known of \"" + asked + "\". " + maybe);
        }
        context.contentType(JSON).result(CodesJson.indented(explanation) + "\n");
    }

    private static boolean wantsJson(Context context) {
        String accept = Objects.requireNonNullElse(context.header("Accept"), "*/*");
        return !accept.contains("text/plain") && !accept.contains("text/markdown");
    }

    private static void answer(Context context, Diagnosis diagnosis) {
        String accept = Objects.requireNonNullElse(context.header("Accept"), "*/*");
        if (accept.contains("text/markdown")) {
            context.contentType("text/markdown; charset=utf-8").result(MarkdownReport.of(diagnosis, false));
        } else if (accept.contains("text/plain")) {
            context.contentType("text/plain; charset=utf-8").result(TextReport.of(diagnosis, PLAIN));
        } else {
            context.contentType(JSON).result(DiagnosisJson.line(diagnosis, false) + "\n");
        }
    }

    private static void json(Context context, ObjectNode json) {
        context.contentType(JSON).result(Json.indented(json) + "\n");
    }
}
