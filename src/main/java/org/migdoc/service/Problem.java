package org.migdoc.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import org.jspecify.annotations.Nullable;
import org.migdoc.desk.Log;
import org.migdoc.desk.Refusal;
import org.migdoc.report.Json;
import org.migdoc.service.page.ProblemPage;

/**
 * Why a request was not answered, as RFC 9457 wants it, with what to try; a page for browsers:
 *
 * <pre>
 * {"type": "urn:migration-doctor:problem:busy", "title": "Too many cases at once", "status": 429,
 *  "detail": "There are 34 cases ahead of this one.", "maybe": "Maybe try again in a few seconds."}
 * </pre>
 */
record Problem(int status, String kind, String title, String message) {

    private static final String TYPE = "urn:migration-doctor:problem:";
    private static final String MAYBE = " Maybe ";

    /** Answers with problems when something goes wrong. */
    static void addTo(RoutesConfig routes, Log log) {
        routes.exception(Refusal.class, (e, context) -> of(e).answer(context));
        routes.exception(Access.Forbidden.class, (e, context) -> of(e).answer(context));
        routes.exception(
                HttpResponseException.class, (e, context) -> of(e, context).answer(context));
        routes.exception(Exception.class, (e, context) -> {
            log.write("defect", line -> line.put("what", e.getClass().getName()).put("where", place(e)));
            new Problem(
                            500,
                            "defect",
                            "Internal error",
                            "The request could not be answered. Maybe a smaller one works.")
                    .answer(context);
        });
    }

    private static @Nullable String place(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return trace.length == 0 ? null : trace[0].toString();
    }

    private static Problem of(Refusal refusal) {
        String message = String.valueOf(refusal.getMessage());
        return switch (refusal.reason()) {
            case UNKNOWN -> new Problem(404, "unknown", "Not found", message);
            case UNREADABLE -> new Problem(422, "unreadable", "Nothing to diagnose", message);
            case TOO_LARGE -> new Problem(413, "too-large", "Too large", message);
            case BUSY -> new Problem(429, "busy", "Too many cases at once", message);
            case STOPPING -> new Problem(503, "stopping", "Not in service", message);
            case TOO_LONG -> new Problem(504, "too-long", "It took too long", message);
            case NOT_YET -> new Problem(409, "not-yet", "Not diagnosed yet", message);
            case CONFLICT -> new Problem(409, "conflict", "Not possible with this case", message);
            case FAILED -> new Problem(500, "failed", "Not diagnosed", message);
        };
    }

    private static Problem of(Access.Forbidden forbidden) {
        String message = String.valueOf(forbidden.getMessage());
        return switch (forbidden.status()) {
            case 401 -> new Problem(401, "token-needed", "A token is needed", message);
            case 421 -> new Problem(421, "wrong-host", "Wrong name of the service", message);
            default -> new Problem(403, "not-allowed", "Not allowed", message);
        };
    }

    private static Problem of(HttpResponseException e, Context context) {
        String asked = context.method() + " " + context.path();
        return switch (e.getStatus()) {
            case 404 ->
                new Problem(404, "unknown", "Not found", "There is no " + asked + ". Maybe /openapi.json names it.");
            case 405 ->
                new Problem(405, "method", "Wrong method", "There is no " + asked + ". Maybe another method is meant.");
            case 413 -> new Problem(413, "too-large", "Too large", "This is too much. Maybe give one failure only.");
            case 415 -> new Problem(415, "media-type", "Unknown kind of content", String.valueOf(e.getMessage()));
            default ->
                new Problem(e.getStatus(), "request", "Wrong request", e.getMessage() + ". Maybe /openapi.json helps.");
        };
    }

    private void answer(Context context) {
        context.status(status);
        if (status == 429 || status == 503) {
            context.header("Retry-After", "5");
        } else if (status == 401) {
            context.header("WWW-Authenticate", "Bearer realm=\"migdoc\"");
        }
        String accept = context.header("Accept");
        boolean browser = !context.path().startsWith("/api/") && accept != null && accept.contains("text/html");
        if (browser && status == 401) {
            context.redirect("/login", io.javalin.http.HttpStatus.SEE_OTHER);
        } else if (browser) {
            context.html(ProblemPage.of(title, message));
        } else {
            context.contentType("application/problem+json").result(Json.indented(json()) + "\n");
        }
    }

    private ObjectNode json() {
        int maybe = message.lastIndexOf(MAYBE);
        return Json.object()
                .put("type", TYPE + kind)
                .put("title", title)
                .put("status", status)
                .put("detail", maybe < 0 ? message : message.substring(0, maybe))
                .put("maybe", maybe < 0 ? null : message.substring(maybe + 1));
    }
}
