package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KbCoverageCommandTest {

    private static final String FIRES = "The frobnicator of HV01 jammed. FrobSpeed : 3\n";

    @TempDir
    Path folder;

    @BeforeEach
    void rules() throws IOException {
        write("rules/frob/frob-jammed.md", """
                ---
                id: frob-jammed
                title: The frobnicator is jammed
                summary: The frobnicator is jammed
                area: frob
                prior: -10
                source: [C1]
                steps: []
                mistaken_for: []
                references: ["https://corp.example/frob"]
                ---
                """);
        row("messages.tsv", "frob-jammed-seen", "text", "frobnicator of {host} jammed");
        row("messages.tsv", "frob-oiled", "text", "frobnicator was oiled");
        row(
                "signatures.tsv",
                "frob-slow",
                "frob-jammed-seen",
                "frob-oiled",
                "frob-jammed",
                "conclusive",
                "It is slow and jammed");
        row("signatures.tsv", "frob-oiled", "*", "-", "frob-jammed", "-weak", "It was oiled");
        write("rules/frob/frob.drl", """
                rule "a row of a signature table holds"
                when
                    $row : Signature($seen : seen, $beside : beside, $unless : unless, $cause : cause, $location : location)
                    Sighting(what == $seen, $facts : facts)
                    exists Sighting(what == $beside)
                    not Sighting(what == $unless)
                then
                    insertLogical(new Finding(Evidence.of($row, $facts), $cause + ": " + $seen, $location));
                end
                rule "a message was seen"
                when
                    $message : Message($kind : kind)
                then
                    insertLogical(Sighting.of($kind, $message));
                end
                rule "a situation was seen"
                when
                    Situation($name : name, $facts : facts)
                then
                    insertLogical(new Sighting($name, $facts));
                end
                rule "the frobnicator is slow"
                when
                    $speed : Setting(name == "FrobSpeed", number < 5)
                then
                    insertLogical(Situation.of("frob-slow", null, $speed));
                end
                """);
        sample("fires", FIRES, "{\"primary\": [\"frob-jammed\"]}");
    }

    private void sample(String name, String input, String expected) throws IOException {
        write("samples/" + name + "/input.txt", input);
        write("samples/" + name + "/expect.json", expected);
    }

    private void row(String table, String... cells) throws IOException {
        Path file = folder.resolve("rules/frob").resolve(table);
        String above = Files.exists(file) ? Files.readString(file) : "";
        write("rules/frob/" + table, above + String.join("\t", cells) + "\n");
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Run coverage(String... more) {
        String[] args = new String[6 + more.length];
        System.arraycopy(
                new String[] {
                    "kb",
                    "coverage",
                    folder.resolve("samples").toString(),
                    "--alone",
                    "--rules",
                    folder.resolve("rules").toString()
                },
                0,
                args,
                0,
                6);
        System.arraycopy(more, 0, args, 6, more.length);
        return Run.of(args);
    }

    @Test
    void what_no_sample_exercises_is_counted_and_listed() {
        Run run = coverage();
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("rules                4 of     4")
                .contains("rows                 1 of     2")
                .containsSubsequence("no sample: rows", "rules/frob/signatures.tsv:2  frob-jammed: frob-oiled")
                .containsSubsequence("no sample: messages", "frob-oiled");
        assertThat(run.err()).matches("\\d+ s\\n");
    }

    @Test
    void a_condition_survives_until_a_near_miss_notices_that_it_is_gone() throws IOException {
        assertThat(coverage("--mutate").out())
                .contains("dropped: number < 5")
                .contains("dropped: unless frob-oiled")
                .doesNotContain("negated: number < 5");

        sample("fast", "The frobnicator of HV01 jammed. FrobSpeed : 9\n", "{\"primary\": []}");
        sample("oiled", "The frobnicator was oiled. " + FIRES, "{\"primary\": []}");
        assertThat(coverage("--mutate").out())
                .doesNotContain("dropped: number < 5")
                .doesNotContain("dropped: unless frob-oiled")
                .contains("changes of single conditions");
    }

    @Test
    void survivors_come_as_json_and_as_a_page_by_families() {
        assertThat(coverage("--mutate", "--format", "json").out())
                .containsSubsequence("\"survivors\": [", "\"condition\": \"number < 5\"");
        assertThat(coverage("--mutate", "--format", "markdown").out())
                .containsSubsequence(
                        "| family | changes | why they are left |", "## values of a field", "`number < 5`");
        assertThat(coverage("--format", "markdown").err()).contains("Maybe add --mutate.");
    }

    @Test
    void samples_that_fail_as_it_is_are_left_out_and_counted() throws IOException {
        sample("wrong", FIRES, "{\"primary\": []}");
        assertThat(coverage("--mutate").out()).contains("1 samples were left out: they fail as it is");
    }
}
