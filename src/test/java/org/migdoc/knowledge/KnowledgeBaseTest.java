package org.migdoc.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowledgeBaseTest {

    private static final String ARTICLE = """
            ---
            id: %s
            title: A cause of one's own
            summary: "{source} has it."
            area: own
            prior: -10
            source: [own]
            steps: []
            mistaken_for: []
            references: []
            ---
            # A cause of one's own
            """;

    @TempDir
    private Path folder;

    @Test
    void the_shipped_knowledge_is_there() {
        KnowledgeBase shipped = KnowledgeBase.shipped();
        assertThat(shipped.size()).isGreaterThan(100);
        assertThat(shipped.catalogue().causes()).containsKey("kcd-not-configured");
        assertThat(shipped.messages().problems()).isEmpty();
    }

    @Test
    void every_step_and_question_of_the_shipped_knowledge_has_its_references() {
        Catalogue catalogue = KnowledgeBase.shipped().catalogue();
        assertThat(catalogue.steps().values())
                .allSatisfy(
                        s -> assertThat(org.migdoc.diagnosis.StepOrder.PHASES).contains(s.phase()))
                .allSatisfy(s -> assertThat(catalogue.steps().keySet()).containsAll(s.after()));
        assertThat(catalogue.questions().values())
                .allSatisfy(q -> assertThat(q.command() != null || q.ask() != null)
                        .as(q.id())
                        .isTrue());
    }

    @Test
    void an_authors_folder_adds_to_what_ships() throws Exception {
        write("own/own-cause.md", ARTICLE.formatted("own-cause"));
        write("own/own.drl", """
                rule "a message of one's own"
                when
                    $message : Message(kind == "own-message")
                then
                    insertLogical(Evidence.strong("own-cause", "said so", $message));
                end
                """);
        KnowledgeBase knowledge = KnowledgeBase.with(List.of(folder));
        assertThat(knowledge.catalogue().causes()).containsKeys("own-cause", "kcd-not-configured");
        assertThat(knowledge.catalogue().ruleLocations())
                .containsEntry("a message of one's own", "rules/own/own.drl:1");
    }

    @Test
    void a_wrong_field_is_said_with_file_and_line() throws IOException {
        write("own/own.drl", """
                rule "wrong field"
                when
                    Message(kid == "x", $kind : kind)
                then
                    insertLogical(Situation.of($kind, null));
                end
                """);
        assertThatThrownBy(() -> KnowledgeBase.with(List.of(folder)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("rules/own/own.drl:")
                .hasMessageContaining("kid");
    }

    @Test
    void a_misspelt_fact_is_said_with_what_was_meant() throws IOException {
        write("own/own.drl", "rule \"misspelt\"\nwhen\n    Mesage(kind == \"x\")\nthen\nend\n");
        assertThatThrownBy(() -> KnowledgeBase.with(List.of(folder)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("rules/own/own.drl:3:")
                .hasMessageContaining("Maybe \"Message\" was meant.");
    }

    @Test
    void broken_syntax_is_said_with_file_and_line() throws IOException {
        write("own/own.drl", "rule \"broken\"\nwhen\n    Message(kind == \nthen\nend\n");
        assertThatThrownBy(() -> KnowledgeBase.with(List.of(folder)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("rules/own/own.drl:");
    }

    @Test
    void several_problems_are_said_at_once() throws IOException {
        write("own/own-cause.md", ARTICLE.formatted("own-cause").replace("steps: []", "steps: [retry-smal-vm]"));
        write("own/signatures.tsv", "a-kind\t*\t-\tkcd-not-configurd\tstrong\tsays so\n");
        assertThatThrownBy(() -> KnowledgeBase.with(List.of(folder)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("there is no step \"retry-smal-vm\". Maybe \"retry-small-vm\" was meant.")
                .hasMessageContaining("rules/own/signatures.tsv:1: there is no cause \"kcd-not-configurd\"");
    }

    @Test
    void a_rule_name_used_twice_is_said() throws IOException {
        String rule = "rule \"twice\" when Message() then end\n";
        write("own/one.drl", rule);
        write("own/two.drl", rule);
        assertThatThrownBy(() -> KnowledgeBase.with(List.of(folder)))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("rules/own/two.drl:1: there is a rule \"twice\" already, at rules/own/one.drl:1");
    }

    @Test
    void a_folder_that_is_not_there_is_said() {
        assertThatThrownBy(() -> KnowledgeBase.with(List.of(folder.resolve("nowhere"))))
                .isInstanceOf(KnowledgeException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("Maybe");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
