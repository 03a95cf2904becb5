package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Message;

class FileCodeRecogniserTest {

    private static List<Message> messages(String text) {
        return Pasted.facts(new FileCodeRecogniser(), Message.class, text);
    }

    @Test
    void a_code_behind_a_file_is_about_the_file_whatever_the_language() {
        assertThat(messages("Bijlage 'D:\\VMs\\web 01.vhdx' kan niet worden geopend: toegang geweigerd (0x80070005)\n"))
                .extracting(Message::kind, Message::path, Message::code)
                .containsExactly(tuple("attachment-not-opened", "D:\\VMs\\web 01.vhdx", "0x80070005"));
    }

    @Test
    void the_code_may_stand_in_the_next_line() {
        assertThat(messages("виртуальная машина: '\\\\fs1\\iso\\server.iso'\nНе найден сетевой путь. (0x80070035)\n"))
                .extracting(Message::path, Message::code)
                .containsExactly(tuple("\\\\fs1\\iso\\server.iso", "0x80070035"));
    }

    @Test
    void a_copy_from_file_to_file_is_left_to_its_own_sentence() {
        assertThat(messages("Failed to copy D:\\VMs\\a.vhdx to E:\\VMs\\a.vhdx (0x80070005)\n"))
                .isEmpty();
    }

    @Test
    void a_file_without_a_code_and_a_file_of_another_kind_say_nothing() {
        assertThat(messages("Path : D:\\VMs\\a.vhdx\n\nlater (0x80070005)\n")).isEmpty();
        assertThat(messages("Hyper-V: D:\\VMs\\notes.txt (0x80070005)\n")).isEmpty();
        assertThat(messages("D:\\VMs\\a.vhdxtmp (0x80070005)\n")).isEmpty();
    }
}
