package org.migdoc.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.migdoc.fact.Fact;

/**
 * Reads facts that were written by {@link FactsJson}, by another tool or by hand. A bare list of facts and a whole diagnosis
 * are read too. What is wrong with one fact costs that fact only.
 */
public final class FactsReader {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(64)
                    .maxStringLength(4 << 20)
                    .build())
            .build();

    /**
     * What was read.
     *
     * @param facts the good ones, in their order
     * @param problems one line for each thing wrong: {@code facts.json:12: facts[3].port: … Maybe …}
     */
    public record Reading(List<Fact> facts, List<String> problems) {}

    private final String document;
    private final List<Fact> facts = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private FactsReader(String document) {
        this.document = document;
    }

    /**
     * The facts of a file.
     *
     * @param document name of the file, for problems and for facts that do not say where they come from
     * @throws IOException when the file cannot be read; what is wrong with its text is a problem, no exception
     */
    public static Reading read(InputStream in, String document) throws IOException {
        FactsReader reader = new FactsReader(document);
        try (JsonParser parser = FACTORY.createParser(in)) {
            reader.file(parser);
        } catch (JsonProcessingException e) {
            reader.notJson(e);
        }
        return new Reading(List.copyOf(reader.facts), List.copyOf(reader.problems));
    }

    /** The facts of the list whose beginning the parser stands at. */
    public static Reading readList(JsonParser parser, String document) throws IOException {
        FactsReader reader = new FactsReader(document);
        reader.list(parser);
        return new Reading(List.copyOf(reader.facts), List.copyOf(reader.problems));
    }

    private void file(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        boolean found = first == JsonToken.START_ARRAY;
        if (found) {
            list(parser);
        } else if (first == JsonToken.START_OBJECT) {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                parser.nextToken();
                found |= name.equals("facts");
                member(name, parser);
            }
        }
        if (!found) {
            problems.add(document + ":1: no facts in this file. Maybe {\"schema\": \"" + FactsJson.SCHEMA
                    + "\", \"facts\": [ … ]}.");
        }
    }

    private void member(String name, JsonParser parser) throws IOException {
        if (name.equals("facts")) {
            list(parser);
        } else if (name.equals("schema")) {
            schema(JsonValue.read(parser));
        } else {
            parser.skipChildren();
        }
    }

    private void schema(JsonValue schema) {
        if (!FactsJson.SCHEMA.equals(schema.value()) && !DiagnosisJson.SCHEMA.equals(schema.value())) {
            problems.add(document + ":" + schema.line() + ": schema: " + schema.kind() + " is not known here. Maybe \""
                    + FactsJson.SCHEMA + "\".");
        }
    }

    private void list(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            JsonValue other = JsonValue.read(parser);
            problems.add(document + ":" + other.line() + ": facts: a list is needed, not " + other.kind()
                    + ". Maybe [ … ].");
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            Complaints complaints = new Complaints(document, "facts[" + i + "]");
            Fact fact = new FactReader(complaints).read(JsonValue.read(parser));
            if (fact != null) {
                facts.add(fact);
            }
            problems.addAll(complaints.lines());
        }
    }

    private void notJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String message =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        problems.add(document + ":" + (at == null ? "1" : at.getLineNr() + ":" + at.getColumnNr()) + ": not JSON: "
                + Printable.line(message) + ". Maybe the file was cut.");
    }
}
