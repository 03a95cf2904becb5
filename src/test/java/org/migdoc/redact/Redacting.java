package org.migdoc.redact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Line;

/** One text redacted under a fixed secret. */
record Redacting(String text, Redactor redactor, Pseudonyms pseudonyms) {

    static final Doctor DOCTOR = Doctor.shipped();
    static final Set<String> VOCABULARY = DOCTOR.knowledge().messages().rows().stream()
            .flatMap(row -> Arrays.stream(row.pattern().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)))
            .collect(Collectors.toSet());

    static Redacting of(String text) {
        return of(Intake.ofText("input.txt", text).documents());
    }

    static Redacting of(List<Document> documents) {
        Pseudonyms pseudonyms = new Pseudonyms(Secret.ofHex("5eed".repeat(16)), VOCABULARY);
        Redactor redactor = Redactor.of(
                documents, DOCTOR.facts(new Case("test", documents, List.of(), List.of())), pseudonyms, VOCABULARY);
        String text =
                documents.stream().map(redactor::redacted).map(Redacting::text).collect(Collectors.joining("\n"));
        return new Redacting(text, redactor, pseudonyms);
    }

    static String text(Document document) {
        return document.lines().stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    String restored() {
        Restorer restorer = new Restorer(pseudonyms);
        return text.lines().map(restorer::restored).collect(Collectors.joining("\n"));
    }

    List<String> lines() {
        return text.lines().toList();
    }
}
