package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;

/** The published schemas, for tests that hold what is written against them. */
public final class Schemas {

    public static final JsonSchema DIAGNOSIS = schema("diagnosis-v1.schema.json");
    public static final JsonSchema CODE = schema("code-v1.schema.json");
    public static final JsonSchema FACTS = schema("facts-v1.schema.json");
    public static final JsonSchema CASE = schema("case-v1.schema.json");

    private Schemas() {}

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:org/migdoc/report/" + name));
    }

    public static void holds(JsonSchema schema, String json) {
        assertThat(schema.validate(json, InputFormat.JSON))
                .extracting(ValidationMessage::getMessage)
                .isEmpty();
    }
}
