package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.Setting;

class FreeSpaceRemarkRecogniserTest {

    private static List<Setting> shares(String text) {
        return Pasted.facts(new FreeSpaceRemarkRecogniser(), Setting.class, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "only 18 GB of 3.6 TB free on E: | 0.5",
                "18 GB free of 3.6 TB | 0.5",
                "Auf E: sind noch 18 GB von 3,6 TB frei. | 0.5",
                "il reste 20 Go sur 2 To | 1.0",
                "500 MB of 100 GB left | 0.5",
            })
    void the_free_part_is_told_in_percent(String text, double share) {
        assertThat(shares(text))
                .singleElement()
                .satisfies(s -> assertThat(s.number()).isEqualTo(share, offset(0.01)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"18 GB free", "moved 18 GB of 3.6 TB so far", "18 of 20 machines free", "0 GB of 0 GB free"})
    void other_figures_tell_nothing(String text) {
        assertThat(shares(text)).isEmpty();
    }
}
