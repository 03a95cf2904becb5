package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class AddressChangeRecogniserTest {

    private static List<String> addresses(String text) {
        return Pasted.facts(new AddressChangeRecogniser(), Setting.class, text).stream()
                .map(s -> s.name() + " " + s.value())
                .toList();
    }

    @Test
    void theFormerAndThePresentAddressAreRead() {
        for (String text : List.of(
                "Changed the IP of HV02 from 10.1.0.22 to 10.1.0.42",
                "HV02 wurde von 10.1.0.22 auf 10.1.0.42 umgestellt",
                "HV02 の IP アドレスを 10.1.0.22 から 10.1.0.42 に変更",
                "Since the move to the new room HV02 has been changed from 10.1.0.22\nto 10.1.0.42 and nothing gets there",
                "HV02: 10.1.0.22 -> 10.1.0.42 (changed last week)")) {
            assertThat(addresses(text)).as(text).containsExactly("Former 10.1.0.22", "Present 10.1.0.42");
        }
    }

    @Test
    void aWayBetweenTwoAddressesIsNoChange() {
        assertThat(addresses("ping 10.1.0.22 to 10.1.0.42 is lost")).isEmpty();
        assertThat(addresses("session 10.1.0.22 -> 10.1.0.42")).isEmpty();
    }
}
