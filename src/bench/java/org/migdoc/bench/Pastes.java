package org.migdoc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.intake.Document;
import org.migdoc.intake.LineCleaner;
import org.migdoc.report.DiagnosisJson;

/** The texts of the samples: what people paste, of 1 KB on average. */
final class Pastes {

    private final List<String> texts;

    private Pastes(List<String> texts) {
        this.texts = texts;
    }

    static Pastes ofSamples() {
        Path samples = Path.of(System.getProperty("migdoc.home", "."), "facts-samples");
        try (Stream<Path> files = Files.walk(samples)) {
            return new Pastes(files.filter(f -> f.endsWith("input.txt"))
                    .sorted()
                    .map(Pastes::text)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int size() {
        return texts.size();
    }

    /** From the text to the line of JSON. */
    String diagnose(Doctor doctor, int index) {
        String text = texts.get(Math.floorMod(index, texts.size()));
        Document document = new Document("input.txt", LineCleaner.lines(text));
        return DiagnosisJson.line(doctor.diagnose(new Case("1", List.of(document), List.of(), List.of())), false);
    }
}
