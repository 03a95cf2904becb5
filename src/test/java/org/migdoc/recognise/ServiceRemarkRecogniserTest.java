package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.ServiceState;

class ServiceRemarkRecogniserTest {

    private static List<ServiceState> states(String text) {
        return Pasted.facts(new ServiceRemarkRecogniser(), ServiceState.class, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vmms stopped | vmms | stopped",
                "vmms: Running | vmms | running",
                "WinRM service is not running | winrm | stopped",
                "Windows Remote Management is stopped | winrm | stopped",
                "the Hyper-V Virtual Machine Management service is running | vmms | running",
                "Der Dienst vmms l\u00e4uft nicht | vmms | stopped",
                "Der Dienst WinRM l\u00e4uft | winrm | running",
                "Dienst MSiSCSI ist beendet | msiscsi | stopped",
                "le service vmms est arr\u00eat\u00e9 | vmms | stopped"
            })
    void a_sentence_gives_the_state(String text, String service, String state) {
        assertThat(states(text))
                .singleElement()
                .returns(service, ServiceState::service)
                .returns(state, ServiceState::state);
    }

    @Test
    void the_host_comes_from_the_sentence_or_the_heading() {
        assertThat(states("vmms stopped on HV02")).singleElement().returns("hv02", ServiceState::host);
        assertThat(states("--- HV03\nvmms is running")).singleElement().returns("hv03", ServiceState::host);
    }

    @Test
    void services_named_together_share_their_state() {
        assertThat(states("vmms, vmcompute and winrm... all fine\nvmms / WinRM running"))
                .extracting(ServiceState::service)
                .containsExactly("winrm", "vmms");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Check that the Virtual Machine Management service is running and that you are authorized to connect",
                "Check that the service on the destination, which is\nthe Virtual Machine Management service is running and that you",
                "is vmms running?",
                "The Windows Remote Management (WS-Management) service entered the stopped state.",
                "The Virtual Machine Management Service started the listener for Virtual Machine migration",
                "restarted vmms, no change",
                "vmms.exe started at 10:00",
                "klist purge and vmms"
            })
    void advice_log_lines_and_other_programs_are_no_states(String text) {
        assertThat(states(text)).isEmpty();
    }
}
