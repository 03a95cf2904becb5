package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.intake.LineCleaner;

class PhraseMatcherTest {

    private static final String CONNECTION =
            "failed to establish a connection [|for a virtual machine migration] with host {destination}";

    @Test
    void a_sentence_is_found_whatever_its_case_blanks_and_quotes() {
        assertThat(names(CONNECTION, "Failed  to ESTABLISH a connection with host “HV02”: denied"))
                .containsExactly("HV02");
    }

    @Test
    void a_sentence_is_found_over_wrapped_lines_even_inside_words() {
        assertThat(names(CONNECTION, "Failed to estab\nlish a connec\n tion with host 'HV02': denied"))
                .containsExactly("HV02");
    }

    @Test
    void a_sentence_is_found_in_quoted_mail() {
        assertThat(names(
                        CONNECTION,
                        "> > Failed to establish a connection for a Virtual Machine\n> > migration with host 'HV02':"))
                .containsExactly("HV02");
    }

    @Test
    void a_short_word_between_holes_is_no_part_of_other_words() {
        assertThat(names("migration {~}to {destination}", "migration ... -DestinationHost HV02"))
                .isEmpty();
        assertThat(names("migration {~}to {destination}", "migration of it to HV02 fails"))
                .containsExactly("HV02");
    }

    @Test
    void accents_do_not_matter() {
        assertThat(names("échec de la création du dossier {path}", "Echec de la creation du dossier 'D:\\VM'"))
                .containsExactly("D:\\VM");
    }

    @Test
    void a_name_with_blanks_is_taken_whole_when_it_is_quoted() {
        assertThat(names("operation for {vm} failed", "operation for 'My Web 01' failed"))
                .containsExactly("My Web 01");
    }

    @Test
    void a_phrase_does_not_begin_or_end_inside_a_word() {
        assertThat(names("link is down", "the uplink is down")).isEmpty();
        assertThat(names("link is down", "the link is downloading")).isEmpty();
        assertThat(names("link is down", "the link is down.")).hasSize(1);
    }

    @Test
    void a_narrow_hole_does_not_reach_far() {
        String far = "works when nobody at all in the whole building is logged on the host";
        assertThat(names("works when {~} logged on the host", far)).isEmpty();
        assertThat(names("works when {~} logged on the host", "works when i am logged on the host"))
                .hasSize(1);
    }

    @Test
    void text_of_languages_without_blanks_is_found() {
        assertThat(names("移行元 {source} で失敗しました", "仮想マシンの移行元 'HV01' で失敗しました。")).containsExactly("HV01");
    }

    @Test
    void what_follows_a_quotation_is_no_name() {
        String pattern = "an der Migrationsquelle {source}";
        assertThat(names(pattern, "Meldung: \"Fehler an der Migrationsquelle\"\nVerbindung mit Host HV02"))
                .containsExactly("");
        assertThat(names(pattern, "Fehler an der Migrationsquelle \"HV01\"")).containsExactly("HV01");
        assertThat(names("移行元 {source}", "仮想マシンの移行元'HV01'で失敗しました。")).containsExactly("HV01");
    }

    @Test
    void what_is_wrong_with_a_row_is_said_with_its_place() {
        MessageTable table = MessageTable.of(List.of(
                new MessageTable.Row("a", "somewhere", "text", "rules/messages.tsv:3"),
                new MessageTable.Row("a", "text", "x", "rules/messages.tsv:4")));
        assertThat(table.faults())
                .hasSize(2)
                .anySatisfy(fault -> {
                    assertThat(fault.row().location()).isEqualTo("rules/messages.tsv:3");
                    assertThat(fault.hint()).startsWith("Maybe");
                })
                .anySatisfy(fault -> assertThat(fault.row().location()).isEqualTo("rules/messages.tsv:4"));
    }

    private static List<String> names(String pattern, String text) {
        MessageTable table =
                MessageTable.of(List.of(new MessageTable.Row("kind", "text", pattern, "rules/messages.tsv:1")));
        assertThat(table.faults()).isEmpty();
        return new PhraseMatcher(table)
                .find(new Squeezed(LineCleaner.lines(text))).stream()
                        .map(hit -> hit.names().values().stream()
                                .filter(n -> !n.isBlank())
                                .findFirst()
                                .orElse(""))
                        .toList();
    }

    @Test
    void a_word_behind_a_hole_begins_a_word_and_a_name_follows_a_whole_word() {
        assertThat(names("compression {~}work", "compression, any network")).isEmpty();
        assertThat(names("iscsi {~}team", "iSCSI over StorageTeam")).hasSize(1);
        assertThat(names("am on {peer}", "amongst others")).isEmpty();
        assertThat(names("am on {peer}", "I am on HV01")).containsExactly("HV01");
    }

    @Test
    void a_name_does_not_stand_behind_the_end_of_a_paragraph_or_record() {
        assertThat(names("source {source}", "10:04 migration failed at source\n\nHV02\n10:05 13003"))
                .containsExactly("");
        assertThat(names(
                        "live migration of {vm} failed",
                        "live migration of WEB01 started\n09:14:21 the next one failed"))
                .isEmpty();
        assertThat(names("connection with host {destination}", "failed to establish a connection with host\n'HV02'"))
                .containsExactly("HV02");
    }
}
