package org.migdoc.service.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Opened;
import org.migdoc.report.Stylesheet;

/** The addresses of the pages. Every form works without JavaScript: it answers with the address of what came out. */
public final class PageRoutes {

    private final Desk desk;

    public PageRoutes(Desk desk) {
        this.desk = desk;
    }

    /** Adds all of them. */
    public void addTo(RoutesConfig routes) {
        routes.get("/", context -> context.html(HomePage.of()));
        routes.post("/diagnoses", this::take);
        routes.get("/diagnoses/{id}", this::show);
        routes.post("/diagnoses/{id}/facts", this::add);
        routes.get(
                "/static/tokens.css", context -> context.contentType("text/css").result(Stylesheet.TOKENS.text()));
        new KnowledgePages().addTo(routes);
    }

    private void take(Context context) {
        Opened opened = desk.take(PostedForm.read(context, 1));
        context.redirect("/diagnoses/" + opened.id(), HttpStatus.SEE_OTHER);
    }

    private void add(Context context) {
        String id = context.pathParam("id");
        int known = desk.find(id).asked().documents().size();
        desk.add(id, PostedForm.read(context, known + 1));
        context.redirect("/diagnoses/" + id + "?added", HttpStatus.SEE_OTHER);
    }

    private void show(Context context) {
        boolean added = context.queryParamMap().containsKey("added");
        context.html(CasePage.of(new CaseView(desk.find(context.pathParam("id")), added, false)));
    }
}
