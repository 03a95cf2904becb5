package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KbDiffCommandTest {

    @TempDir
    private Path folder;

    private Path old = Path.of("");
    private Path changed = Path.of("");

    @BeforeEach
    void rules_and_the_same_with_a_weaker_row() throws IOException {
        old = folder.resolve("old");
        changed = folder.resolve("new");
        for (Path rules : new Path[] {old, changed}) {
            Run.of("kb", "new", "cause", "trunk-port-missing", "--in", rules.toString(), "--area", "network");
        }
        Path signatures = changed.resolve("trunk-port-missing/signatures.tsv");
        Files.writeString(
                signatures, Files.readString(signatures).replaceAll("\t(conclusive|strong|moderate)\t", "\tweak\t"));
    }

    private Run diff(Path before, Path after, Object... more) {
        String[] args = new String[4 + more.length];
        args[0] = "kb";
        args[1] = "diff";
        args[2] = before.toString();
        args[3] = after.toString();
        for (int i = 0; i < more.length; i++) {
            args[4 + i] = more[i].toString();
        }
        return Run.of(args);
    }

    @Test
    void a_weaker_row_makes_its_sample_worse_and_is_named() {
        Run run = diff(old, changed, old.resolve("samples"));
        assertThat(run.out())
                .startsWith("worse    " + old.resolve("samples/trunk-port-missing-fires"))
                .contains("    verdict: cause-found → ")
                .contains("    probability of trunk-port-missing: ")
                .contains("    gone  rules/trunk-port-missing/signatures.tsv:")
                .contains("    new   rules/trunk-port-missing/signatures.tsv:")
                .contains("trunk-port-missing weak: ")
                .endsWith("1 of 2 cases differ: 1 worse, 0 better, 0 neither.\n");
        assertThat(run.code()).isZero();
        assertThat(diff(changed, old, old.resolve("samples")).out()).startsWith("better   ");
    }

    @Test
    void a_change_can_fail_a_pipeline() {
        assertThat(diff(old, changed, old.resolve("samples"), "--fail-on-change")
                        .code())
                .isEqualTo(1);
        Run same = diff(old, old, old.resolve("samples"), "--fail-on-change");
        assertThat(same.code()).isZero();
        assertThat(same.out()).isEqualTo("0 of 2 cases differ.\n");
    }

    @Test
    void a_ticket_without_an_expectation_is_neither_better_nor_worse() throws IOException {
        Path tickets = Files.createDirectories(folder.resolve("tickets"));
        Files.copy(old.resolve("samples/trunk-port-missing-fires/input.txt"), tickets.resolve("T-1.txt"));
        Run run = diff(Path.of("shipped"), old, tickets, "--format", "json");
        assertThat(run.out())
                .contains("\"cases\": 1,\n  \"changed\": 1,")
                .contains("\"judgement\": null")
                .contains("\"after\": \"trunk-port-missing\"")
                .contains("\"gone\": []")
                .contains("\"rule_location\": \"rules/trunk-port-missing/signatures.tsv:");
    }

    @Test
    void what_is_missing_is_said() {
        assertThat(diff(old, changed).err()).contains("kb diff takes two knowledge bases and cases. Maybe: ");
        Run none = diff(old, changed, folder.resolve("nowhere"));
        assertThat(none.code()).isEqualTo(2);
        assertThat(none.err()).contains("there is no such file or folder. Maybe");
        assertThat(diff(old, folder.resolve("nowhere"), old.resolve("samples")).code())
                .isEqualTo(3);
    }
}
