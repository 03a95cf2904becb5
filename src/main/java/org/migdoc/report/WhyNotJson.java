package org.migdoc.report;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.migdoc.authoring.explain.NearMiss;
import org.migdoc.fact.Fact;

/** Why a cause was not concluded, for programs. */
public final class WhyNotJson {

    private WhyNotJson() {}

    /** All rules and rows, nearest first, indented. */
    public static String of(String cause, List<NearMiss> misses) {
        ObjectNode json = Json.object().put("cause", cause);
        return Json.indented(json.set("rules", Json.list(misses, WhyNotJson::miss)));
    }

    private static ObjectNode miss(NearMiss miss) {
        ObjectNode json = Json.object()
                .put("name", miss.name())
                .put("location", miss.location())
                .put("fired", miss.fired())
                .put("held", miss.held())
                .put("conditions", miss.all());
        NearMiss.Failing failing = miss.failing();
        return failing == null ? json.putNull("open") : json.set("open", open(failing));
    }

    private static ObjectNode open(NearMiss.Failing failing) {
        ObjectNode json = Json.object().put("condition", failing.condition()).put("location", failing.location());
        json.set("closest", Json.list(failing.closest(), WhyNotJson::near));
        json.set("violated_by", Json.list(failing.violators(), WhyNotJson::fact));
        return json.set("derived_by", Json.list(failing.below(), WhyNotJson::miss));
    }

    private static ObjectNode near(NearMiss.Near near) {
        return fact(near.fact())
                .set(
                        "differs",
                        Json.list(
                                near.differs(),
                                d -> Json.object().put("wanted", d.wanted()).put("found", d.found())));
    }

    private static ObjectNode fact(Object fact) {
        return fact instanceof Fact one
                ? Json.object().set("fact", FactsJson.fact(one))
                : Json.object().put("what", FactLine.of(fact));
    }
}
