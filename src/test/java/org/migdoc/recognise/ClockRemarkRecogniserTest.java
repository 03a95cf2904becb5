package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.Setting;

class ClockRemarkRecogniserTest {

    private static List<Setting> settings(String text) {
        return Pasted.facts(new ClockRemarkRecogniser(), Setting.class, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "clock on HV02 is 7 minutes behind | -420",
                "the time there is 7 min ahead | 420",
                "system time is 2 hours off | 7200",
                "time difference 412 s to the DC | 412",
                "clock skew of 6.5 minutes | 390",
                "time offset: -412 s | -412",
                "Die Uhr geht 10 Minuten vor | 600",
                "Die Uhr auf HV02 geht 10 Minuten nach | -600",
                "Zeitabweichung 6 Minuten | 360",
                "d\u00e9calage de 8 minutes | 480"
            })
    void an_offset_in_words_is_read_in_seconds(String text, double seconds) {
        assertThat(settings(text))
                .singleElement()
                .returns("TimeOffsetSeconds", Setting::name)
                .returns(seconds, Setting::number);
    }

    @Test
    void the_machine_is_taken_from_the_sentence() {
        assertThat(settings("clock on HV02 is 7 minutes behind"))
                .singleElement()
                .returns("hv02", Setting::host);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "migration time 12 minutes, slow",
                "it takes 30 minutes every time",
                "blackout time of 63.1 seconds",
                "is the clock 5 minutes off?",
                "timeout after 900 seconds"
            })
    void durations_are_no_offsets(String text) {
        assertThat(settings(text)).isEmpty();
    }
}
