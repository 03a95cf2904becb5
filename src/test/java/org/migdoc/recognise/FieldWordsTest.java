package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FieldWordsTest {

    private static boolean speaks(String text) {
        return new FieldWords(Pasted.document(text).lines()).near(0);
    }

    @Test
    void hyper_v_and_clusters_are_our_field_in_any_language() {
        String padding = "line\n".repeat(4);
        assertThat(speaks(padding + "Move-VM : it fails")).isTrue();
        assertThat(speaks(padding + "Не удалось запустить виртуальную машину")).isTrue();
        assertThat(speaks(padding + "Cluster-Aware Updating could not drain the node"))
                .isTrue();
    }

    @Test
    void a_message_alone_is_ours_unless_it_names_another_program() {
        assertThat(speaks("There is not enough space on the disk. (0x80070070)"))
                .isTrue();
        assertThat(speaks("robocopy: ERROR 112 (0x00000070) There is not enough space on the disk."))
                .isFalse();
    }

    @Test
    void delegation_of_a_web_site_is_not_ours() {
        assertThat(speaks("Constrained delegation from the web app to the database fails: 0x8009030E"))
                .isFalse();
        assertThat(speaks("Constrained delegation from HV01 to HV02 fails: 0x8009030E"))
                .isTrue();
    }

    @Test
    void virtual_machines_of_other_makers_are_not_ours() {
        assertThat(speaks("vMotion of the virtual machine web1 failed: not enough memory on esx02"))
                .isFalse();
        assertThat(speaks("Proxmox: migration of the virtual machine 104 aborted"))
                .isFalse();
    }

    @Test
    void a_machine_that_came_from_another_maker_is_ours_on_hyper_v() {
        assertThat(speaks("converted from VMware, now Start-VM fails on the Hyper-V host"))
                .isTrue();
    }

    @Test
    void in_a_long_log_the_program_named_nearest_counts() {
        String log = "Windows Update installed a package\n".repeat(60);
        String near = "Cannot move anything to HV02 (0x80090324)\n";
        assertThat(speaksAt(log + near + log, 60)).isTrue();
        assertThat(speaksAt(near + log + "failed (0x80090324)\n" + log, 31)).isFalse();
    }

    @Test
    void a_move_in_a_romance_language_is_ours_and_that_of_a_mailbox_is_not() {
        String padding = "line\n".repeat(4);
        assertThat(speaks(padding + "no funciona la migración en vivo")).isTrue();
        assertThat(speaks(padding + "la migrazione del server non riesce")).isTrue();
        assertThat(speaks(padding + "la migración de la base de datos")).isFalse();
    }

    private static boolean speaksAt(String text, int index) {
        return new FieldWords(Pasted.document(text).lines()).near(index);
    }
}
