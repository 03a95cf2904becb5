package org.migdoc.service;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Log;
import org.migdoc.live.LiveDoctor;
import org.migdoc.store.Store;

/** A real service on a free port of this machine, with a store in a folder, and a client of it. */
public final class TestService implements AutoCloseable {

    private static final int MOST_LOOKS = 1500;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private final OpenApi api = new OpenApi();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Store store;
    private final Desk desk;
    private final Service service;

    private TestService(Path folder, Desk.Settings work, Service.Settings settings) throws Exception {
        LiveDoctor live = LiveDoctor.of(work.rules(), List.of());
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Log lines = new Log(new PrintStream(log, true, StandardCharsets.UTF_8));
        store = Store.in(folder);
        desk = new Desk(live::doctor, store, work, registry, lines);
        service = Service.start(desk, live, settings, registry, lines);
    }

    /** A service as {@code migdoc serve} starts it. */
    public static TestService in(Path folder) throws Exception {
        return with(folder, Desk.Settings.DEFAULT, Service.Settings.DEFAULT);
    }

    static TestService with(Path folder, Desk.Settings work, Service.Settings settings) throws Exception {
        return new TestService(folder, work, settings);
    }

    /** The address of a path of the service. */
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + service.port() + path);
    }

    public Desk desk() {
        return desk;
    }

    Store store() {
        return store;
    }

    String log() {
        return log.toString(StandardCharsets.UTF_8);
    }

    HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        return send("GET", path, HttpRequest.newBuilder().GET(), headers);
    }

    HttpResponse<String> post(String path, String type, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder().POST(BodyPublishers.ofString(body)).header("Content-Type", type);
        return send("POST", path, request, headers);
    }

    /** Sends one file as a form of a browser does. */
    HttpResponse<String> postForm(String path, String field, String file, byte[] content)
            throws IOException, InterruptedException {
        String head = "--XX\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\"" + file
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", "multipart/form-data; boundary=XX")
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(content),
                        BodyPublishers.ofString("\r\n--XX--\r\n")));
        return send("POST", path, request);
    }

    /** The answer, which is one of those that openapi.json describes. */
    HttpResponse<String> send(String method, String path, HttpRequest.Builder request, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder all = headers.length == 0 ? request : request.headers(headers);
        HttpResponse<String> response = client.send(all.uri(at(path)).build(), BodyHandlers.ofString());
        api.check(method, path, response);
        return response;
    }

    /** The diagnosis of a case that is being diagnosed. */
    HttpResponse<String> awaitDiagnosis(String path) throws IOException, InterruptedException {
        HttpResponse<String> response = get(path);
        for (int i = 0; i < MOST_LOOKS && response.statusCode() == 202; i++) {
            TimeUnit.MILLISECONDS.sleep(20);
            response = get(path);
        }
        return response;
    }

    @Override
    public void close() {
        service.close();
        desk.close();
        store.close();
    }
}
