package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migdoc.report.FactsJson;
import org.migdoc.report.FactsReader;

class FactsCommandTest {

    private static final String INPUT = DiagnoseCommandTest.FAILURE + "\nWhat does that mean?\nThank you\n";

    @Test
    void factsAreListedWithTheirLinesAndWhatWasNotUnderstoodIsCounted() {
        Run run = Run.with(INPUT, "facts");

        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsPattern("stdin:2 +error-code +code=0x8009030[Ee]")
                .containsPattern("\n\\d+ facts; \\d of 4 lines were not understood \\(.*stdin:.*5.*\\)\\.\n$");
    }

    @Test
    void jsonHoldsThePublishedSchemaAndIsReadBackEqual() throws IOException {
        String json = Run.with(INPUT, "facts", "--format", "json").out();

        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:org/migdoc/report/facts-v1.schema.json"));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        FactsReader.Reading reading =
                FactsReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "facts.json");
        assertThat(reading.problems()).isEmpty();
        assertThat(FactsJson.indented(reading.facts()) + "\n").isEqualTo(json);
    }

    @Test
    void warningsGoToStandardError(@TempDir Path folder) throws IOException {
        Path binary = Files.write(folder.resolve("x.bin"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 3, 0, 0, 0, 9});

        assertThat(Run.of("facts", binary.toString()).err())
                .startsWith("migdoc: ")
                .contains("x.bin");
    }

    @Test
    void wrongUsageNamesTheCommand() {
        assertThat(Run.of("facts", "--fail-on", "x").err())
                .startsWith("migdoc: there is no option \"--fail-on\".")
                .contains("migdoc facts --help");
    }

    @Test
    void unreadListsTheLinesThatNoFactStandsOn() {
        Run run = Run.with("Kind regards\nGeneral access denied error (0x80070005)\nJoe\n", "facts", "--unread");

        assertThat(run.out())
                .contains("stdin:1  Kind regards\n", "stdin:3  Joe\n")
                .doesNotContain("0x80070005");
    }
}
