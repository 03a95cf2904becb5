package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Message;

class MessageRecogniserTest {

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
