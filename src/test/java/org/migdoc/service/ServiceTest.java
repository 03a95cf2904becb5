package org.migdoc.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.migdoc.Doctor;
import org.migdoc.desk.Desk;
import org.migdoc.service.page.PageRoutes;

class ServiceTest {

    private static final Doctor DOCTOR = Doctor.shipped();
    private static final Path SAMPLE = Path.of("facts-samples/kerberos/seed-scenario-event-dump/input.txt");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Desk desk = new Desk(() -> DOCTOR);
    private final Service service = Service.start(desk, "127.0.0.1", 0, new PageRoutes(desk)::addTo);

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void aCaseIsDiagnosedAndFoundAgain() throws Exception {
        HttpResponse<String> made = send(at("/api/v1/diagnoses")
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString(Files.readString(SAMPLE))));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body()).contains("kcd-name-form-missing");
        HttpResponse<String> found =
                send(at(made.headers().firstValue("Location").orElseThrow()).GET());
        assertThat(found.body()).isEqualTo(made.body());
    }

    @Test
    void aFormWithoutScriptLeadsToThePageOfTheCase() throws Exception {
        HttpResponse<String> made = send(at("/diagnoses")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("text=error+0x80070005")));
        assertThat(made.statusCode()).isEqualTo(303);
        HttpResponse<String> page =
                send(at(made.headers().firstValue("Location").orElseThrow()).GET());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("0x80070005");
    }

    @Test
    void itSaysThatItIsAlive() throws Exception {
        assertThat(send(at("/healthz").GET()).body()).isEqualTo("ok\n");
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
