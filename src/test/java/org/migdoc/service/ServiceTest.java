package org.migdoc.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceTest {

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
    void aFormWithoutScriptLeadsToThePageOfTheCase() throws Exception {
        HttpResponse<String> made =
                service.post("/diagnoses", "application/x-www-form-urlencoded", "text=error+0x80070005");
        assertThat(made.statusCode()).isEqualTo(303);
        HttpResponse<String> page =
                service.get(made.headers().firstValue("Location").orElseThrow());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("0x80070005");
    }

    @Test
    void itSaysThatItIsAlive() throws Exception {
        assertThat(service.get("/healthz").body()).isEqualTo("ok\n");
    }

    @Test
    void everyAnswerForbidsWhatAPageDoesNotNeed() throws Exception {
        for (String path : new String[] {"/", "/static/page.css", "/api/v1/causes", "/nowhere"}) {
            assertThat(service.get(path).headers().firstValue("Content-Security-Policy"))
                    .as(path)
                    .hasValueSatisfying(
                            policy -> assertThat(policy).startsWith("default-src 'none'; script-src 'self'"));
        }
    }
}
