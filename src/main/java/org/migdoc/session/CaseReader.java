package org.migdoc.session;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Origin;
import org.migdoc.fact.RemedyTried;

/** Reads the JSON of a case file; the first thing that is wrong with it is an error that names its place. */
final class CaseReader {

    private final Path file;

    CaseReader(Path file) {
        this.file = file;
    }

    OpenCase read(JsonNode json) throws CaseFileException {
        String schema = json.path("schema").asText();
        if (!schema.equals(CaseFile.SCHEMA)) {
            throw wrong(
                    "schema",
                    schema.isEmpty()
                            ? "this is no case file. Maybe it holds facts or a diagnosis; \"save FILE\" in \"migdoc case\" writes one."
                            : "\"" + schema
                                    + "\" is not known here. Maybe it was written by a newer version; this one reads \""
                                    + CaseFile.SCHEMA + "\".");
        }
        if (!json.path("turns").isArray()) {
            throw wrong("turns", "a list is needed. Maybe the file was cut or changed by hand.");
        }
        List<Turn> turns = new ArrayList<>();
        for (JsonNode turn : json.path("turns")) {
            turns.add(turn(turn, "turns[" + turns.size() + "]"));
        }
        return new OpenCase(text(json, "id", ""), turns);
    }

    private Turn turn(JsonNode json, String place) throws CaseFileException {
        return switch (text(json, "turn", place)) {
            case "pasted" ->
                new Turn.Pasted(text(json, "name", place), text(json, "text", place), optional(json, "answers"));
            case "done" -> new Turn.Done(text(json, "step", place), text(json, "title", place));
            case "skipped" -> new Turn.Skipped(text(json, "question", place));
            case "worked" -> worked(json);
            case "failed" -> failed(json, place);
            default ->
                throw wrong(
                        place + ".turn",
                        "\"" + json.path("turn").asText()
                                + "\" is not known here. Maybe \"pasted\", \"done\", \"skipped\", \"failed\" or \"worked\".");
        };
    }

    private static Turn worked(JsonNode json) {
        List<String> causes = new ArrayList<>();
        json.path("causes").forEach(cause -> causes.add(cause.asText()));
        return new Turn.Worked(causes);
    }

    private Turn failed(JsonNode json, String place) throws CaseFileException {
        List<RemedyTried> tried = new ArrayList<>();
        for (JsonNode remedy : json.path("tried")) {
            String at = place + ".tried[" + tried.size() + "]";
            Origin origin = new Origin("told", 0, 0, remedy.path("steps").asText());
            tried.add(new RemedyTried(
                    origin, text(remedy, "cause", at), remedy.path("complete").asBoolean()));
        }
        return new Turn.Failed(tried);
    }

    private String text(JsonNode json, String field, String place) throws CaseFileException {
        String value = optional(json, field);
        if (value == null) {
            String path = place.isEmpty() ? field : place + "." + field;
            throw wrong(path, "a text is needed. Maybe the file was changed by hand.");
        }
        return value;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        return json.path(field).isTextual() ? json.path(field).textValue() : null;
    }

    private CaseFileException wrong(String place, String what) {
        return new CaseFileException(file + ": " + place + ": " + what);
    }
}
