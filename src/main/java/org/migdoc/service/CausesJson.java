package org.migdoc.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.migdoc.desk.Library;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.report.Json;

/** Causes for programs. */
final class CausesJson {

    private CausesJson() {}

    static ObjectNode list(Library library) {
        ObjectNode json = Json.object().put("schema", "migration-doctor/causes/v1");
        json.set("causes", Json.list(library.causes(), CausesJson::head));
        return json;
    }

    static ObjectNode one(Cause cause, Library library) {
        ObjectNode json = Json.object().put("schema", "migration-doctor/cause/v1");
        json.setAll(head(cause));
        json.put("article", library.article(cause));
        json.set("steps", Json.list(library.steps(cause), CausesJson::step));
        json.set("mistaken_for", Json.texts(cause.mistakenFor()));
        json.set("references", Json.texts(cause.references()));
        return json;
    }

    private static ObjectNode head(Cause cause) {
        return Json.object()
                .put("id", cause.id())
                .put("area", cause.area())
                .put("title", cause.title())
                .put("summary", cause.summary());
    }

    private static ObjectNode step(StepTemplate step) {
        return Json.object().put("id", step.id()).put("title", step.title());
    }
}
