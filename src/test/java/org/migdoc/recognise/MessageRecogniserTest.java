package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.Message;

class MessageRecogniserTest {

    private static final MessageTable TABLE = MessageTable.of(
            List.of(new MessageTable.Row("folder-failed", "text", "failed to create folder", "rules/messages.tsv:1")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x80070005",
                "0X80070005",
                "80070005",
                "-2147024891",
                "2147942405",
                "%%2147942405",
                "ERROR_ACCESS_DENIED"
            })
    void the_code_of_a_message_is_read_in_every_spelling(String spelling) {
        assertThat(code("Failed to create folder: access denied (" + spelling + ")"))
                .isEqualTo("0x80070005");
    }

    @Test
    void a_code_below_counts_up_to_the_end_of_the_paragraph() {
        assertThat(code("Failed to create folder.\nAccess denied\n0x80070005")).isEqualTo("0x80070005");
        assertThat(code("Failed to create folder.\n\n0x80070005")).isNull();
    }

    @Test
    void a_code_above_counts_when_the_sentence_was_wrapped() {
        assertThat(code("It stops after about a minute with 0x80070005 access denied,\nfailed to create folder."))
                .isEqualTo("0x80070005");
        assertThat(code("It stops after about a minute with 0x80070005 access denied.\nFailed to create folder."))
                .isNull();
    }

    @Test
    void where_a_machine_goes_is_not_part_of_its_name() {
        assertThat(machines("Live migration of WEB01 from HV01 to HV02 failed."))
                .containsExactly("WEB01");
        assertThat(machines("Live migration of WEB01 to HV02 failed.")).containsExactly("WEB01");
        assertThat(machines("Live migration of 'Move to Cloud' failed.")).containsExactly("Move to Cloud");
    }

    private static @Nullable String code(String text) {
        List<Message> found = Pasted.facts(new MessageRecogniser(TABLE), Message.class, text);
        assertThat(found).hasSize(1);
        return found.get(0).code();
    }

    @Test
    void the_name_of_a_machine_ends_with_its_quotation_mark() {
        assertThat(machines("Live migration of 'BONN' did not go. 'BONN' failed."))
                .containsExactly("BONN");
        assertThat(machines("Live migration of 'Jane's test' failed.")).containsExactly("Jane's test");
    }

    private static List<String> machines(String text) {
        MessageTable table = MessageTable.of(List.of(new MessageTable.Row(
                "live-migration-failed-cluster", "text", "live migration of {vm} failed", "messages.tsv:1")));
        return Pasted.facts(new MessageRecogniser(table), Message.class, text).stream()
                .map(m -> String.valueOf(m.vm()))
                .toList();
    }
}
