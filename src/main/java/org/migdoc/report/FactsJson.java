package org.migdoc.report;

import static java.time.format.DateTimeFormatter.ISO_LOCAL_DATE_TIME;

import java.io.IOException;
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
        return JsonText.object(
                true, json -> json.text("schema", SCHEMA).objects("facts", facts, fact -> fact(fact, json)));
    }

    static void fact(Fact fact, JsonText json) throws IOException {
        FactShape shape = FactShape.of(fact);
        json.text("type", shape.type());
        for (FactShape.Field field : shape.fields()) {
            value(field, field.of(fact), json);
        }
        json.object("origin", origin -> DiagnosisJson.origin(fact.origin(), origin));
    }

    private static void number(String name, double value, JsonText json) throws IOException {
        if (Double.isFinite(value)) {
            json.number(name, value);
        } else {
            json.none(name);
        }
    }

    private static void value(FactShape.Field field, @Nullable Object value, JsonText json) throws IOException {
        if (value == null) {
            json.none(field.name());
            return;
        }
        switch (field.kind()) {
            case TEXT -> json.text(field.name(), (String) value);
            case WHOLE -> json.number(field.name(), ((Number) value).longValue());
            case NUMBER -> number(field.name(), ((Number) value).doubleValue(), json);
            case TRUTH -> json.truth(field.name(), (Boolean) value);
            case WORD -> json.text(field.name(), Words.word((Enum<?>) value));
            case TIME -> json.text(field.name(), ISO_LOCAL_DATE_TIME.format((LocalDateTime) value));
            case TEXTS ->
                json.texts(
                        field.name(),
                        ((List<?>) value).stream().map(String::valueOf).toList());
        }
    }
}
