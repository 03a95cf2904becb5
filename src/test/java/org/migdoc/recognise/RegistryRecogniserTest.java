package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class RegistryRecogniserTest {

    private static List<Setting> settings(String text) {
        return Pasted.facts(new RegistryRecogniser(), Setting.class, text);
    }

    @Test
    void a_value_that_was_asked_for_is_read() {
        assertThat(settings("""
                C:\\>reg query HKLM\\SYSTEM\\CurrentControlSet\\Control\\ComputerName\\ComputerName

                    ComputerName    REG_SZ    hv02
                """))
                .extracting(Setting::name, Setting::value)
                .contains(org.assertj.core.groups.Tuple.tuple("ComputerName", "hv02"));
    }

    @Test
    void values_of_an_exported_file_are_read_too() {
        List<Setting> settings = settings("""
                Windows Registry Editor Version 5.00

                [HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\NTDS\\Parameters]
                "ComputerName"="hv02"
                "TCP/IP Port"=dword:00009c40
                """);

        assertThat(settings).extracting(Setting::object).containsOnly("Registry");
        assertThat(settings).extracting(Setting::name).containsExactly("ComputerName", "TCP/IP Port");
        assertThat(settings.get(1).number()).isEqualTo(40000.0);
    }

    @Test
    void assignments_without_a_key_and_broken_values_are_none() {
        assertThat(settings("\"ComputerName\"=\"hv02\"")).isEmpty();
        assertThat(settings("""
                [HKEY_LOCAL_MACHINE\\SYSTEM]
                "a"=dword:xyz
                "b"="unclosed
                ""=""
                """)).isEmpty();
    }
}
