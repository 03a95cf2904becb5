package org.migdoc.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
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
import org.migdoc.report.FactsReader;
import org.migdoc.report.Nearest;

/**
 * Reads one case from one line of JSON:
 *
 * <pre>
 * {"id": "T-1", "text": "No credentials are available in the security package (0x8009030E)."}
 * {"id": "T-2", "documents": [{"name": "console.txt", "text": "…"}, {"name": "hv01.log", "text": "…"}]}
 * {"id": "T-3", "facts": [{"type": "port-test", …}]}
 * </pre>
 *
 * <p>What else the object holds is passed over.
 */
final class CaseLine {

    private static final List<String> INPUTS = List.of("text", "documents", "facts");
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final List<Document> documents = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private @Nullable String id;
    private boolean given;
    private @Nullable String near;

    /** Id of the case, as far as it has been read; null when it has none. */
    @Nullable
    String id() {
        return id;
    }

    /**
     * The case of the line.
     *
     * @param otherwise id of a case that has none
     * @throws UsageException when the line holds no case
     */
    Case read(String line, String otherwise) throws UsageException {
        try (JsonParser parser = FACTORY.createParser(line)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new UsageException("a JSON object is needed. Maybe {\"id\": \"1\", \"text\": \"…\"}.");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                member(name, parser);
            }
            if (parser.nextToken() != null) {
                throw new UsageException(
                        "there is more than one JSON value in the line. Maybe a line break is missing.");
            }
        } catch (IOException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new UsageException("not JSON: " + reason + ". Maybe the line was cut or broken in two.");
        }
        if (!given) {
            String meant = near == null ? "a text was forgotten" : near;
            throw new UsageException("there is neither text nor documents nor facts. Maybe " + meant + ".");
        }
        String known = id;
        return new Case(known == null ? otherwise : known, documents, facts, warnings);
    }

    private void member(String name, JsonParser parser) throws IOException, UsageException {
        given |= INPUTS.contains(name) && parser.currentToken() != JsonToken.VALUE_NULL;
        switch (name) {
            case "id" ->
                id = parser.currentToken().isScalarValue() && parser.currentToken() != JsonToken.VALUE_NULL
                        ? parser.getText()
                        : skipped(parser);
            case "text" -> document("input", text(name, parser));
            case "documents" -> documents(parser);
            case "facts" -> facts(parser);
            default -> {
                String meant = Nearest.to(name, INPUTS);
                near = meant == null ? near : "\"" + name + "\" should read \"" + meant + "\"";
                parser.skipChildren();
            }
        }
    }

    private static @Nullable String skipped(JsonParser parser) throws IOException {
        parser.skipChildren();
        return null;
    }

    private void documents(JsonParser parser) throws IOException, UsageException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new UsageException("documents: a list is needed. Maybe [{\"name\": \"a.txt\", \"text\": \"…\"}].");
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                document(parser);
            } else {
                document("document-" + (documents.size() + 1), text("documents", parser));
            }
        }
    }

    private void document(JsonParser parser) throws IOException, UsageException {
        String name = "document-" + (documents.size() + 1);
        String text = "";
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String member = parser.currentName();
            parser.nextToken();
            if (member.equals("name")) {
                name = parser.currentToken() == JsonToken.VALUE_STRING ? parser.getText() : name;
                parser.skipChildren();
            } else if (member.equals("text")) {
                text = text("documents.text", parser);
            } else {
                parser.skipChildren();
            }
        }
        document(name, text);
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

    private void facts(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.VALUE_NULL) {
            FactsReader.Reading reading = FactsReader.readList(parser, "facts");
            facts.addAll(reading.facts());
            warnings.addAll(reading.problems());
        }
    }

    private static String text(String name, JsonParser parser) throws IOException, UsageException {
        return switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NULL -> "";
            default -> throw new UsageException(name + ": a text is needed. Maybe \"…\" in quotes.");
        };
    }
}
