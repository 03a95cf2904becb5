package org.migdoc.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.migdoc.authoring.coverage.Coverage;
import org.migdoc.authoring.coverage.Mutation;
import org.migdoc.authoring.coverage.Survivor;

/** What samples exercise of a knowledge base, and which changes they would not notice, for programs. */
public final class CoverageJson {

    private CoverageJson() {}

    /** Indented, without survivors. */
    public static String of(Coverage coverage) {
        return Json.indented(json(coverage));
    }

    /** Indented, with survivors. */
    public static String of(Mutation mutation) {
        ObjectNode json =
                json(mutation.coverage()).put("changes", mutation.tried()).put("samples_left_out", mutation.left());
        json.set("survivors", Json.list(mutation.survivors(), CoverageJson::survivor));
        return Json.indented(json.set("no_rule", Json.list(mutation.untried(), CoverageJson::survivor)));
    }

    private static ObjectNode json(Coverage coverage) {
        ObjectNode json = Json.object().put("samples", coverage.samples());
        return json.set("parts", Json.list(coverage.parts(), CoverageJson::part));
    }

    private static ObjectNode part(Coverage.Part part) {
        ObjectNode json = Json.object().put("name", part.name()).put("all", part.all());
        return json.set(
                "missing",
                Json.list(
                        part.missing(), m -> Json.object().put("name", m.name()).put("location", m.location())));
    }

    private static ObjectNode survivor(Survivor survivor) {
        return Json.object()
                .put("name", survivor.name())
                .put("location", survivor.location())
                .put("change", survivor.change())
                .put("condition", survivor.condition())
                .put("differing", survivor.differing());
    }
}
