package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KbSampleCommandTest {

    @TempDir
    private Path folder;

    private Path ticket = Path.of("");
    private Path samples = Path.of("");

    @BeforeEach
    void a_ticket() throws IOException {
        samples = folder.resolve("samples");
        ticket = folder.resolve("ticket.txt");
        Files.writeString(ticket, """
                Live migration of VM 'SQL17' from CONTOSOHV3 to CONTOSOHV4 fails when started from my desk:
                Virtual machine migration operation for 'SQL17' failed at migration source 'CONTOSOHV3'.
                The Virtual Machine Management Service failed to authenticate the connection for a Virtual Machine migration at the source host: no suitable credentials available.
                No credentials are available in the security package (0x8009030E).
                """);
    }

    @Test
    void a_paste_becomes_a_sample_without_names_that_passes_at_once() throws IOException {
        Run run = Run.of("kb", "sample", ticket.toString(), "--name", "network/told-1", "--into", samples.toString());
        assertThat(run.code()).as(run.err()).isZero();
        Path sample = samples.resolve("network/told-1");
        assertThat(run.out().lines())
                .containsExactly(
                        sample.resolve("expect.json").toString(),
                        sample.resolve("input.txt").toString());
        assertThat(Files.readString(sample.resolve("input.txt")))
                .doesNotContainIgnoringCase("contoso")
                .contains("no suitable credentials available");
        assertThat(Files.readString(sample.resolve("expect.json")))
                .contains("\"verdict\" : ")
                .contains("\"primary\" : [ \"")
                .contains("\"first_question\" : \"");
        assertThat(run.err())
                .contains("pseudonyms")
                .contains("- primary: ")
                .contains("is what the rules believe today")
                .contains("- first_question: ");
        assertThat(Run.of("kb", "test", samples.toString()).code()).isZero();
    }

    @Test
    void without_a_name_it_is_called_by_its_cause_and_numbered() {
        Run first = Run.of("kb", "sample", ticket.toString(), "--into", samples.toString());
        Run second = Run.of("kb", "sample", ticket.toString(), "--into", samples.toString());
        assertThat(first.out()).contains("-1/input.txt");
        assertThat(second.out()).isEqualTo(first.out().replace("-1/", "-2/"));
    }

    @Test
    void a_text_without_a_failure_says_so_in_its_expectation() throws IOException {
        Files.writeString(ticket, "The weather is fine.\n");
        Run run = Run.of("kb", "sample", ticket.toString(), "--into", samples.toString());
        assertThat(Files.readString(samples.resolve("none/paste-1/expect.json")))
                .contains("\"verdict\" : \"no-migration-failure\"")
                .contains("\"primary\" : [ ]");
        assertThat(run.err()).contains("primary: no failure was seen.");
    }

    @Test
    void nothing_is_overwritten_and_a_name_stays_below_its_folder() {
        String[] call = {"kb", "sample", ticket.toString(), "--name", "a/b", "--into", samples.toString()};
        assertThat(Run.of(call).code()).isZero();
        assertThat(Run.of(call).err()).contains("is there already. Maybe choose another --name.");
        assertThat(Run.of("kb", "sample", ticket.toString(), "--name", "../b", "--into", samples.toString())
                        .err())
                .contains("--name cannot be \"../b\"")
                .contains("Maybe");
        assertThat(Run.of("kb", "sample").err()).contains("Maybe: migdoc kb sample ticket.txt");
    }
}
