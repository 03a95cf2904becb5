package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class RunningServicesRecogniserTest {

    private static List<String> told(String text) {
        return Pasted.facts(new RunningServicesRecogniser(), Setting.class, text).stream()
                .map(Setting::value)
                .toList();
    }

    @Test
    void whatRunsStandsBelowTheTitle() {
        assertThat(told("""
                        Virtualization-based security: Status: Running
                                                       Services Configured:
                                                             Credential Guard
                                                       Services Running:
                                                             Credential Guard
                                                             Hypervisor enforced Code Integrity
                        Hyper-V Requirements:          A hypervisor has been detected.
                        """)).containsExactly("Credential Guard, Hypervisor enforced Code Integrity");
    }

    @Test
    void otherLinesTellNothing() {
        assertThat(told("Services Running:\nnothing indented")).isEmpty();
        assertThat(told("no services running here")).isEmpty();
    }
}
