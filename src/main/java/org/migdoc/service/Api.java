package org.migdoc.service;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import org.migdoc.Case;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Opened;
import org.migdoc.intake.Intake;
import org.migdoc.report.DiagnosisJson;

/** Version 1 of what programs can ask, below {@code /api/v1}. */
final class Api {

    private final Desk desk;

    Api(Desk desk) {
        this.desk = desk;
    }

    void addTo(RoutesConfig routes) {
        routes.post("/api/v1/diagnoses", this::take);
        routes.get("/api/v1/diagnoses/{id}", this::show);
        routes.post("/api/v1/diagnoses/{id}/facts", this::add);
        routes.get("/healthz", context -> context.result("ok\n"));
    }

    private void take(Context context) {
        Opened opened = desk.take(given(context));
        context.status(201).header("Location", "/api/v1/diagnoses/" + opened.id());
        answer(context, opened);
    }

    private void show(Context context) {
        answer(context, desk.find(context.pathParam("id")));
    }

    private void add(Context context) {
        answer(context, desk.add(context.pathParam("id"), given(context)));
    }

    private static Case given(Context context) {
        Intake.Result read = Intake.ofText("input", context.body());
        return new Case("", read.documents(), List.of(), read.warnings());
    }

    private static void answer(Context context, Opened opened) {
        context.contentType("application/json").result(DiagnosisJson.line(opened.diagnosis(), false) + "\n");
    }
}
