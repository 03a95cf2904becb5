package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class NetTimeRecogniserTest {

    private static List<String> offsets(String text) {
        return Pasted.facts(new NetTimeRecogniser(), Setting.class, text).stream()
                .map(s -> s.host() + " " + s.value())
                .toList();
    }

    @Test
    void theSecondMachineIsComparedWithTheFirst() {
        assertThat(offsets("""
                        Current time at \\\\hv01 is 6/3/2022 2:15:07 PM
                        Current time at \\\\hv02 is 6/3/2022 2:27:41 PM
                        """)).containsExactly("hv02 754 s");
    }

    @Test
    void otherLanguagesPrintTheSame() {
        assertThat(
                        offsets(
                                "Aktuelle Zeit auf \\\\hv01 ist 03.06.2022 14:15:07\nAktuelle Zeit auf \\\\hv02 ist 03.06.2022 14:15:09"))
                .containsExactly("hv02 2 s");
    }

    @Test
    void wholeHoursAreZones() {
        assertThat(offsets("time at \\\\hv01 is 6/3/2022 2:15:07 PM\ntime at \\\\hv02 is 6/3/2022 3:15:30 PM"))
                .isEmpty();
    }

    @Test
    void pathsAreNoClocks() {
        assertThat(offsets("\\\\nas\\share copied\n\\\\hv01 is reachable\n")).isEmpty();
    }
}
