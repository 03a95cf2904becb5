package org.migdoc.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migdoc.fact.Origin;
import org.migdoc.fact.RemedyTried;
import org.migdoc.report.Schemas;

class CaseFileTest {

    private static final OpenCase OPEN = OpenCase.named("T-4711")
            .with(new Turn.Pasted("paste-1", "Überall \"Zugriff\"\n\tverweigert\u001b", null))
            .with(new Turn.Skipped("time-offset"))
            .with(new Turn.Pasted("hv01.txt", "cifs/HV02", "delegation-of-source"))
            .with(new Turn.Done("complete-delegation-source", "Add the entries to HV01"))
            .with(new Turn.Failed(
                    List.of(new RemedyTried(new Origin("told", 0, 0, "Add the entries"), "kcd-service-missing", true))))
            .with(new Turn.Worked(List.of("kcd-stale-ticket")));

    @TempDir
    Path folder;

    @Test
    void a_case_comes_back_as_it_was_and_holds_the_published_schema() throws CaseFileException {
        Path file = folder.resolve("case.json");
        CaseFile.write(OPEN, file);

        Schemas.holds(Schemas.CASE, CaseFile.json(OPEN));
        assertThat(CaseFile.read(file)).isEqualTo(OPEN);
        assertThat(folder.toFile().list()).containsExactly("case.json");
    }

    @Test
    void whatever_is_wrong_with_a_file_is_said_with_its_place_and_a_remedy() throws IOException {
        refused("Move-VM : access denied", ":1: this is no case file, or it was cut. Maybe ");
        refused("{\"schema\": \"migration-doctor/case/v1\", \"id\": \"T\", \"turns\": [", "or it was cut. Maybe ");
        refused("[]", "schema: this is no case file. Maybe ");
        refused(
                "{\"schema\": \"migration-doctor/case/v9\"}",
                "v9\" is not known here. Maybe it was written by a newer");
        refused("{\"schema\": \"migration-doctor/case/v1\", \"id\": \"T\"}", "turns: a list is needed. Maybe ");
        refused(
                "{\"schema\": \"migration-doctor/case/v1\", \"id\": \"T\", \"turns\": [{\"turn\": \"sung\"}]}",
                "turns[0].turn: \"sung\" is not known here. Maybe ");
        refused(
                "{\"schema\": \"migration-doctor/case/v1\", \"id\": \"T\", \"turns\": [{\"turn\": \"done\", \"step\": 1}]}",
                "turns[0].step: a text is needed. Maybe ");
        refused("[".repeat(5000), "this is no case file, or it was cut. Maybe ");
    }

    @Test
    void a_missing_file_and_a_missing_folder_are_said_too() {
        assertThatThrownBy(() -> CaseFile.read(folder.resolve("none.json")))
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining("there is no such file. Maybe ");
        assertThatThrownBy(() -> CaseFile.write(OPEN, folder.resolve("none/case.json")))
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining("cannot be written. Maybe ");
    }

    private void refused(String text, String message) throws IOException {
        Path file = Files.writeString(folder.resolve("broken.json"), text);
        assertThatThrownBy(() -> CaseFile.read(file))
                .isInstanceOf(CaseFileException.class)
                .hasMessageContaining(message);
    }
}
