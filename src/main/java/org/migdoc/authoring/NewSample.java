package org.migdoc.authoring;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Verdict;

/** Makes a sample of a real case: its texts, and what is diagnosed today as the expectation, for review. */
public final class NewSample {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private NewSample() {}

    /**
     * Writes the texts of a case into a new folder.
     *
     * @param texts by name
     * @throws FileAlreadyExistsException when the folder is there
     */
    public static void write(Path folder, Map<String, String> texts) throws IOException {
        if (Files.exists(folder)) {
            throw new FileAlreadyExistsException(folder + " is there already. Maybe choose another --name.");
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Files.writeString(folder.resolve(text.getKey()), text.getValue());
        }
    }

    /**
     * Diagnoses the texts as they stand in the folder and writes what comes out as what is expected.
     *
     * @return what in it is a guess, a sentence each
     */
    public static List<String> expect(Path folder, Diagnosis diagnosis) throws IOException {
        List<String> guesses = new ArrayList<>();
        ObjectNode json = JSON.createObjectNode();
        json.put("verdict", diagnosis.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        causes(diagnosis, json, guesses);
        if (!diagnosis.collect().isEmpty()) {
            json.put("first_question", diagnosis.collect().get(0).id());
            guesses.add("first_question: what is asked first today. Leave it out if another question is as good.");
        }
        Files.writeString(Sample.expectation(folder), JSON.writeValueAsString(json) + "\n");
        return guesses;
    }

    private static void causes(Diagnosis diagnosis, ObjectNode json, List<String> guesses) {
        List<Assessment> shown = diagnosis.shown();
        ArrayNode primary = json.putArray("primary");
        if (shown.isEmpty()) {
            guesses.add(
                    diagnosis.verdict() == Verdict.NO_MIGRATION_FAILURE
                            ? "primary: no failure was seen. Put in the cause if there was one."
                            : "primary: no cause was found. Put in the one that it was, and \"decidable\": false if the text"
                                    + " cannot tell.");
            return;
        }
        Assessment first = shown.get(0);
        boolean sure = first.certainty().sure();
        primary.add(first.cause().id());
        guesses.add("primary: %s is what the rules believe today (%s, %.0f %%), not what it turned out to be."
                .formatted(
                        first.cause().id(),
                        first.certainty().name().toLowerCase(Locale.ROOT),
                        first.probability() * 100));
        ArrayNode acceptable = json.putArray("acceptable");
        shown.stream()
                .skip(1)
                .filter(a -> a.certainty().sure())
                .forEach(a -> acceptable.add(a.cause().id()));
        if (!acceptable.isEmpty()) {
            guesses.add("acceptable: these are sure as well today. Take out what was not so.");
        }
        json.put("decidable", sure);
        if (!sure) {
            guesses.add("decidable: false, since nothing is likely. Make it true if the text tells the cause.");
        }
    }
}
