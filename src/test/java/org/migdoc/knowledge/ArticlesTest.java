package org.migdoc.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.migdoc.diagnosis.Cause;

/** Every article has the shape that readers rely on. */
class ArticlesTest {

    private static final List<String> SECTIONS =
            List.of("Issue", "Environment", "Cause", "Resolution", "Mistaken for", "References");
    private static final int SHORTEST = 60;
    private static final int LONGEST = 100;
    private static final Map<String, Cause> CAUSES =
            KnowledgeBase.shipped().catalogue().causes();

    @TestFactory
    Stream<DynamicTest> every_article_has_its_shape() {
        Collection<Cause> causes = CAUSES.values();
        assertThat(causes).as("articles found").isNotEmpty();
        return causes.stream().map(cause -> dynamicTest(cause.id(), () -> check(cause)));
    }

    private static void check(Cause cause) throws IOException {
        Path file = Path.of("rules").resolve(cause.area()).resolve(cause.id() + ".md");
        List<String> lines = Files.readAllLines(file);
        assertThat(lines.size()).as("lines of %s", file).isBetween(SHORTEST, LONGEST);
        assertThat(lines.stream().filter(l -> l.startsWith("## ")).map(l -> l.substring(3)))
                .as("sections, in order")
                .containsExactlyElementsOf(SECTIONS);
        assertThat(lines).as("the heading is the title").contains("# " + cause.title());
        assertThat(cause.references()).as("references").isNotEmpty().allMatch(r -> r.matches("https?://\\S+"));
        assertThat(section(lines, "References")).as("what the references are").anyMatch(l -> l.startsWith("- "));
        assertThat(CAUSES.keySet()).as("what it is mistaken for exists").containsAll(cause.mistakenFor());
        assertThat(cause.mistakenFor()).as("mistaken for").isNotEmpty().doesNotContain(cause.id());
        String mistaken = String.join("\n", section(lines, "Mistaken for"));
        assertThat(cause.mistakenFor()).as("each has its deciding fact").allMatch(mistaken::contains);
    }

    private static List<String> section(List<String> lines, String name) {
        return lines.stream()
                .dropWhile(l -> !l.equals("## " + name))
                .skip(1)
                .takeWhile(l -> !l.startsWith("## "))
                .toList();
    }
}
