package org.migdoc.knowledge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.jspecify.annotations.Nullable;
import org.kie.internal.builder.conf.LanguageLevelOption;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Signature;

/**
 * Writes {@code docs/knowledge-table.md}: where each row of the founding notes ({@code docs/seed-rows.tsv}) and each cause went, in
 * rules, articles, steps and samples.
 */
final class KnowledgeTable {

    private static final Path ROWS = Path.of("docs", "seed-rows.tsv");
    private static final Path RULES = Path.of("rules");
    private static final Path SAMPLES = Path.of("facts-samples");
    private static final int SAMPLES_SHOWN = 2;
    private static final String HEAD = """
            # Where the knowledge stands

            Made from `rules/`, `facts-samples/` and `docs/seed-rows.tsv` by

                mvn -q test -Dtest=KnowledgeTableTest -Dknowledge-table=write

            M rows come from Microsoft's page on hosts without Failover Clustering, C rows from notes on iSCSI, MPIO and Hyper-V. Rules name
            their row with `@source`, articles with `source`. Of the samples the first ones are named.

            """;

    private final Catalogue catalogue = KnowledgeBase.shipped().catalogue();
    private final Map<String, List<String>> rulesOfRow = new TreeMap<>();
    private final Map<String, List<String>> rulesOfCause = new TreeMap<>();
    private final Map<String, List<String>> firing = new TreeMap<>();
    private final Map<String, List<String>> near = new TreeMap<>();

    KnowledgeTable() throws IOException, DroolsParserException {
        for (Path file : files(RULES, ".drl")) {
            rules(file);
        }
        for (Path file : files(SAMPLES, "expect.json")) {
            sample(file);
        }
    }

    /** The page. */
    String page() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        page.append(
                "## Rows\n\n| Row | What it says | Rules | Articles, steps, advisories | Samples |\n| --- | --- | --- | --- | --- |\n");
        for (String line : Files.readAllLines(ROWS)) {
            if (!line.startsWith("#") && !line.isBlank()) {
                String[] cells = line.split("\t", 3);
                page.append(row(cells[0], cells[1], cells.length > 2 ? cells[2] : ""));
            }
        }
        page.append("\n## Causes\n\n| Cause | Article | Rules | Steps | Sample | Near miss |\n")
                .append("| --- | --- | --- | --- | --- | --- |\n");
        catalogue.causes().values().forEach(cause -> page.append(cause(cause)));
        return page.toString();
    }

    private String row(String row, String title, String through) {
        List<Cause> causes = catalogue.causes().values().stream()
                .filter(c -> c.source().contains(row))
                .toList();
        List<String> rules = new ArrayList<>(rulesOfRow.getOrDefault(row, List.of()));
        if (rules.isEmpty()) {
            causes.forEach(c -> rules.addAll(table(c.id())));
        }
        List<String> texts =
                new ArrayList<>(causes.stream().map(KnowledgeTable::article).toList());
        for (String step : through.isBlank() ? new String[0] : through.split(" ", -1)) {
            texts.add('`' + step + '`');
        }
        List<String> samples = new ArrayList<>(firing.getOrDefault(row, List.of()));
        causes.forEach(
                c -> firing.getOrDefault(c.id(), List.of()).stream().limit(1).forEach(samples::add));
        return line(row, title, links(rules), String.join(", ", texts), first(samples));
    }

    private String cause(Cause cause) {
        List<String> rules = new ArrayList<>(rulesOfCause.getOrDefault(cause.id(), List.of()));
        rules.addAll(table(cause.id()));
        List<String> steps = cause.steps().stream().map(s -> '`' + s + '`').toList();
        return line(
                '`' + cause.id() + '`',
                article(cause),
                links(rules),
                String.join(", ", steps),
                first(firing.getOrDefault(cause.id(), List.of())),
                first(near.getOrDefault(cause.id(), List.of())));
    }

    /** The first row of a table that speaks for the cause. */
    private List<String> table(String cause) {
        return catalogue.signatures().stream()
                .filter(s -> s.cause().equals(cause) && s.supports())
                .map(Signature::location)
                .limit(1)
                .toList();
    }

    private void rules(Path file) throws IOException, DroolsParserException {
        DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
        for (RuleDescr rule : parser.parse(false, Files.readString(file)).getRules()) {
            String place = file.toString().replace('\\', '/') + ':' + rule.getLine();
            for (String row : values(rule.getAnnotation("source"))) {
                rulesOfRow.computeIfAbsent(row, r -> new ArrayList<>()).add(place);
            }
            for (String cause : values(rule.getAnnotation("cause"))) {
                rulesOfCause.computeIfAbsent(cause, c -> new ArrayList<>()).add(place);
            }
        }
    }

    private static List<String> values(@Nullable AnnotationDescr annotation) {
        return annotation == null
                ? List.of()
                : List.of(String.valueOf(annotation.getValue())
                        .replaceAll("[\"{}\\s]", "")
                        .split(",", -1));
    }

    /** Under the causes it shows, and under the rows that it says to be about. */
    private void sample(Path expectation) throws IOException {
        JsonNode expected = new ObjectMapper().readTree(expectation.toFile());
        Path folder = SAMPLES.relativize(expectation).getParent();
        String name = String.valueOf(folder).replace('\\', '/');
        expected.path("primary").forEach(c -> add(firing, c.asText(), name));
        expected.path("must_not").forEach(c -> add(near, c.asText(), name));
        expected.path("rows").forEach(r -> add(firing, r.asText(), name));
    }

    private static void add(Map<String, List<String>> map, String key, String name) {
        map.computeIfAbsent(key, k -> new ArrayList<>()).add(name);
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(p -> p.toString().endsWith(ending)).sorted().toList();
        }
    }

    private static String article(Cause cause) {
        return "[" + cause.title() + "](../rules/" + cause.area() + '/' + cause.id() + ".md)";
    }

    private static String links(Collection<String> places) {
        List<String> links = new TreeSet<>(places)
                .stream()
                        .map(p -> "[" + p.replaceFirst("^rules/", "") + "](../" + p.replaceFirst(":(\\d+)$", "#L$1")
                                + ")")
                        .toList();
        return String.join(", ", links);
    }

    private static String first(List<String> samples) {
        return String.join(
                ", ",
                samples.stream()
                        .distinct()
                        .limit(SAMPLES_SHOWN)
                        .map(s -> "[" + s + "](../facts-samples/" + s + "/input.txt)")
                        .toList());
    }

    private static String line(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }
}
