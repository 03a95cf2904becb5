package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void a_cause_without_rivals_leaves_a_share_for_the_unknown_one() {
        assertThat(shares(4).of(4, Certainty.POSSIBLE)).isBetween(0.9, 0.99);
    }

    @Test
    void equal_rivals_share_what_there_is() {
        double share = shares(3, 3).of(3, Certainty.POSSIBLE);
        assertThat(share).isBetween(0.4, 0.5);
        assertThat(shares(3, 3, 3).of(3, Certainty.POSSIBLE)).isLessThan(share);
    }

    @Test
    void a_probability_is_never_lower_than_its_word() {
        assertThat(shares(5, 5, 5).of(5, Certainty.LIKELY)).isEqualTo(0.75);
        assertThat(shares(-3, 20).of(-3, Certainty.POSSIBLE)).isEqualTo(0.25);
    }

    @Test
    void what_is_confirmed_is_sure_whatever_else_is() {
        assertThat(shares(20, 25).of(20, Certainty.CONFIRMED))
                .isEqualTo(shares(20).of(20, Certainty.CONFIRMED));
    }

    @Test
    void an_unlikely_cause_stays_unlikely_without_rivals() {
        assertThat(shares(-10).of(-10, Certainty.UNLIKELY)).isEqualTo(Weighing.probability(-10));
    }

    private static Shares shares(Integer... decibans) {
        return new Shares(List.of(decibans));
    }
}
