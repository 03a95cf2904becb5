package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiagnoseCommandTest {

    static final String FAILURE = """
            Virtual machine migration operation for 'APP01' failed at migration source 'HV01'. (Virtual machine ID 0E0D4C1B-1111-4222-8333-444455556666)
            The Virtual Machine Management Service failed to establish a connection for a Virtual Machine migration with host 'HV02': No credentials are available in the security package (0x8009030E).
            """;
    static final String HEALTHY = "Good morning, the printer on the second floor is out of paper again.\n";
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void aPasteOnStandardInputIsDiagnosed() {
        Run run = Run.with(FAILURE, "diagnose");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("HV01 → HV02").contains("stdin:2  The Virtual Machine Management Service");
        assertThat(Run.with(FAILURE, "diagnose", "-")).isEqualTo(run);
    }

    @Test
    void aTextAboutSomethingElseIsLeftAlone() {
        assertThat(Run.with(HEALTHY, "diagnose").out())
                .isEqualTo("No failed migration, storage path or image restore in this text.\n");
    }

    @Test
    void aPasteOfNothingIsNoInput() {
        Run run = Run.with(" \n", "diagnose");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("migdoc: stdin: is empty. Maybe").hasLineCount(1);
    }

    @Test
    void jsonHoldsThePublishedSchemaAndIsTheSameEveryTime() throws IOException {
        Path file = Files.writeString(folder.resolve("ticket.txt"), FAILURE);

        String json = Run.of("diagnose", file.toString(), "--format", "json").out();

        assertValid(json);
        JsonNode tree = MAPPER.readTree(json);
        assertThat(tree.at("/id").asText()).isEqualTo("ticket.txt");
        assertThat(tree.at("/attempt/source").asText()).isEqualTo("HV01");
        assertThat(tree.at("/causes/0/evidence/0/origins/0/document").asText()).isEqualTo("ticket.txt");
        String again = Run.of("diagnose", "--format=json", file.toString()).out();
        assertThat(again.replaceAll("\"took_ms\": \\d+", "")).isEqualTo(json.replaceAll("\"took_ms\": \\d+", ""));
    }

    @Test
    void jsonlIsOneLine() {
        assertThat(Run.with(FAILURE, "diagnose", "--format", "jsonl").out())
                .hasLineCount(1)
                .endsWith("}\n");
    }

    @Test
    void markdownIsFitForATicket() {
        assertThat(Run.with(FAILURE, "diagnose", "--format", "markdown").out())
                .startsWith("### ")
                .contains("<details>");
    }

    @Test
    void htmlIsOnePage() {
        assertThat(Run.with(FAILURE, "diagnose", "--format", "html").out())
                .startsWith("<!DOCTYPE html>")
                .contains("HV01 → HV02")
                .endsWith("</html>\n");
    }

    @Test
    void severalFilesAndFoldersAreOneCase() throws IOException {
        Path logs = Files.createDirectory(folder.resolve("logs"));
        Files.writeString(logs.resolve("hv01.txt"), FAILURE);
        Path note = Files.writeString(folder.resolve("note.txt"), HEALTHY);

        String json = Run.of("diagnose", note.toString(), logs.toString(), "--format", "json")
                .out();

        assertThat(json).contains("\"id\": \"note.txt\"").contains("\"document\": \"hv01.txt\"");
    }

    @Test
    void factsOfAnEarlierRunStandInForTheText() throws IOException {
        Path file = Files.writeString(folder.resolve("ticket.txt"), FAILURE);
        Path facts = Files.writeString(
                folder.resolve("facts.json"),
                Run.of("facts", "--format", "json", file.toString()).out());

        JsonNode ofText = MAPPER.readTree(
                Run.of("diagnose", file.toString(), "--format", "json").out());
        JsonNode ofFacts = MAPPER.readTree(Run.of("diagnose", "--facts", facts.toString(), "--format", "json")
                .out());

        assertThat(ofFacts.at("/id").asText()).isEqualTo("facts.json");
        assertThat(ofFacts.at("/verdict")).isEqualTo(ofText.at("/verdict"));
        assertThat(ofFacts.at("/causes")).isEqualTo(ofText.at("/causes"));
        assertThat(ofFacts.at("/attempt")).isEqualTo(ofText.at("/attempt"));
    }

    @Test
    void aFactThatCannotBeReadIsAWarningAndAFileWithoutAnyIsRefused() throws IOException {
        Path some = Files.writeString(
                folder.resolve("some.json"),
                "[{\"type\":\"service-stat\"},{\"type\":\"service-state\",\"service\":\"vmms\",\"state\":\"stopped\"}]");
        Path none = Files.writeString(folder.resolve("none.json"), "{}");

        assertThat(Run.with(FAILURE, "diagnose", "-", "--facts", some.toString())
                        .out())
                .contains("some.json:1: facts[0].type: there are no facts of type");
        Run refused = Run.of("diagnose", "--facts", none.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).startsWith("migdoc: none.json:1: no facts in this file. Maybe");
        assertThat(Run.of("diagnose", "--facts", "missing.json").err())
                .isEqualTo(
                        "migdoc: cannot read the facts of missing.json: there is no such file. Maybe its name is misspelt.\n");
    }

    @Test
    void failOnTellsItByTheExitCode() {
        assertThat(Run.with(FAILURE, "diagnose", "--fail-on", "possible").code())
                .isEqualTo(1);
        assertThat(Run.with(HEALTHY, "diagnose", "--fail-on", "possible").code())
                .isZero();
        assertThat(Run.with(HEALTHY, "diagnose", "--fail-on=confirmed").code()).isZero();
    }

    @Test
    void wrongUsageIsOneSentenceWithARemedy() {
        assertUsage("there is no option \"--formt\". Maybe --format. See 'migdoc diagnose --help'.", "--formt", "json");
        assertUsage("there is no option \"-x\". See 'migdoc diagnose --help'.", "-x");
        assertUsage("--format cannot be \"jsno\". Maybe --format json.", "--format", "jsno");
        assertUsage("--fail-on cannot be \"sure\". Maybe one of likely, confirmed, possible.", "--fail-on", "sure");
        assertUsage("--rules needs a value. Maybe --rules DIR. See 'migdoc diagnose --help'.", "--rules");
        assertUsage("--rules needs a value. Maybe --rules DIR. See 'migdoc diagnose --help'.", "--rules", "--all");
        assertUsage("--all takes no value. Maybe only --all. See 'migdoc diagnose --help'.", "--all=yes");
        assertUsage("- (standard input) cannot be joined with files. Maybe save it as a file first.", "-", "a.txt");
        assertUsage(
                "\"a\\u0000b\" cannot be the name of a file: Nul character not allowed. Maybe it was pasted with a character too many.",
                "a\u0000b");
    }

    @Test
    void optionsAndFilesComeInAnyOrderAndTheLastOfAChoiceCounts() throws IOException {
        String file = Files.writeString(folder.resolve("ticket.txt"), FAILURE).toString();
        String note = Files.writeString(folder.resolve("note.txt"), HEALTHY).toString();

        Run run = Run.of("diagnose", note, "--format=json", "--all", file, "--format", "TEXT");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("HV01 → HV02");
        assertThat(Run.of("diagnose", "--", file, note).out()).contains("HV01 → HV02");
    }

    @Test
    void aFileNameThatBeginsWithAnAtSignIsAFile() {
        assertThat(Run.of("diagnose", "@ticket.txt").err()).contains("Cannot read @ticket.txt");
    }

    @Test
    void aFileThatIsNotThereIsUnreadable() {
        Run run = Run.of("diagnose", "no-such-file.txt");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("migdoc: ")
                .contains("no-such-file.txt", "Maybe")
                .hasLineCount(1);
    }

    @Test
    void filesThatBeginWithADashComeAfterTwoDashes() {
        assertThat(Run.of("diagnose", "--", "--all").err()).contains("Cannot read --all");
    }

    @Test
    void rulesThatAreNotThereAreAProblemOfTheKnowledge() {
        Run run = Run.with(
                FAILURE, "diagnose", "--rules", folder.resolve("nowhere").toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("migdoc: ").contains("nowhere");
    }

    @Test
    void somebodyAtAKeyboardIsToldWhatToPasteAndHowToEnd() {
        Run run = Run.with(
                new ByteArrayInputStream(FAILURE.getBytes(StandardCharsets.UTF_8)),
                new Terminal(true, false),
                Map.of(),
                "diagnose");

        assertThat(run.err()).startsWith("Paste the error messages").contains("Ctrl+D", "Ctrl+Z");
        assertThat(Run.with(FAILURE, "diagnose").err()).isEmpty();
    }

    @Test
    void coloursComeOnAScreenOnlyUnlessAskedFor() {
        assertThat(coloured(true, Map.of())).isTrue();
        assertThat(coloured(false, Map.of())).isFalse();
        assertThat(coloured(true, Map.of("NO_COLOR", "1"))).isFalse();
        assertThat(coloured(true, Map.of("TERM", "dumb"))).isFalse();
        assertThat(coloured(true, Map.of(), "--color", "never")).isFalse();
        assertThat(coloured(false, Map.of("NO_COLOR", "1"), "--color=always")).isTrue();
    }

    @Test
    void theScreenDecidesTheWidth() {
        Run run = Run.with(
                new ByteArrayInputStream(FAILURE.getBytes(StandardCharsets.UTF_8)),
                Terminal.NONE,
                Map.of("COLUMNS", "80"),
                "diagnose");

        assertThat(run.out().lines())
                .filteredOn(line -> line.contains("stdin:2"))
                .allMatch(line -> line.length() <= 80);
    }

    private static boolean coloured(boolean screen, Map<String, String> environment, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "diagnose";
        System.arraycopy(options, 0, args, 1, options.length);
        ByteArrayInputStream in = new ByteArrayInputStream(FAILURE.getBytes(StandardCharsets.UTF_8));
        return Run.with(in, new Terminal(false, screen), environment, args)
                .out()
                .contains("\u001b[");
    }

    private static void assertUsage(String message, String... options) {
        String[] args = new String[options.length + 1];
        args[0] = "diagnose";
        System.arraycopy(options, 0, args, 1, options.length);
        Run run = Run.of(args);
        assertThat(run.err()).isEqualTo("migdoc: " + message + "\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    static void assertValid(String json) {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:org/migdoc/report/diagnosis-v1.schema.json"));
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatHoldsNothingToReadIsSaidInOneSentence(@TempDir Path folder) throws IOException {
        Path empty = Files.createFile(folder.resolve("empty.txt"));
        Path bytes = Files.write(folder.resolve("x.bin"), new byte[] {0x7f, 'E', 'L', 'F', 0, 1, 2, 3, 0, 0, 0, 9});

        for (Path file : List.of(empty, bytes)) {
            Run run = Run.of("diagnose", file.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .startsWith("migdoc: ")
                    .contains(file.getFileName().toString())
                    .contains("Maybe");
        }
    }
}
