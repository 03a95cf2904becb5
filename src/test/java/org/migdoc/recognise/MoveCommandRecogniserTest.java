package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.HostRole;
import org.migdoc.fact.Message;

class MoveCommandRecogniserTest {

    @Test
    void the_command_names_source_destination_and_machine() {
        String text =
                "PS C:\\> Move-VM -ComputerName HV01 -Name 'WEB 01' -DestinationHost hv02.corp.example -IncludeStorage";
        assertThat(roles(text)).containsExactly("hv01 SOURCE", "hv02 DESTINATION");
        assertThat(machines(text)).containsExactly("WEB 01");
    }

    @Test
    void without_a_computer_name_the_machine_of_the_prompt_is_the_source() {
        String text = "[HV01]: PS C:\\> Move-VM WEB01 HV02";
        assertThat(roles(text)).containsExactly("hv01 SOURCE", "hv02 DESTINATION");
        assertThat(machines(text)).containsExactly("WEB01");
    }

    @Test
    void a_machine_that_asks_another_is_the_console() {
        assertThat(roles("PS MGMT C:\\> Move-VM -ComputerName HV01 -Name WEB01 -DestinationHost HV02"))
                .containsExactly("hv01 SOURCE", "hv02 DESTINATION", "mgmt CONSOLE");
    }

    @Test
    void the_prompt_of_a_cluster_move_says_nothing_of_the_source() {
        String text = "[NODE1]: PS C:\\> Move-ClusterVirtualMachineRole -Name TELE -Node NODE4";
        assertThat(roles(text)).containsExactly("node4 DESTINATION");
        assertThat(machines(text)).containsExactly("TELE");
    }

    @Test
    void a_move_of_the_storage_alone_has_no_direction() {
        String text = "[HV01]: PS C:\\> Move-VMStorage SQLA -DestinationStoragePath E:\\VM";
        assertThat(roles(text)).isEmpty();
        assertThat(machines(text)).containsExactly("SQLA");
    }

    @Test
    void variables_and_patterns_name_no_machine() {
        assertThat(machines("PS C:\\> Move-VM -Name $vm -DestinationHost HV02")).isEmpty();
        assertThat(machines("PS C:\\> Export-VM -Name * -Path E:\\out")).isEmpty();
    }

    private static List<String> roles(String text) {
        return Pasted.facts(new MoveCommandRecogniser(), HostRole.class, text).stream()
                .map(r -> r.host() + " " + r.role())
                .toList();
    }

    private static List<String> machines(String text) {
        return Pasted.facts(new MoveCommandRecogniser(), Message.class, text).stream()
                .map(m -> String.valueOf(m.vm()))
                .toList();
    }
}
