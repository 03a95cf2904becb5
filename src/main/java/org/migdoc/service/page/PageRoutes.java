package org.migdoc.service.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Objects;
import org.migdoc.Case;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Opened;
import org.migdoc.intake.Intake;
import org.migdoc.report.HtmlReport;

/** The addresses of the pages. A form works without JavaScript: it answers with the address of what came out. */
public final class PageRoutes {

    private static final String FORM = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>Migration Doctor</title></head><body><main>
            <h1>Migration Doctor</h1>
            <form method="post" action="/diagnoses"><label for="text">Paste what you have</label>
            <textarea id="text" name="text" rows="20" cols="100"></textarea><button>Diagnose</button></form>
            </main></body></html>
            """;

    private final Desk desk;

    public PageRoutes(Desk desk) {
        this.desk = desk;
    }

    /** Adds all of them. */
    public void addTo(RoutesConfig routes) {
        routes.get("/", context -> context.html(FORM));
        routes.post("/diagnoses", this::take);
        routes.get("/diagnoses/{id}", this::show);
    }

    private void take(Context context) {
        String text = Objects.requireNonNullElse(context.formParam("text"), "");
        Intake.Result read = Intake.ofText("input", text);
        Opened opened = desk.take(new Case("", read.documents(), List.of(), read.warnings()));
        context.redirect("/diagnoses/" + opened.id(), HttpStatus.SEE_OTHER);
    }

    private void show(Context context) {
        context.html(HtmlReport.of(desk.find(context.pathParam("id")).diagnosis(), false));
    }
}
