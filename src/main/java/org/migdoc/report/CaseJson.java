package org.migdoc.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.migdoc.Case;
import org.migdoc.fact.Fact;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;

/**
 * Reads one case from JSON:
 *
 * <pre>
 * {"id": "T-1", "text": "No credentials are available in the security package (0x8009030E)."}
 * {"id": "T-2", "documents": [{"name": "console.txt", "text": "…"}, {"name": "hv01.log", "text": "…"}]}
 * {"id": "T-3", "facts": [{"type": "port-test", …}]}
 * </pre>
 *
 * <p>What else the object holds is passed over.
 */
public final class CaseJson {

    private static final List<String> INPUTS = List.of("text", "documents", "facts");

    private final List<Document> documents = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private @Nullable String id;
    private boolean given;
    private String meant = "a text was forgotten";

    /** Id of the case, as far as it has been read; null when it has none. */
    public @Nullable String id() {
        return id;
    }

    /**
     * The case of a JSON object.
     *
     * @param otherwise id of a case that has none
     * @throws CaseJsonException when it holds no case
     */
    public Case read(String json, String otherwise) throws CaseJsonException {
        try (JsonParser parser = Json.READER.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new CaseJsonException("a JSON object is needed. Maybe {\"id\": \"1\", \"text\": \"…\"}.");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                member(name, parser);
            }
            if (parser.nextToken() != null) {
                throw new CaseJsonException(
                        "there is more than one JSON value in the line. Maybe a line break is missing.");
            }
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new CaseJsonException("not JSON: " + reason + ". Maybe the line was cut or broken in two.");
        }
        if (!given) {
            throw new CaseJsonException("there is neither text nor documents nor facts. Maybe " + meant + ".");
        }
        String known = id;
        return new Case(known == null ? otherwise : known, documents, facts, warnings);
    }

    private void member(String name, JsonParser parser) throws IOException, CaseJsonException {
        boolean something = parser.currentToken() != JsonToken.VALUE_NULL;
        given |= something && INPUTS.contains(name);
        switch (name) {
            case "id" -> {
                JsonNode value = parser.readValueAsTree();
                id = something && value.isValueNode() ? value.asText() : null;
            }
            case "text" -> document("input", text("text", parser.readValueAsTree()));
            case "documents" -> documents(parser.readValueAsTree());
            case "facts" -> {
                FactsReader.Reading reading = something
                        ? FactsReader.readList(parser, "facts")
                        : new FactsReader.Reading(List.of(), List.of());
                facts.addAll(reading.facts());
                warnings.addAll(reading.problems());
            }
            default -> {
                String near = Nearest.to(name, INPUTS);
                meant = near == null ? meant : "\"" + name + "\" should read \"" + near + "\"";
                parser.skipChildren();
            }
        }
    }

    private void documents(JsonNode list) throws CaseJsonException {
        if (!list.isArray() && !list.isNull()) {
            throw new CaseJsonException("documents: a list is needed. Maybe [{\"name\": \"a.txt\", \"text\": \"…\"}].");
        }
        for (JsonNode document : list) {
            JsonNode named = document.path("name");
            String name = named.isTextual() ? named.textValue() : "document-" + (documents.size() + 1);
            document(
                    name,
                    document.isObject() ? text("documents.text", document.path("text")) : text("documents", document));
        }
    }

    private void document(String name, String text) {
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            unique = name + " (" + i + ")";
        }
        Intake.Result result = Intake.ofText(unique, text);
        documents.addAll(result.documents());
        warnings.addAll(result.warnings());
    }

    private static String text(String name, JsonNode given) throws CaseJsonException {
        if (!given.isTextual() && !given.isNull() && !given.isMissingNode()) {
            throw new CaseJsonException(name + ": a text is needed. Maybe \"…\" in quotes.");
        }
        return given.asText("");
    }
}
