package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BareHeaderTest {

    private static List<PsObject> parse(String text) {
        return Pasted.reading(text).objects();
    }

    @Test
    void a_table_without_its_dashes_is_read_under_its_names() {
        List<PsObject> services = parse("""
                Status   Name               DisplayName
                Stopped  WinRM              Windows Remote Management (WS-Management)
                Running  vmms               Hyper-V Virtual Machine Management
                I restarted it twice.
                """);
        assertThat(services).extracting(o -> o.value("Name")).containsExactly("WinRM", "vmms");
        assertThat(services).extracting(o -> o.value("Status")).containsExactly("Stopped", "Running");
    }

    @Test
    void single_blanks_are_enough() {
        List<PsObject> hosts = parse("""
                Name VirtualMachineMigrationEnabled VirtualMachineMigrationAuthenticationType
                HV01 True Kerberos
                HV02 False CredSSP
                Both were set up by the same script.
                """);
        assertThat(hosts)
                .extracting(o -> o.value("Name") + ' ' + o.value("VirtualMachineMigrationAuthenticationType"))
                .containsExactly("HV01 Kerberos", "HV02 CredSSP");
    }

    @Test
    void names_without_a_row_and_other_words_are_no_table() {
        assertThat(parse("Name State\n\nHV01 Up\n")).isEmpty();
        assertThat(parse("Name of the host\nHV01 is it here\n")).isEmpty();
        assertThat(parse("Status Message\nwe see no message at all in there\n")).isEmpty();
    }
}
