package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RedactCommandTest {

    private static final String TEXT = """
            Move-VM -Name ledger3 -ComputerName HV01 -DestinationHost HV02
            Virtual machine migration operation for 'ledger3' failed at migration source 'HV01'.
            10.1.0.11
            """;

    @TempDir
    private Path folder;

    @Test
    void namesGoAndLinesStay() {
        Run run = Run.with(TEXT, "redact");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out())
                .doesNotContain("ledger3", "HV01", "HV02", "10.1.0.11")
                .contains("failed at migration source '");
        assertThat(run.err()).contains("No key was kept");
    }

    @Test
    void theKeyTurnsPseudonymsBack() {
        String key = folder.resolve("names.key").toString();
        Run redacted = Run.with(TEXT, "redact", "--key", key);
        Run restored = Run.with(redacted.out(), "redact", "--restore", "--key", key, "-");
        assertThat(restored.out()).isEqualTo(TEXT);
        assertThat(Run.with(TEXT, "redact", "--key", key).out()).isEqualTo(redacted.out());
    }

    @Test
    void aDiagnosisCanBeRedactedAndRestored() {
        String key = folder.resolve("names.key").toString();
        Run run = Run.with(TEXT, "diagnose", "--redact", "--key", key, "--format", "json");
        assertThat(run.out())
                .contains("\"schema\"")
                .doesNotContainIgnoringCase("hv01")
                .doesNotContain("ledger3");
        assertThat(Run.with(run.out(), "redact", "--restore", "--key", key).out())
                .contains("\"source\": \"hv01\"");
    }

    @Test
    void manyCasesAreRedactedToo() {
        String line = "{\"id\": \"T-1\", \"text\": \"" + TEXT.replace("\n", "\\n") + "\"}\n";
        Run run = Run.with(line, "diagnose", "--jsonl", "--redact");
        assertThat(run.out()).contains("\"id\":\"T-1\"").doesNotContainIgnoringCase("hv01");
    }

    @Test
    void severalTextsAreWrittenToAFolderUnderRedactedNames() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.writeString(in.resolve("hv01-move.txt"), TEXT);
        Files.writeString(in.resolve("second.txt"), "HV02 answers\n");
        Path out = folder.resolve("out");
        assertThat(Run.of("redact", in.toString(), "--out", out.toString()).code())
                .isZero();
        try (var files = Files.list(out)) {
            assertThat(files.map(f -> f.getFileName().toString()))
                    .hasSize(2)
                    .contains("second.txt")
                    .doesNotContain("hv01-move.txt");
        }
        Run again = Run.of("redact", in.toString(), "--out", out.toString());
        assertThat(again.code()).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void wrongUsageIsNamed() {
        assertThat(Run.with(TEXT, "redact", "--restore").err()).contains("Maybe --key FILE");
        assertThat(Run.with(TEXT, "diagnose", "--key", "x.key").err()).contains("Maybe --redact --key x.key");
        assertThat(Run.with("", "redact", "--help").out()).contains("--restore", "Examples");
    }
}
