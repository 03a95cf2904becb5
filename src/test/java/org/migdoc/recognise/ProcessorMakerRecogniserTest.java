package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.Setting;

class ProcessorMakerRecogniserTest {

    private static List<String> makers(String text) {
        return Pasted.facts(new ProcessorMakerRecogniser(), Setting.class, text).stream()
                .map(Setting::value)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "we move from the old AMD host to a new Intel server",
                "von einem AMD-Knoten auf Intel",
                "old: EPYC 7302\nnew: Xeon Gold 6226R",
                "Manufacturer AuthenticAMD on HV01, GenuineIntel on HV02",
            })
    void both_makers_are_told(String text) {
        assertThat(makers(text)).containsExactly("amd", "intel");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Intel(R) Ethernet Converged Network Adapter X710",
                "Intel I350, AMD Radeon Pro, intel nic driver",
                "intelligent storage",
            })
    void cards_and_other_words_are_no_processors(String text) {
        assertThat(makers(text)).isEmpty();
    }

    @Test
    void each_maker_is_told_once() {
        assertThat(makers("Xeon here, Xeon there, Intel everywhere")).containsExactly("intel");
    }
}
