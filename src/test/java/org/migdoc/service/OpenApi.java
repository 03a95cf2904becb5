package org.migdoc.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds what the service answers against what {@code openapi.json} says that it answers. */
final class OpenApi {

    private static final String BASE = "http://service/";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode document;
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V202012,
            builder -> builder.schemaMappers(
                    mappers -> mappers.mapPrefix(BASE + "openapi.json", "classpath:org/migdoc/report/openapi.json")
                            .mapPrefix(BASE + "schema/", "classpath:org/migdoc/report/")));

    OpenApi() throws IOException {
        try (InputStream in = OpenApi.class.getResourceAsStream("/org/migdoc/report/openapi.json")) {
            document = MAPPER.readTree(in);
        }
    }

    JsonNode document() {
        return document;
    }

    /** Fails when the answer is not one that the document names. */
    void check(String method, String path, HttpResponse<String> response) {
        String template = template(path);
        if (template == null) {
            return;
        }
        String status = String.valueOf(response.statusCode());
        String place = "/paths/" + escaped(template) + "/" + method.toLowerCase(java.util.Locale.ROOT) + "/responses/"
                + status;
        JsonNode answer = document.at(place);
        assertThat(answer.isMissingNode())
                .as("%s %s answers %s, which openapi.json does not name", method, template, status)
                .isFalse();
        if (answer.has("$ref")) {
            place = answer.path("$ref").asText().substring(1);
            answer = document.at(place);
        }
        String type = response.headers().firstValue("Content-Type").orElse("").split(";", -1)[0];
        if (!answer.has("content")) {
            assertThat(response.body()).isEmpty();
            return;
        }
        assertThat(answer.path("content").has(type))
                .as("%s %s answers %s with %s, which openapi.json does not name", method, template, status, type)
                .isTrue();
        if (type.endsWith("json")) {
            String schema = BASE + "openapi.json#" + place + "/content/" + escaped(type) + "/schema";
            assertThat(schemas.getSchema(SchemaLocation.of(schema)).validate(response.body(), InputFormat.JSON))
                    .as("%s %s %s", method, path, response.body())
                    .isEmpty();
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** The path of the document that is meant; null for pages and files. */
    private @Nullable String template(String asked) {
        String bare = asked.split("\\?", 2)[0];
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            String template = path.getKey();
            String tail = template.endsWith("{code}") ? ".+" : "[^/]+";
            if (bare.matches(template.replaceAll("\\{\\w+}", tail))) {
                return template;
            }
        }
        return null;
    }
}
