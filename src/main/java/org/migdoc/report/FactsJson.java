package org.migdoc.report;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;

/**
 * Facts for programs, as {@code docs/schema/facts-v1.schema.json} describes them; {@link FactsReader} reads them back:
 *
 * <pre>
 * {"schema": "migration-doctor/facts/v1",
 *  "facts": [{"type": "port-test", "from": "hv01", "target": "hv02", "port": 6600, "reachable": false, "listener": false,
 *             "origin": {"document": "paste.txt", "line": 3, "end_line": 3, "excerpt": "TcpTestSucceeded : False"}}]}
 * </pre>
 */
public final class FactsJson {

    /** The value of {@code schema}. */
    public static final String SCHEMA = "migration-doctor/facts/v1";

    private FactsJson() {}

    /** The facts in their order, indented for reading, without a line break at the end. */
    public static String indented(List<Fact> facts) {
        return Json.indented(Json.object().put("schema", SCHEMA).set("facts", Json.list(facts, FactsJson::fact)));
    }

    static ObjectNode fact(Fact fact) {
        FactShape shape = FactShape.of(fact);
        ObjectNode json = Json.object().put("type", shape.type());
        for (FactShape.Field field : shape.fields()) {
            json.set(field.name(), value(field, field.of(fact)));
        }
        return json.set("origin", DiagnosisJson.origin(fact.origin()));
    }

    private static JsonNode value(FactShape.Field field, @Nullable Object value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value == null || value instanceof Double number && !Double.isFinite(number)) {
            return nodes.nullNode();
        }
        return switch (field.kind()) {
            case TEXT -> nodes.textNode((String) value);
            case WHOLE -> nodes.numberNode(((Number) value).longValue());
            case NUMBER -> nodes.numberNode(((Number) value).doubleValue());
            case TRUTH -> nodes.booleanNode((Boolean) value);
            case WORD -> nodes.textNode(Words.word((Enum<?>) value));
            case TIME -> nodes.textNode(ISO_LOCAL_DATE_TIME.format((LocalDateTime) value));
            case TEXTS -> Json.texts((List<?>) value);
        };
    }
}
