package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventFriendlyReaderTest {

    @Test
    void theFriendlyViewIsRead() {
        assertThat(Events.of("""
                + System

                  - Provider

                   [ Name]  Microsoft-Windows-Hyper-V-VMMS
                   [ Guid]  {6066F867-7CA1-4418-85FD-36E3F9C0600C}

                   EventID 20306

                   Level 2

                  - TimeCreated

                   [ SystemTime]  2024-03-12T08:14:22.123456700Z

                   Computer HV01.corp.example

                - EventData

                  param1 HV02
                  param2 0x8009030E
                """)).singleElement().satisfies(e -> {
            assertThat(e.host()).isEqualTo("hv01");
            assertThat(e.provider()).isEqualTo("hyper-v-vmms");
            assertThat(e.level()).isEqualTo("error");
            assertThat(e.time()).hasToString("2024-03-12T08:14:22");
            assertThat(e.text()).isEqualTo("HV02 0x8009030E");
        });
    }

    @Test
    void anIdAloneIsAnEvent() {
        assertThat(Events.told("EventID 21024")).containsExactly("hyper-v-vmms 21024");
        assertThat(Events.told("EventID x\n[ Name]  y\n")).isEmpty();
    }
}
