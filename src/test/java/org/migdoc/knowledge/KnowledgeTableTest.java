package org.migdoc.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/knowledge-table.md} is what {@link KnowledgeTable} makes; {@code -Dknowledge-table=write} writes it. */
class KnowledgeTableTest {

    private static final Path PAGE = Path.of("docs", "knowledge-table.md");
    private static final Pattern LINK = Pattern.compile("\\]\\(\\.\\./([^)#]+)(?:#L\\d+)?\\)");

    @BeforeAll
    static void write() throws Exception {
        if ("write".equals(System.getProperty("knowledge-table"))) {
            Files.writeString(PAGE, new KnowledgeTable().page());
        }
    }

    /** Line numbers and the choice of samples may lag behind until the page is written again; what they lead to may not. */
    @Test
    void the_page_names_the_rules_and_articles_that_there_are() throws Exception {
        assertThat(shape(Files.readString(PAGE)))
                .as("docs/knowledge-table.md is out of date. Maybe write it with -Dknowledge-table=write.")
                .isEqualTo(shape(new KnowledgeTable().page()));
    }

    @Test
    void no_cell_is_empty() throws Exception {
        List<String> rows = rows(Files.readString(PAGE));
        assertThat(rows).hasSizeGreaterThan(200);
        assertThat(rows).allSatisfy(row -> assertThat(cells(row)).noneMatch(String::isBlank));
    }

    @Test
    void every_link_leads_to_a_file() throws IOException {
        Matcher link = LINK.matcher(Files.readString(PAGE));
        List<String> missing = new ArrayList<>();
        int found = 0;
        while (link.find()) {
            found++;
            if (!Files.exists(Path.of(link.group(1)))) {
                missing.add(link.group(1));
            }
        }
        assertThat(found).isGreaterThan(500);
        assertThat(missing).isEmpty();
    }

    private static List<String> shape(String page) {
        return rows(page.replaceAll("#L\\d+|:\\d+(?=\\])", "")).stream()
                .map(row -> cells(row).stream()
                        .filter(cell -> !cell.contains("../facts-samples/"))
                        .map(KnowledgeTableTest::distinctParts)
                        .toList()
                        .toString())
                .toList();
    }

    private static String distinctParts(String cell) {
        return Arrays.stream(cell.split(", (?=\\[|`)", -1))
                .distinct()
                .sorted()
                .toList()
                .toString();
    }

    private static List<String> rows(String page) {
        return page.lines()
                .filter(l -> l.startsWith("| ") && !l.startsWith("| ---"))
                .toList();
    }

    private static List<String> cells(String row) {
        String[] cells = row.split(" ?\\| ?", -1);
        return List.of(cells).subList(1, cells.length - 1);
    }
}
