package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventHostTest {

    @Test
    void theMachineNamedBeforeAnEventOwnsItWhenAnotherOneFollowsBehindAComma() {
        assertThat(Events.told("Event on HV01 09:14: 20306, on HV02 nothing at all."))
                .containsExactly("hv01 hyper-v-vmms 20306");
    }
}
