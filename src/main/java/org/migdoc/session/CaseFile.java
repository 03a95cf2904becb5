package org.migdoc.session;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.migdoc.fact.RemedyTried;

/**
 * The file in which a case is kept, as {@code docs/schema/case-v1.schema.json} describes it:
 *
 * <pre>
 * {"schema": "migration-doctor/case/v1", "id": "T-4711",
 *  "turns": [{"turn": "pasted", "name": "paste-1", "text": "Move-VM : …", "answers": null},
 *            {"turn": "done", "step": "complete-delegation-source", "title": "Add the missing entries to HV01"},
 *            {"turn": "failed", "tried": [{"cause": "kcd-service-missing", "complete": true, "steps": "Add …"}]}]}
 * </pre>
 */
public final class CaseFile {

    /** The value of {@code schema}. */
    public static final String SCHEMA = "migration-doctor/case/v1";

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private CaseFile() {}

    /**
     * The case of a file.
     *
     * @throws CaseFileException when there is no such file, or it holds no case
     */
    public static OpenCase read(Path file) throws CaseFileException {
        try {
            return new CaseReader(file).read(MAPPER.readTree(Files.readAllBytes(file)));
        } catch (NoSuchFileException e) {
            throw new CaseFileException(file + ": there is no such file. Maybe its name is misspelt.", e);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new CaseFileException(
                    file + ":" + line
                            + ": this is no case file, or it was cut. Maybe it is a text that was collected: begin"
                            + " with \"migdoc case\" and then \"read " + file + "\".",
                    e);
        } catch (IOException e) {
            throw new CaseFileException(file + " cannot be read. Maybe it is a folder, or reading is not allowed.", e);
        }
    }

    /**
     * Writes a case, all of it or nothing.
     *
     * @throws CaseFileException when the file cannot be written
     */
    public static void write(OpenCase open, Path file) throws CaseFileException {
        Path target = file.toAbsolutePath();
        Path half = target.resolveSibling(target.getFileName() + ".part");
        try {
            Files.writeString(half, json(open) + "\n", StandardCharsets.UTF_8);
            Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CaseFileException(file + " cannot be written. Maybe its folder does not exist.", e);
        }
    }

    /** The case as JSON, indented, without a line break at the end. */
    public static String json(OpenCase open) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("schema", SCHEMA).put("id", open.id());
        ArrayNode turns = json.putArray("turns");
        open.turns().forEach(turn -> turns.add(turn(turn)));
        return json.toPrettyString();
    }

    private static ObjectNode turn(Turn turn) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        if (turn instanceof Turn.Pasted pasted) {
            return json.put("turn", "pasted")
                    .put("name", pasted.name())
                    .put("text", pasted.text())
                    .put("answers", pasted.answers());
        } else if (turn instanceof Turn.Done done) {
            return json.put("turn", "done").put("step", done.step()).put("title", done.title());
        } else if (turn instanceof Turn.Skipped skipped) {
            return json.put("turn", "skipped").put("question", skipped.question());
        } else if (turn instanceof Turn.Worked worked) {
            ArrayNode causes = json.put("turn", "worked").putArray("causes");
            worked.causes().forEach(causes::add);
        } else if (turn instanceof Turn.Failed failed) {
            ArrayNode tried = json.put("turn", "failed").putArray("tried");
            failed.tried().forEach(remedy -> tried.add(remedy(remedy)));
        }
        return json;
    }

    private static ObjectNode remedy(RemedyTried tried) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("cause", tried.cause())
                .put("complete", tried.complete())
                .put("steps", tried.origin().excerpt());
    }
}
