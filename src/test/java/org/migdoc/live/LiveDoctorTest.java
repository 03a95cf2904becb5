package org.migdoc.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migdoc.Doctor;
import org.migdoc.authoring.Scaffold;
import org.migdoc.knowledge.KnowledgeException;

class LiveDoctorTest {

    @TempDir
    private Path folder;

    private Path signatures;

    @BeforeEach
    void a_cause_of_ones_own() throws IOException {
        Scaffold.cause(folder, "trunk-port-missing", "network");
        signatures = folder.resolve("trunk-port-missing/signatures.tsv");
    }

    private LiveDoctor live() throws KnowledgeException, IOException {
        return LiveDoctor.of(List.of(folder), List.of(folder.resolve("samples")));
    }

    private static String reason(LiveDoctor.State state) {
        return Objects.requireNonNull(state.refusal()).reason();
    }

    @Test
    void new_rules_that_work_come_into_service() throws Exception {
        LiveDoctor live = live();
        LiveDoctor.State first = live.state();
        Files.writeString(signatures, Files.readString(signatures) + "# a remark\n");

        LiveDoctor.State second = live.reload();

        assertThat(second.refusal()).isNull();
        assertThat(second.hash()).isNotEqualTo(first.hash());
        assertThat(live.doctor()).isSameAs(second.doctor()).isNotSameAs(first.doctor());
    }

    @Test
    void files_that_did_not_change_leave_the_doctor_in_service() throws Exception {
        LiveDoctor live = live();
        Doctor first = live.doctor();
        assertThat(live.reload().doctor()).isSameAs(first);
    }

    @Test
    void a_set_that_does_not_compile_is_refused_with_place_and_hint_until_it_is_mended() throws Exception {
        LiveDoctor live = live();
        Doctor first = live.doctor();
        String good = Files.readString(signatures);
        Files.writeString(signatures, good.replace("trunk-port-missing", "trunk-port-mising"));

        LiveDoctor.State refused = live.reload();

        assertThat(refused.doctor()).isSameAs(first);
        assertThat(reason(refused)).contains("signatures.tsv:").contains("Maybe \"trunk-port-missing\" was meant.");
        Files.writeString(signatures, good);
        assertThat(live.reload().refusal()).isNull();
    }

    @Test
    void a_set_that_spoils_a_sample_is_refused_with_what_came_instead() throws Exception {
        LiveDoctor live = live();
        Doctor first = live.doctor();
        Files.writeString(signatures, "# nothing is weighed any more\n");

        LiveDoctor.State refused = live.reload();

        assertThat(refused.doctor()).isSameAs(first);
        assertThat(reason(refused))
                .contains("trunk-port-missing-fires: ")
                .contains("[trunk-port-missing] was expected first");
    }

    @Test
    void a_set_that_fails_when_it_runs_is_refused() throws Exception {
        LiveDoctor live = live();
        Doctor first = live.doctor();
        Files.writeString(folder.resolve("trunk-port-missing/own.drl"), """
                rule "a message without a code fails"
                when
                    $message : Message($code : code)
                then
                    insertLogical(Situation.of($code.trim(), null, $message));
                end
                """);

        LiveDoctor.State refused = live.reload();

        assertThat(refused.doctor()).isSameAs(first);
        assertThat(reason(refused)).startsWith("rules: they fail when they run");
    }

    @Test
    void a_folder_that_went_away_leaves_the_last_good_rules_in_service() throws Exception {
        LiveDoctor live = live();
        Doctor first = live.doctor();
        Files.move(folder.resolve("trunk-port-missing"), folder.resolveSibling(folder.getFileName() + "-elsewhere"));

        assertThat(live.reload().doctor()).isSameAs(first);
        assertThat(live.state().refusal()).isNotNull();
    }

    @Test
    void a_saved_file_comes_into_service_by_itself() throws Exception {
        LiveDoctor live = live();
        String first = live.state().hash();
        BlockingQueue<LiveDoctor.State> told = new LinkedBlockingQueue<>();
        try (Closeable following = live.follow(told::add)) {
            assertThat(following).isNotNull();
            Files.writeString(signatures, Files.readString(signatures) + "# a remark\n");
            assertThat(told.take().hash())
                    .isNotEqualTo(first)
                    .isEqualTo(live.state().hash());
        }
    }

    @Test
    void it_does_not_begin_with_rules_that_do_not_work() throws IOException {
        Files.writeString(signatures, "# nothing is weighed any more\n");
        assertThatThrownBy(this::live).isInstanceOf(KnowledgeException.class).hasMessageContaining("Maybe");
    }
}
