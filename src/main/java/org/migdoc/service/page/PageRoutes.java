package org.migdoc.service.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Opened;
import org.migdoc.desk.Refusal;
import org.migdoc.diagnosis.Cause;
import org.migdoc.report.Stylesheet;
import org.migdoc.service.Scope;
import org.migdoc.service.Submission;
import org.migdoc.store.Feedback;
import org.migdoc.store.PastCase;
import org.migdoc.store.Search;

/** The addresses of the pages. Every form works without JavaScript: it answers with the address of what came out. */
public final class PageRoutes {

    private static final int MOST = 50;

    private final Desk desk;
    private final Submission submission;

    public PageRoutes(Desk desk, Submission submission) {
        this.desk = desk;
        this.submission = submission;
    }

    /** Adds all of them. */
    public void addTo(RoutesConfig routes) {
        routes.get("/", context -> context.html(HomePage.of()), Scope.DIAGNOSE);
        routes.post("/diagnoses", this::take, Scope.DIAGNOSE);
        routes.get("/diagnoses/{id}", this::show, Scope.DIAGNOSE);
        routes.post("/diagnoses/{id}/facts", this::add, Scope.DIAGNOSE);
        routes.post("/diagnoses/{id}/feedback", this::feedback, Scope.FEEDBACK);
        routes.get("/history", this::history, Scope.ADMIN);
        routes.get("/codes", this::codes, Scope.DIAGNOSE);
        routes.get(
                "/static/tokens.css",
                context -> context.contentType("text/css").result(Stylesheet.TOKENS.text()),
                Scope.OPEN);
        new KnowledgePages(desk).addTo(routes);
    }

    private void take(Context context) throws IOException {
        Opened opened = desk.take(submission.form(context));
        context.redirect("/diagnoses/" + opened.id(), HttpStatus.SEE_OTHER);
    }

    private void add(Context context) throws IOException {
        String id = context.pathParam("id");
        desk.add(id, submission.form(context));
        context.redirect("/diagnoses/" + id + "?added", HttpStatus.SEE_OTHER);
    }

    private void show(Context context) {
        var asked = context.queryParamMap();
        context.html(CasePage.of(new CaseView(
                desk.find(context.pathParam("id")), asked.containsKey("added"), asked.containsKey("thanked"))));
    }

    /** "None of these" says of the cause that was believed most that it was not the one. */
    private void feedback(Context context) {
        String id = context.pathParam("id");
        String right = given(context, "cause");
        String believed = desk.find(id).diagnosis().causes().stream()
                .map(a -> a.cause().id())
                .findFirst()
                .orElse(null);
        String step = given(context, "step");
        desk.feedback(
                id,
                new Feedback(
                        Instant.now(),
                        right == null ? believed : right,
                        right != null,
                        step,
                        step == null ? null : true,
                        given(context, "remark")));
        context.redirect("/diagnoses/" + id + "?thanked#feedback", HttpStatus.SEE_OTHER);
    }

    private static @Nullable String given(Context context, String name) {
        String value = context.formParam(name);
        return value == null || value.isBlank() ? null : value;
    }

    private void history(Context context) {
        String words = Objects.requireNonNullElse(context.queryParam("q"), "");
        List<PastCase> found = desk.history(new Search(words, before(context.queryParam("before")), MOST));
        context.html(HistoryPage.of(words, found, MOST, this::title));
    }

    private static Instant before(@Nullable String time) {
        try {
            return time == null ? Instant.now().plusSeconds(1) : Instant.parse(time);
        } catch (DateTimeParseException e) {
            throw new Refusal(
                    Refusal.Reason.UNREADABLE,
                    "\"before\" is \"" + time + "\". Maybe a time as 2026-03-02T12:00:00Z is meant.");
        }
    }

    private String title(String id) {
        Cause cause = desk.library().cause(id);
        return cause == null ? id : cause.title();
    }

    private void codes(Context context) {
        String asked = Objects.requireNonNullElse(context.queryParam("q"), "").strip();
        context.html(CodesPage.of(asked.isEmpty() ? null : desk.library().explain(asked)));
    }
}
