package org.migdoc.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.migdoc.calibration.Reliability.Said;

class ReliabilityTest {

    @Test
    void what_is_right_as_often_as_said_has_no_error() {
        assertThat(said(0.75, 3, 1).expectedCalibrationError()).isCloseTo(0, within(1e-9));
    }

    @Test
    void the_error_is_the_distance_between_said_and_right() {
        assertThat(said(0.75, 0, 4).expectedCalibrationError()).isCloseTo(0.75, within(1e-9));
        assertThat(said(0.5, 3, 0).brier()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void to_be_sure_and_wrong_costs_most() {
        assertThat(said(0.99, 0, 1).logLoss()).isGreaterThan(said(0.6, 0, 1).logLoss());
    }

    @Test
    void the_table_has_a_line_a_bin_that_is_not_empty() {
        assertThat(said(0.75, 3, 1).table().lines().skip(2))
                .singleElement()
                .asString()
                .contains("70–80 %", "| 4 |", "75.0 %");
    }

    private static Reliability said(double probability, int right, int wrong) {
        List<Said> said = Stream.concat(
                        Collections.nCopies(right, new Said(probability, true)).stream(),
                        Collections.nCopies(wrong, new Said(probability, false)).stream())
                .toList();
        return new Reliability(said);
    }
}
