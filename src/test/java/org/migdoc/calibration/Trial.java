package org.migdoc.calibration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Finding;
import org.migdoc.engine.AllFindings;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Message;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;
import org.migdoc.recognise.MessageSources;

/**
 * A sample with everything that the rules conclude from it.
 *
 * @param right causes that are right; empty when there is none of ours
 * @param acceptable causes that are neither right nor wrong
 * @param findings before weighing
 * @param knowledge what each finding stands on: its rule or row, and for each message one of the rows that recognised it
 */
record Trial(
        String name,
        Set<String> right,
        Set<String> acceptable,
        List<Finding> findings,
        List<List<Set<String>>> knowledge) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static Trial of(Path sample, Doctor doctor, MessageSources sources) throws IOException {
        List<Path> inputs;
        try (Stream<Path> files = Files.list(sample)) {
            inputs = files.filter(f -> !f.endsWith("expect.json")).sorted().toList();
        }
        List<Document> documents = Intake.read(inputs, Limits.DEFAULT).documents();
        List<Fact> facts = doctor.facts(new Case(sample.toString(), documents, List.of(), List.of()));
        List<Finding> findings = AllFindings.of(doctor.knowledge(), facts);
        Map<String, Set<String>> rows = sources.of(documents);
        JsonNode expected = JSON.readTree(sample.resolve("expect.json").toFile());
        return new Trial(
                sample.toString(),
                texts(expected.path("primary")),
                texts(expected.path("acceptable")),
                findings,
                findings.stream().map(f -> knowledge(f, rows)).toList());
    }

    private static List<Set<String>> knowledge(Finding finding, Map<String, Set<String>> rows) {
        Stream<Set<String>> messages = finding.evidence().facts().stream()
                .filter(Message.class::isInstance)
                .map(f -> rows.getOrDefault(MessageSources.key((Message) f), Set.of()))
                .filter(found -> !found.isEmpty());
        return Stream.concat(Stream.of(Set.of(finding.ruleLocation() + " " + finding.rule())), messages)
                .toList();
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> texts = new TreeSet<>();
        list.forEach(n -> texts.add(n.asText()));
        return texts;
    }

    /** True when a finding says what is so: for a right cause, or against another. */
    boolean speaksTrue(Finding finding) {
        String cause = finding.evidence().cause();
        return finding.evidence().supports() ? right.contains(cause) : !right.contains(cause);
    }

    /** The rules and rows that say something true here. */
    Set<String> confirmed() {
        Set<String> confirmed = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            if (speaksTrue(findings.get(i))) {
                knowledge.get(i).forEach(confirmed::addAll);
            }
        }
        return confirmed;
    }
}
