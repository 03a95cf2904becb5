package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Message;

class ImportCommandRecogniserTest {

    private static List<String> folders(String text) {
        return Pasted.facts(new ImportCommandRecogniser(), Message.class, text).stream()
                .map(m -> m.kind() + " " + m.path())
                .toList();
    }

    @Test
    void a_folder_at_the_prompt_or_in_an_error_record_is_told_once() {
        assertThat(folders(
                        "PS C:\\> Import-VM -Path 'E:\\my exports\\WEB1'\n+ Import-VM -Path 'E:\\my exports\\WEB1'\n"))
                .containsExactly("import-folder-given E:\\my exports\\WEB1");
        assertThat(folders("Compare-VM -Copy -Path \\\\fs\\x\\WEB1\\ -GenerateNewId"))
                .containsExactly("import-folder-given \\\\fs\\x\\WEB1\\");
    }

    @Test
    void a_file_is_right() {
        assertThat(folders("Import-VM -Path \"E:\\x\\Virtual Machines\\0D9C.vmcx\" -Copy"))
                .isEmpty();
        assertThat(folders("Import-VM -Path D:\\x\\0D9C.xml")).isEmpty();
    }

    @Test
    void a_cut_line_and_a_variable_tell_nothing() {
        assertThat(folders("+ Import-VM -Path D:\\x\\Virt ...")).isEmpty();
        assertThat(folders("Import-VM -Path $file")).isEmpty();
        assertThat(folders("Import-VM -CompatibilityReport $report")).isEmpty();
    }
}
