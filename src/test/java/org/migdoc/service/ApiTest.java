package org.migdoc.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks the API as its users do. Every answer is also held against openapi.json, see {@link TestService}. */
class ApiTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path SAMPLE = Path.of("facts-samples/kerberos/seed-scenario-event-dump/input.txt");
    private static final String CASES = "/api/v1/diagnoses";

    @TempDir
    private static Path folder;

    private static TestService service;

    @BeforeAll
    static void start() throws Exception {
        service = TestService.in(folder);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void aCaseIsDiagnosedAndFoundAgain() throws Exception {
        HttpResponse<String> made = service.post(CASES, "text/plain", Files.readString(SAMPLE));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(json(made).at("/causes/0/id").asText()).isEqualTo("kcd-name-form-missing");
        assertThat(service.get(place(made)).body()).isEqualTo(made.body());
    }

    @Test
    void whatCurlSendsWithoutAnyHeaderIsAText() throws Exception {
        assertThat(service.post(CASES, "application/x-www-form-urlencoded", Files.readString(SAMPLE))
                        .body())
                .contains("kcd-name-form-missing");
    }

    @Test
    void aTextInAnotherEncodingIsRead() throws Exception {
        byte[] utf16 = ("\ufeff" + Files.readString(SAMPLE)).getBytes(StandardCharsets.UTF_16LE);
        HttpResponse<String> made = service.send(
                "POST",
                CASES,
                HttpRequest.newBuilder().header("Content-Type", "text/plain").POST(BodyPublishers.ofByteArray(utf16)));
        assertThat(made.body()).contains("kcd-name-form-missing");
    }

    @Test
    void documentsAndFactsComeAsJson() throws Exception {
        HttpResponse<String> made = service.post(
                CASES,
                "application/json",
                "{\"documents\": [{\"name\": \"a.txt\", \"text\": \"error 0x80070005\"}, {\"name\": \"a.txt\", \"text\": \"Event 20306\"}]}");
        assertThat(made.statusCode()).isEqualTo(201);
        String facts = json(made).path("facts").toString();
        HttpResponse<String> again = service.post(CASES, "application/json", "{\"facts\": " + facts + "}");
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(json(again).path("facts")).isEqualTo(json(made).path("facts"));
    }

    @Test
    void attachmentsAreUnpackedAndNamed() throws Exception {
        HttpResponse<String> made =
                service.postForm(CASES, "file", "bundle.zip", zip("logs/hv01.txt", Files.readString(SAMPLE)));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(json(made).at("/causes/0/evidence/0/origins/0/document").asText())
                .isEqualTo("bundle.zip/logs/hv01.txt");
    }

    @Test
    void theAnswerToAQuestionMovesTheDiagnosisOfTheSameCase() throws Exception {
        HttpResponse<String> made =
                service.post(CASES, "text/plain", "Migration of VM APP01 from HV01 to HV02 failed: 0x8009030E");
        HttpResponse<String> more = service.post(place(made) + "/facts", "text/plain", Files.readString(SAMPLE));
        assertThat(more.statusCode()).isEqualTo(200);
        assertThat(json(more).path("id")).isEqualTo(json(made).path("id"));
        assertThat(json(more).at("/causes/0/id").asText()).isEqualTo("kcd-name-form-missing");
        assertThat(json(more).at("/causes/0/evidence/0/origins/0/document").asText())
                .as("the second text has a name of its own")
                .isEqualTo("input-2");
        assertThat(service.get(place(made)).body()).isEqualTo(more.body());
    }

    @Test
    void aCaseNeedNotBeWaitedFor() throws Exception {
        HttpResponse<String> taken =
                service.post(CASES, "text/plain", Files.readString(SAMPLE), "Prefer", "respond-async");
        assertThat(taken.statusCode()).isEqualTo(202);
        assertThat(taken.headers().firstValue("Preference-Applied")).hasValue("respond-async");
        assertThat(service.awaitDiagnosis(place(taken)).body()).contains("kcd-name-form-missing");
    }

    @Test
    void aDiagnosisIsThereForPeopleToo() throws Exception {
        HttpResponse<String> made = service.post(CASES, "text/plain", Files.readString(SAMPLE), "Accept", "text/plain");
        assertThat(made.body()).startsWith("CAUSE FOUND");
        assertThat(service.get(place(made), "Accept", "text/markdown").body()).contains("## ");
    }

    @Test
    void whatIsDeletedIsGone() throws Exception {
        String place = place(service.post(CASES, "text/plain", "error 0x80070005"));
        HttpRequest.Builder delete = HttpRequest.newBuilder().DELETE();
        assertThat(service.send("DELETE", place, delete).statusCode()).isEqualTo(204);
        assertThat(service.send("DELETE", place, delete).statusCode()).isEqualTo(404);
        assertThat(service.get(place).statusCode()).isEqualTo(404);
    }

    @Test
    void earlierCasesAreFoundPageByPage() throws Exception {
        String text = "Migration of VM PAGED01 failed: 0x80070005. ";
        service.post(CASES, "text/plain", text + "first");
        service.post(CASES, "text/plain", text + "second");
        JsonNode first = json(service.get(CASES + "?q=paged01&limit=1"));
        JsonNode second = json(service.get(
                CASES + "?limit=1&q=paged01&before=" + first.path("next").asText()));
        assertThat(first.at("/cases/0/id")).isNotEqualTo(second.at("/cases/0/id"));
        assertThat(second.path("cases")).hasSize(1);
        assertThat(service.get(CASES + "?limit=many").statusCode()).isEqualTo(422);
        assertThat(service.get(CASES + "?before=yesterday").body()).contains("Maybe a time as");
    }

    @Test
    void feedbackIsCounted() throws Exception {
        String place = place(service.post(CASES, "text/plain", Files.readString(SAMPLE)));
        HttpResponse<String> thanks = service.post(
                place + "/feedback",
                "application/json",
                "{\"cause\": \"kcd-name-form-missing\", \"correct\": true, \"step\": \"complete-delegation-source\", \"helped\": true}");
        assertThat(thanks.statusCode()).isEqualTo(204);
        assertThat(service.store().tally().causes())
                .filteredOn(count -> count.cause().equals("kcd-name-form-missing"))
                .singleElement()
                .satisfies(count -> assertThat(count.confirmed()).isEqualTo(1));
        assertThat(service.get("/metrics").body()).contains("migdoc_feedback_total{about=\"cause\",good=\"true\"} 1");
    }

    @Test
    void feedbackThatNobodyUnderstandsIsRefused() throws Exception {
        String feedback = place(service.post(CASES, "text/plain", Files.readString(SAMPLE))) + "/feedback";
        for (String wrong : new String[] {
            "{",
            "{}",
            "[]",
            "{\"cause\": \"kcd-name-form-missing\"}",
            "{\"step\": 1, \"helped\": true}",
            "{\"cause\": \"kcd-name-form-missing\", \"correct\": \"yes\"}"
        }) {
            assertThat(service.post(feedback, "application/json", wrong).statusCode())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(service.post(
                                feedback,
                                "application/json",
                                "{\"cause\": \"kcd-name-form-mising\", \"correct\": true}")
                        .body())
                .contains("Maybe \\\"kcd-name-form-missing\\\" was meant.");
        assertThat(service.post(
                                CASES + "/unknown/feedback",
                                "application/json",
                                "{\"cause\": \"kcd-name-form-missing\", \"correct\": true}")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void causesAndCodesCanBeRead() throws Exception {
        JsonNode all = json(service.get("/api/v1/causes")).path("causes");
        assertThat(all.size()).isGreaterThan(100);
        JsonNode one = json(service.get("/api/v1/causes/kcd-name-form-missing"));
        assertThat(one.path("article").asText()).contains("## ");
        assertThat(one.path("steps")).isNotEmpty();
        assertThat(service.get("/api/v1/causes/no-such-cause").statusCode()).isEqualTo(404);
        assertThat(service.get("/api/v1/codes/0x80070005").body()).contains("ERROR_ACCESS_DENIED");
        assertThat(service.get("/api/v1/codes/hyper-v-vmms/20306").statusCode()).isEqualTo(200);
        assertThat(service.get("/api/v1/codes/Hyper-V-VMMS%2020306").statusCode())
                .isEqualTo(200);
        assertThat(service.get("/api/v1/codes/0x80070099").statusCode()).isEqualTo(404);
    }

    @Test
    void whatCannotBeDiagnosedIsRefusedWithWhatToTry() throws Exception {
        JsonNode empty = json(service.post(CASES, "text/plain", " \n"));
        assertThat(empty.path("status").asInt()).isEqualTo(422);
        assertThat(empty.path("maybe").asText()).startsWith("Maybe ");
        assertThat(service.post(CASES, "application/json", "{\"txt\": \"x\"}").body())
                .contains("should read");
        assertThat(service.post(CASES, "application/json", "{\"text\"").statusCode())
                .isEqualTo(422);
        assertThat(service.post(CASES, "application/pdf", "x").statusCode()).isEqualTo(415);
        assertThat(service.post(CASES, "text/plain", "x".repeat((1 << 20) + 1)).statusCode())
                .isEqualTo(413);
        assertThat(service.post(CASES + "/unknown/facts", "text/plain", "x").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aTextOfUnknownLengthIsBoundedToo() throws Exception {
        byte[] much = new byte[(1 << 20) + 1];
        java.util.Arrays.fill(much, (byte) 'x');
        HttpRequest.Builder chunked = HttpRequest.newBuilder()
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(much)));
        assertThat(service.send("POST", CASES, chunked).statusCode()).isEqualTo(413);
    }

    @Test
    void whatIsPastedComesIntoNoLog() throws Exception {
        HttpResponse<String> made = service.post(CASES, "text/plain", "SECRETVM on SECRETHOST failed 0x80070005");
        String id = json(made).path("id").asText();
        service.get(CASES + "?q=SECRETVM");
        assertThat(service.log()).contains("\"event\":\"diagnosed\"").doesNotContainIgnoringCase("secret");
        assertThat(service.log()).contains(id.substring(0, 8)).doesNotContain(id);
        for (String line : service.log().lines().toList()) {
            assertThat(MAPPER.readTree(line).path("event").asText()).isNotEmpty();
        }
    }

    @Test
    void thoseWhoWatchOverItSeeItsStateAndFigures() throws Exception {
        service.post(CASES, "text/plain", Files.readString(SAMPLE));
        JsonNode ready = json(service.get("/readyz"));
        assertThat(ready.path("ready").asBoolean()).isTrue();
        assertThat(ready.at("/knowledge/hash").asText()).isNotEmpty();
        assertThat(service.get("/metrics").body())
                .contains("migdoc_diagnoses_total{cause=\"kcd-name-form-missing\",verdict=\"cause-found\"}")
                .contains("migdoc_diagnosis_seconds_bucket{le=\"0.1\"}")
                .contains("migdoc_queue_placed 0")
                .contains("migdoc_http_seconds_count{method=\"POST\",route=\"/api/v1/diagnoses\",status=\"201\"}");
    }

    @Test
    void theDocumentOfTheApiAndItsSchemasAreServed() throws Exception {
        JsonNode document = json(service.get("/openapi.json"));
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        assertThat(service.get("/schema/diagnosis-v1.schema.json").statusCode()).isEqualTo(200);
        assertThat(service.get("/schema/..%2f..%2fcli%2fMain.class").statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    private static String place(HttpResponse<String> made) {
        return made.headers().firstValue("Location").orElseThrow();
    }

    private static JsonNode json(HttpResponse<String> response) throws Exception {
        return MAPPER.readTree(response.body());
    }

    private static byte[] zip(String name, String text) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
