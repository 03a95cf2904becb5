package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;

class FactsJsonTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void everyTypeOfFactsHoldsThePublishedSchemaAndComesBackEqual() throws Exception {
        List<Fact> facts = new ArrayList<>();
        for (FactShape shape : FactShape.BY_TYPE.values()) {
            facts.add(fact(shape, true));
            facts.add(fact(shape, false));
        }
        String json = FactsJson.indented(facts);

        Schemas.holds(Schemas.FACTS, json);
        FactsReader.Reading reading = FactsReader.read(stream(json), "facts.json");
        assertThat(reading.problems()).isEmpty();
        assertThat(reading.facts()).hasSizeGreaterThan(30).isEqualTo(facts);
    }

    @Test
    void theSchemaNamesEveryFieldAndWhetherItMayBeNull() throws IOException {
        JsonNode schema;
        try (InputStream in = FactsJson.class.getResourceAsStream("facts-v1.schema.json")) {
            schema = MAPPER.readTree(in);
        }
        for (FactShape shape : FactShape.BY_TYPE.values()) {
            JsonNode type = schema.at("/$defs/" + shape.type());
            List<String> names = new ArrayList<>(List.of("type"));
            List<String> required = new ArrayList<>(List.of("type"));
            for (FactShape.Field field : shape.fields()) {
                names.add(field.name());
                if (!field.optional()) {
                    required.add(field.name());
                }
                assertThat(type.at("/properties/" + field.name()).has("description"))
                        .as("docs/schema/facts-v1.schema.json describes %s.%s", shape.type(), field.name())
                        .isTrue();
            }
            names.add("origin");
            assertThat(type.at("/properties").fieldNames())
                    .toIterable()
                    .as(shape.type())
                    .containsExactlyElementsOf(names);
            assertThat(type.at("/required"))
                    .as(shape.type())
                    .extracting(JsonNode::asText)
                    .containsExactlyElementsOf(required);
        }
    }

    static InputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Fact fact(FactShape shape, boolean whole) throws Exception {
        List<Object> values = new ArrayList<>();
        values.add(new Origin("paste.txt", 3, 5, "a \"line\"\tof it"));
        for (FactShape.Field field : shape.fields()) {
            values.add(!whole && field.optional() ? null : value(field));
        }
        Class<?>[] types = Arrays.stream(shape.record().getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        return shape.record().getDeclaredConstructor(types).newInstance(values.toArray());
    }

    private static Object value(FactShape.Field field) {
        return switch (field.kind()) {
            case TEXT -> "value of " + field.name();
            case WHOLE -> 42;
            case NUMBER -> 2.5e11;
            case TRUTH -> true;
            case WORD -> field.component().getType().getEnumConstants()[0];
            case TIME -> LocalDateTime.of(2026, 1, 31, 9, 15);
            case TEXTS -> List.of("10.1.0.11/24", "ü");
        };
    }
}
