package org.migdoc.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migdoc.desk.Desk;

class AccessTest {

    private static final String CASES = "/api/v1/diagnoses";

    @TempDir
    private Path folder;

    @Test
    void pagesOfOtherSitesMayAskNothing() throws Exception {
        try (TestService service = TestService.in(folder)) {
            for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1")) {
                assertThat(service.post(CASES, "text/plain", "error 5", "Origin", origin)
                                .statusCode())
                        .as(origin)
                        .isEqualTo(403);
            }
            String own = service.at("").toString();
            assertThat(service.post(CASES, "text/plain", "error 0x80070005", "Origin", own)
                            .statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void aNameThatIsNotOfThisServiceIsRefused() throws Exception {
        try (TestService service = with(null, true)) {
            assertThat(statusFor(service, "evil.example")).contains("421");
            assertThat(statusFor(service, "10.1.2.3")).contains("421");
            assertThat(statusFor(service, "127.0.0.1.evil.example:80")).contains("421");
            assertThat(statusFor(service, "Doctor.corp.example:8443")).contains("200");
            assertThat(statusFor(service, "localhost:" + service.at("").getPort()))
                    .contains("200");
            assertThat(statusFor(service, "[::1]:80")).contains("200");
        }
        try (TestService service = with(null, false)) {
            assertThat(statusFor(service, "10.1.2.3:8080")).contains("200");
        }
    }

    @Test
    void aTokenReachesAsFarAsItsScope() throws Exception {
        Tokens tokens = new Tokens(folder.resolve("tokens"));
        String diagnose = "Bearer " + tokens.create(Scope.DIAGNOSE, "tickets");
        String feedback = "Bearer " + tokens.create(Scope.FEEDBACK, "help desk");
        String admin = "Bearer " + tokens.create(Scope.ADMIN, "operator");
        try (TestService service = with(tokens, false)) {
            assertThat(service.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(service.get("/static/page.css").statusCode()).isEqualTo(200);
            assertThat(service.post(CASES, "text/plain", "error 0x80070005").statusCode())
                    .isEqualTo(401);
            HttpResponse<String> made =
                    service.post(CASES, "text/plain", "error 0x80070005", "Authorization", diagnose);
            String place = made.headers().firstValue("Location").orElseThrow();
            String said = "{\"cause\": \"kcd-stale-ticket\", \"correct\": false}";
            assertThat(service.get(place).statusCode()).isEqualTo(401);
            assertThat(service.get(place, "Authorization", "Bearer migdoc_guessed")
                            .statusCode())
                    .isEqualTo(401);
            assertThat(service.get(place, "Authorization", diagnose).statusCode())
                    .isEqualTo(200);
            assertThat(service.post(place + "/feedback", "application/json", said, "Authorization", diagnose)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(service.post(place + "/feedback", "application/json", said, "Authorization", feedback)
                            .statusCode())
                    .isEqualTo(204);
            assertThat(service.get(CASES, "Authorization", feedback).statusCode())
                    .isEqualTo(403);
            assertThat(service.get("/metrics", "Authorization", feedback).statusCode())
                    .isEqualTo(403);
            assertThat(service.get(CASES, "Authorization", admin).statusCode()).isEqualTo(200);
            HttpRequest.Builder delete = HttpRequest.newBuilder().DELETE();
            assertThat(service.send("DELETE", place, delete.copy(), "Authorization", feedback)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(service.send("DELETE", place, delete.copy(), "Authorization", admin)
                            .statusCode())
                    .isEqualTo(204);
        }
    }

    @Test
    void aTokenThatIsTakenBackCountsNoMore() throws Exception {
        Path file = folder.resolve("tokens");
        Tokens tokens = new Tokens(file);
        String token = tokens.create(Scope.DIAGNOSE, "tickets");
        assertThat(Files.readString(file)).doesNotContain(token);
        assertThat(tokens.scope(token)).isEqualTo(Scope.DIAGNOSE);
        assertThat(tokens.revoke("tickets")).isEqualTo(1);
        Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.fromMillis(1));
        assertThat(tokens.scope(token)).isEqualTo(Scope.OPEN);
    }

    @Test
    void aBrowserGivesItsTokenOnce() throws Exception {
        Tokens tokens = new Tokens(folder.resolve("tokens"));
        String token = tokens.create(Scope.DIAGNOSE, "anna");
        try (TestService service = with(tokens, false)) {
            HttpResponse<String> sent = service.get("/", "Accept", "text/html");
            assertThat(sent.statusCode()).isEqualTo(303);
            assertThat(sent.headers().firstValue("Location")).hasValue("/login");
            assertThat(service.get("/login").body()).contains("name=\"token\"");
            String form = "application/x-www-form-urlencoded";
            assertThat(service.post("/login", form, "token=wrong").statusCode()).isEqualTo(401);
            HttpResponse<String> login =
                    service.post("/login", form, "token=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
            String cookie = login.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly").contains("SameSite=Strict");
            assertThat(service.get("/", "Cookie", cookie.split(";", -1)[0]).statusCode())
                    .isEqualTo(200);
        }
    }

    private TestService with(@Nullable Tokens tokens, boolean loopback) throws Exception {
        Service.Settings usual = Service.Settings.DEFAULT;
        return TestService.with(
                folder,
                Desk.Settings.DEFAULT,
                new Service.Settings(
                        usual.bind(),
                        0,
                        loopback,
                        List.of("doctor.corp.example"),
                        tokens,
                        usual.mostText(),
                        usual.mostFiles(),
                        usual.requests(),
                        Duration.ofSeconds(5)));
    }

    /** The status line for a request with this Host, which the JDK's client would not send. */
    private static String statusFor(TestService service, String host) throws Exception {
        try (Socket socket = new Socket(
                        InetAddress.getLoopbackAddress(), service.at("").getPort());
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write(("GET /healthz HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }
}
