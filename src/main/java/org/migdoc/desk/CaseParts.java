package org.migdoc.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.migdoc.Case;
import org.migdoc.fact.Fact;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Line;
import org.migdoc.report.FactsJson;
import org.migdoc.report.FactsReader;
import org.migdoc.store.Part;

/** A case as the store keeps it, and back. */
final class CaseParts {

    private static final String FACTS = "facts";

    private CaseParts() {}

    static List<Part> of(Case c) {
        List<Part> parts = new ArrayList<>();
        for (Document document : c.documents()) {
            parts.add(new Part(Part.Kind.TEXT, document.name(), document.text(Line::raw)));
        }
        if (!c.facts().isEmpty()) {
            parts.add(new Part(Part.Kind.FACTS, FACTS, FactsJson.indented(c.facts())));
        }
        c.warnings().forEach(warning -> parts.add(new Part(Part.Kind.WARNING, "", warning)));
        return parts;
    }

    /** The case as it was; nothing is lost on the way. */
    static Case toCase(String id, List<Part> parts) {
        List<Document> documents = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        Set<String> warnings = new LinkedHashSet<>();
        for (Part part : parts) {
            switch (part.kind()) {
                case TEXT -> {
                    Intake.Result read = Intake.ofText(part.name(), part.content());
                    documents.addAll(read.documents());
                    warnings.addAll(read.warnings());
                }
                case FACTS -> facts.addAll(facts(part));
                case WARNING -> warnings.add(part.content());
            }
        }
        return new Case(id, List.copyOf(documents), List.copyOf(facts), List.copyOf(warnings));
    }

    private static List<Fact> facts(Part part) {
        try {
            return FactsReader.read(
                            new ByteArrayInputStream(part.content().getBytes(StandardCharsets.UTF_8)), part.name())
                    .facts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
