package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KbCommandTest {

    @TempDir
    Path folder;

    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.execute(
                args,
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_new_cause_has_nothing_wrong_and_its_samples_come_out_as_expected() throws IOException {
        String rules = folder.resolve("my-rules").toString();
        Run made = run("kb", "new", "cause", "trunk-port-missing", "--in", rules, "--area", "network");
        assertThat(made.code()).isZero();
        assertThat(made.out()).contains("trunk-port-missing.md").contains("expect.json");
        assertThat(run("kb", "new", "rule", "a trunk is missing", "--cause", "trunk-port-missing", "--in", rules)
                        .code())
                .isZero();

        assertThat(run("kb", "check", rules))
                .isEqualTo(new Run(0, "", run("kb", "check", rules).err()));
        Run tested = run("kb", "test", rules + "/samples", "--rules", rules);
        assertThat(tested.out()).startsWith("2 of 2 samples as expected\n");
        assertThat(tested.code()).isZero();

        Run again = run("kb", "new", "cause", "trunk-port-missing", "--in", rules);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("is there already. Maybe choose another name.");
    }

    @Test
    void what_is_wrong_is_said_for_people_programs_and_editors() throws IOException {
        Path rules = Files.createDirectories(folder.resolve("own"));
        Files.writeString(rules.resolve("signatures.tsv"), "connection-failed\t*\t-\tkcd-stale-tickt\tweak\tSeen\n");
        String place = rules.resolve("signatures.tsv").toString();

        Run text = run("kb", "check", rules.toString());
        assertThat(text.code()).isEqualTo(1);
        assertThat(text.out())
                .isEqualTo(place + ":1: there is no cause \"kcd-stale-tickt\". Maybe \"kcd-stale-ticket\" was meant."
                        + " [unknown-cause]\n");
        assertThat(run("kb", "check", rules.toString(), "--format", "json").out())
                .contains("\"check\": \"unknown-cause\"")
                .contains("\"page\": \"docs/checks.md#unknown-cause\"");
        assertThat(run("kb", "check", rules.toString(), "--format", "sarif").out())
                .contains("\"version\": \"2.1.0\"")
                .contains("\"ruleId\": \"unknown-cause\"")
                .contains("\"startLine\": 1");
    }

    @Test
    void a_sample_that_comes_out_otherwise_is_shown_with_what_came() throws IOException {
        Path sample = Files.createDirectories(folder.resolve("samples/wrong"));
        Files.writeString(sample.resolve("input.txt"), "The weather is fine.\n");
        Files.writeString(sample.resolve("expect.json"), "{\"primary\": [\"kcd-stale-ticket\"]}");
        Path junit = folder.resolve("junit.xml");

        Run run = run("kb", "test", folder.resolve("samples").toString(), "--junit", junit.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out())
                .contains("FAILED " + sample)
                .contains("[kcd-stale-ticket] was expected first, shown are []")
                .contains("0 of 1 samples as expected");
        assertThat(Files.readString(junit)).contains("failures=\"1\"").contains("<failure message=\"causes: ");
    }

    @Test
    void a_line_that_has_to_be_proof_and_is_none_is_shown_beside_those_that_are() throws IOException {
        Path sample = Files.createDirectories(folder.resolve("samples/proof"));
        Files.copy(Path.of("facts-samples/kerberos/seed-scenario-event-dump/input.txt"), sample.resolve("input.txt"));
        Path expected = sample.resolve("expect.json");
        String primary = "{\"primary\": [\"kcd-name-form-missing\"], \"evidence\": {\"kcd-name-form-missing\": ";
        Files.writeString(expected, primary + "[\"input.txt:54\", 53]}}");
        assertThat(run("kb", "test", folder.resolve("samples").toString()).out())
                .startsWith("1 of 1 samples as expected");

        Files.writeString(expected, primary + "[\"input.txt:2\"]}}");
        assertThat(run("kb", "test", folder.resolve("samples").toString()).out())
                .contains("evidence: line input.txt:2 was expected to prove kcd-name-form-missing, proof is input.txt:")
                .contains("input.txt:54 \"cifs/HV02.ad.example.com\"");
    }

    @Test
    void a_word_that_means_nothing_in_an_expectation_is_refused() throws IOException {
        Path sample = Files.createDirectories(folder.resolve("samples/wrong"));
        Files.writeString(sample.resolve("input.txt"), "x\n");
        Files.writeString(sample.resolve("expect.json"), "{\"primary\": [], \"mustnot\": []}");
        Run run = run("kb", "test", folder.resolve("samples").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\"mustnot\" means nothing. Maybe \"must_not\" was meant.");
    }

    @Test
    void causes_are_listed_and_shown() {
        assertThat(run("kb", "list", "stale", "ticket").out())
                .startsWith("kcd-stale-ticket")
                .hasLineCount(1);
        Run shown = run("kb", "show", "kcd-stale-ticket");
        assertThat(shown.out())
                .contains("## Resolution")
                .contains("## Weights")
                .contains("rules/kerberos/signatures.tsv:")
                .contains("## Steps");
        Run unknown = run("kb", "show", "kcd-stale-tickt");
        assertThat(unknown.code()).isEqualTo(2);
        assertThat(unknown.err()).contains("Maybe \"kcd-stale-ticket\" was meant.");
    }
}
