package org.migdoc.report;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
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
        try (JsonParser parser = Json.READER.createParser(in)) {
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
            problem(1, "no facts in this file. Maybe {\"schema\": \"" + FactsJson.SCHEMA + "\", \"facts\": [ … ]}.");
        }
    }

    private void member(String name, JsonParser parser) throws IOException {
        int line = line(parser);
        if (name.equals("facts")) {
            list(parser);
        } else if (name.equals("schema")) {
            JsonNode schema = parser.readValueAsTree();
            if (!List.of(FactsJson.SCHEMA, DiagnosisJson.SCHEMA).contains(schema.asText())) {
                String kind = Json.kind(schema);
                problem(line, "schema: " + kind + " is not known here. Maybe \"" + FactsJson.SCHEMA + "\".");
            }
        } else {
            parser.skipChildren();
        }
    }

    /** Fact by fact, so that what stands before a cut is kept. */
    private void list(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            int line = line(parser);
            String kind = Json.kind(parser.readValueAsTree());
            problem(line, "facts: a list is needed, not " + kind + ". Maybe [ … ].");
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            Complaints complaints = new Complaints(document, line(parser), "facts[" + i + "]");
            Fact fact = new FactReader(complaints).read(parser.readValueAsTree());
            if (fact != null) {
                facts.add(fact);
            }
            problems.addAll(complaints.lines());
        }
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }

    private void problem(int line, String what) {
        problems.add(document + ":" + line + ": " + what);
    }

    private void notJson(JsonProcessingException e) {
        JsonLocation at = e.getLocation();
        String message =
                String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        problems.add(document + ":" + (at == null ? "1" : at.getLineNr() + ":" + at.getColumnNr()) + ": not JSON: "
                + Printable.line(message) + ". Maybe the file was cut.");
    }
}
