package org.migdoc.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.migdoc.Case;
import org.migdoc.authoring.Sample;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.fact.Fact;
import org.migdoc.fact.HostRole;
import org.migdoc.fact.Message;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.intake.Document;
import org.migdoc.intake.Intake;
import org.migdoc.intake.Limits;

/** All samples with their names taken out: they say the same of the failure, nothing of the people, and can be turned back. */
class RedactedSamplesTest {

    private static final Path SAMPLES = Path.of("facts-samples");
    private static final List<Pattern> NAMED = List.of(
            Pattern.compile("S-1-5-21(?:-\\d+){3,4}"),
            Pattern.compile("(?<![\\d.])(?:10\\.\\d{1,3}|192\\.168|172\\.\\d\\d)(?:\\.\\d{1,3}){2}(?![\\d]|\\.\\d)"),
            Pattern.compile("(?i)(?:VMID|virtual machine ID) ([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"),
            Pattern.compile("(?i)(?<![0-9a-f:-])(?:[0-9a-f]{2}[-:]){5}[0-9a-f]{2}(?![0-9a-f:-])"),
            Pattern.compile("[\\w.]{2,}@[\\w-]{2,}\\.[\\w.-]+\\w"),
            Pattern.compile("(?<![\\w\\\\:/. -])[A-Z][A-Z0-9-]+\\\\[A-Za-z][\\w.]+(?![\\\\\\w])"),
            Pattern.compile(
                    "(?i)\\b[a-z0-9-]{2,}(?:\\.[a-z0-9-]{2,})*\\.(?:local|corp|lan|internal|example|intern|test)\\b"));

    @TestFactory
    Stream<DynamicTest> redactionChangesNoDiagnosisAndLeavesNoName() throws IOException {
        List<Sample> samples = Sample.below(SAMPLES);
        assertThat(samples).hasSizeGreaterThan(500);
        return samples.stream()
                .map(sample -> DynamicTest.dynamicTest(
                        SAMPLES.relativize(sample.folder()).toString(), () -> check(documents(sample.folder()))));
    }

    @Test
    void namesAreFoundInTheSamplesAtAll() throws IOException {
        List<Document> documents = documents(SAMPLES.resolve("kerberos/seed-scenario-event-dump"));
        assertThat(names(documents, diagnosis(documents))).contains("hv01", "hv01.ad.example.com");
    }

    private static List<Document> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> inputs =
                    files.filter(f -> !f.endsWith("expect.json")).sorted().toList();
            return Intake.read(inputs, Limits.DEFAULT).documents();
        }
    }

    private static Diagnosis diagnosis(List<Document> documents) {
        return Redacting.DOCTOR.diagnose(new Case("test", documents, List.of(), List.of()));
    }

    private static void check(List<Document> documents) {
        Diagnosis original = diagnosis(documents);
        Redacting redacting = Redacting.of(documents);
        Diagnosis redacted =
                diagnosis(documents.stream().map(redacting.redactor()::redacted).toList());
        assertThat(shown(redacted)).isEqualTo(shown(original));
        assertThat(names(documents, original))
                .allSatisfy(name -> assertThat(redacting.text()).doesNotContainPattern(whole(name)));
        assertThat(squeezed(redacting.restored()))
                .isEqualTo(squeezed(String.join(
                        "\n", documents.stream().map(Redacting::text).toList())));
    }

    private static List<String> shown(Diagnosis d) {
        return Stream.concat(
                        Stream.of(d.verdict().toString()),
                        d.causes().stream()
                                .filter(a -> a.certainty() != Certainty.UNLIKELY)
                                .map(a -> a.cause().id() + " " + a.certainty()))
                .toList();
    }

    private static Pattern whole(String name) {
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])");
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Set<String> names(List<Document> documents, Diagnosis d) {
        Set<String> names = new TreeSet<>();
        d.facts()
                .forEach(fact -> of(fact).filter(n -> n != null && !n.isBlank()).forEach(names::add));
        for (Document document : documents) {
            for (Pattern pattern : NAMED) {
                Matcher m = pattern.matcher(Redacting.text(document));
                while (m.find()) {
                    names.add(m.group(m.groupCount()));
                }
            }
        }
        names.removeIf(RedactedSamplesTest::stays);
        return names;
    }

    private static Stream<String> of(Fact fact) {
        if (fact instanceof MigrationAttempt f) {
            return Stream.of(
                    f.vm(), f.source(), f.destination(), f.console(), f.sourceFqdn(), f.destinationFqdn(), f.domain());
        } else if (fact instanceof Message f) {
            return Stream.of(f.host(), f.peer(), f.vm());
        }
        return fact instanceof HostRole f ? Stream.of(f.host()) : Stream.of();
    }

    /** Addresses and accounts of everybody, everyday words, names of ports ({@code csv3}), domain controllers and placeholders. */
    private static boolean stays(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean everyday = Stream.of(lower.split("[^\\p{L}\\p{N}]+", -1))
                .allMatch(w -> w.length() < 2 || WellKnown.ordinary(w) || Redacting.VOCABULARY.contains(w));
        return everyday
                || WellKnown.adapter(lower.replaceAll("[-\\d]", ""))
                || WellKnown.name(name)
                || WellKnown.publicDomain(name)
                || lower.matches(
                        "\\w\\.\\w+|dc\\d|10\\.0\\.0\\.0|(?:builtin|vordefiniert|nt-autorit.t|machine|software|hklm|pci)\\\\.*");
    }
}
