package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SpecVersion;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void everyShapeOfACaseIsDiagnosed() throws IOException {
        List<JsonNode> answers = answers("""
                {"id": "T-1", "text": "Failed to establish a connection with host 'HV02': No credentials are available in the security package (0x8009030E)."}
                {"id": "T-2", "subject": "x", "documents": [{"name": "a.txt", "text": "hello", "size": 3}, {"name": "a.txt", "text": null}, "bare"]}

                {"id": 3, "facts": [{"type": "service-state", "host": "HV01", "service": "vmms", "state": "stopped"}]}
                {"text": "no id"}
                {"id": null, "documents": null, "facts": null, "text": ""}
                """);

        assertThat(answers).extracting(a -> a.at("/id").asText()).containsExactly("T-1", "T-2", "3", "5", "6");
        assertThat(answers).allSatisfy(a -> DiagnoseCommandTest.assertValid(a.toString()));
        assertThat(answers.get(0).at("/facts/0/origin/document").asText()).isEqualTo("input");
        assertThat(answers.get(1).at("/verdict").asText()).isEqualTo("no-migration-failure");
    }

    @Test
    void aBadLineIsAnsweredWithAnErrorAndTheRestGoesOn() throws IOException {
        Run run = Run.with("""
                {"id": "T-1", "text": "x"
                {"id": "T-2", "txt": "x"}
                [1]
                {"id": "T-4", "documents": 3}
                {"id": "T-5", "text": 5}
                {"id": "T-6", "text": "x"} {"id": "T-7", "text": "x"}
                {"id": "T-8"}
                {"id": "T-9", "text": "fine"}
                """, "diagnose", "--jsonl");

        List<JsonNode> answers = lines(run.out());
        assertThat(answers).hasSize(8);
        assertThat(answers.subList(0, 7)).allSatisfy(JsonLinesTest::assertError);
        assertThat(answers)
                .extracting(a -> a.at("/id").asText("none"))
                .containsExactly("T-1", "T-2", "none", "T-4", "T-5", "T-6", "T-8", "T-9");
        assertThat(answers).extracting(a -> a.at("/line").asInt()).startsWith(1, 2, 3, 4, 5, 6, 7);
        assertThat(answers.get(1).at("/error").asText()).endsWith("Maybe \"txt\" should read \"text\".");
        assertThat(answers.get(2).at("/id").isNull()).isTrue();
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("migdoc: 7 of 8 lines could not be diagnosed.\n");
    }

    @Test
    void answersComeInTheOrderOfTheCases() throws IOException {
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            String text = i % 7 == 0 ? DiagnoseCommandTest.FAILURE.repeat(50) : "hello";
            cases.append(MAPPER.writeValueAsString(
                            MAPPER.createObjectNode().put("id", "c" + i).put("text", text)))
                    .append(i % 2 == 0 ? "\n" : "\r\n");
        }

        assertThat(answers(cases.toString()))
                .extracting(a -> a.at("/id").asText())
                .containsExactlyElementsOf(
                        IntStream.range(0, 60).mapToObj(i -> "c" + i).toList());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void anAnswerComesBeforeTheNextCaseIsSent() throws Exception {
        PipedOutputStream cases = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(cases);
        PipedInputStream answers = new PipedInputStream(1 << 16);
        PrintStream out = new PrintStream(new PipedOutputStream(answers), false, StandardCharsets.UTF_8);
        Thread program = new Thread(() -> Main.execute(new String[] {"diagnose", "--jsonl"}, in, out, System.err));
        program.start();
        BufferedReader reader = new BufferedReader(new InputStreamReader(answers, StandardCharsets.UTF_8));
        for (int i = 0; i < 5; i++) {
            cases.write(("{\"id\": \"" + i + "\", \"text\": \"x\"}\n").getBytes(StandardCharsets.UTF_8));
            cases.flush();
            assertThat(MAPPER.readTree(reader.readLine()).at("/id").asInt()).isEqualTo(i);
        }
        cases.close();
        program.join();
    }

    @Test
    void aLineThatIsTooLongIsPassedOver() throws IOException {
        String tooLong = "{\"id\": \"1\", \"text\": \"" + "x".repeat(17 << 20) + "\"}\n";

        List<JsonNode> answers = answers(tooLong + "{\"id\": \"2\", \"text\": \"x\"}");

        assertError(answers.get(0));
        assertThat(answers.get(0).at("/error").asText()).contains("longer than 16 MiB");
        assertThat(answers.get(1).at("/id").asText()).isEqualTo("2");
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aReaderThatGoesAwayEndsItQuietly() {
        PrintStream broken = new PrintStream(new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        });
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("reads are of many bytes");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                byte[] line = "{\"id\": \"1\", \"text\": \"x\"}\n".getBytes(StandardCharsets.UTF_8);
                System.arraycopy(line, 0, bytes, offset, line.length);
                return line.length;
            }
        };
        java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();

        int code = Main.execute(new String[] {"diagnose", "--jsonl"}, endless, broken, new PrintStream(err));

        assertThat(code).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void casesComeFromAFileToo(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("cases.jsonl"), "\ufeff{\"id\": \"1\", \"text\": \"x\"}\n");

        assertThat(lines(Run.of("diagnose", "--jsonl", file.toString()).out())).hasSize(1);
        assertThat(Run.of("diagnose", "--jsonl", "missing.jsonl").err())
                .isEqualTo("migdoc: cannot read missing.jsonl: there is no such file. Maybe its name is misspelt.\n");
        assertThat(Run.of("diagnose", "--jsonl", "--format", "text").code()).isEqualTo(2);
    }

    @Test
    void failOnCountsAllCases() {
        String failure =
                "{\"id\": \"1\", \"text\": \"Failed to establish a connection with host 'HV02': No credentials are available in the security package (0x8009030E).\"}\n";

        assertThat(Run.with(
                                failure + "{\"id\": \"2\", \"text\": \"x\"}\n",
                                "diagnose",
                                "--jsonl",
                                "--fail-on",
                                "possible")
                        .code())
                .isEqualTo(1);
    }

    @Test
    void bytesThatAreNoUtf8CostOnlyThemselves() throws IOException {
        byte[] line = "{\"id\": \"1\", \"text\": \"B?ro\"}\n".getBytes(StandardCharsets.ISO_8859_1);
        line[22] = (byte) 0xfc;

        Run run = Run.with(
                new java.io.ByteArrayInputStream(line), Terminal.NONE, java.util.Map.of(), "diagnose", "--jsonl");

        assertThat(lines(run.out()).get(0).at("/verdict").asText()).isEqualTo("no-migration-failure");
    }

    private static List<JsonNode> answers(String cases) throws IOException {
        return lines(Run.with(cases, "diagnose", "--jsonl").out());
    }

    private static List<JsonNode> lines(String out) throws IOException {
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.lines().toList()) {
            lines.add(MAPPER.readTree(line));
        }
        return lines;
    }

    private static void assertError(JsonNode answer) {
        var schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:org/migdoc/report/error-v1.schema.json"));
        assertThat(schema.validate(answer.toString(), InputFormat.JSON)).isEmpty();
        assertThat(answer.at("/error").asText()).contains("Maybe");
    }
}
