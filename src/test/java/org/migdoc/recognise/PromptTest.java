package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.intake.Document;

class PromptTest {

    private static final KnownHosts NONE = KnownHosts.of(new Document("input.txt", List.of()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[HV02]: PS C:\\> Get-VMHost | hv02 | Get-VMHost",
                "HV02> Get-VMSwitch | hv02 | Get-VMSwitch",
                "HV02> (Get-VMHost).MaximumStorageMigrations | hv02 | (Get-VMHost).MaximumStorageMigrations",
                "HV02: ipconfig /all | hv02 | ipconfig /all",
                "  HV-B: Get-NetAdapterRdma | hv-b | Get-NetAdapterRdma",
                "on hv02 (destination): netstat -ano | hv02 | netstat -ano",
                "ipconfig /all on HV02 | hv02 | ipconfig /all",
                "netstat -ano auf hv02: | hv02 | netstat -ano",
                "Dienst auf hv-ulm2:  sc query winrm | hv-ulm2 | sc query winrm"
            })
    void the_machine_before_a_command_is_read(String line, String host, String command) {
        Prompt prompt = Prompt.at(line, NONE);

        assertThat(prompt).isNotNull().extracting(Prompt::host, Prompt::command).containsExactly(host, command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Move-VM : The operation failed",
                "HV02: same there",
                "Error: ping failed",
                "Note: ipconfig",
                "ipconfig on the destination",
                "the ping on HV02",
                "HV02: ping works, RDP does not",
                "Source: Microsoft-Windows-Hyper-V-VMMS",
                ": : : : :",
                ""
            })
    void a_sentence_is_no_prompt(String line) {
        assertThat(Prompt.at(line, NONE)).isNull();
    }

    @Test
    void a_hostile_line_is_read_in_no_time() {
        assertThat(Prompt.at("a ".repeat(1900) + ":", NONE)).isNull();
    }
}
