package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Message;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;

class WeighingTest {

    private static final Map<String, Cause> CATALOGUE = Map.of("a", cause("a", -10), "b", cause("b", -10));

    @Test
    void decibans_turn_into_probability() {
        assertThat(Weighing.probability(0)).isEqualTo(0.5);
        assertThat(Weighing.probability(10)).isCloseTo(0.909, within(0.001));
        assertThat(Weighing.probability(-10)).isCloseTo(0.0909, within(0.0001));
    }

    @Test
    void evidence_for_and_against_adds_up_from_the_prior() {
        List<Assessment> causes =
                weigh(Evidence.strong("a", "for", message(1)), Evidence.moderateAgainst("a", "against", setting(5)));
        assertThat(causes)
                .singleElement()
                .satisfies(a -> assertThat(a.decibans()).isEqualTo(-3));
    }

    @Test
    void evidence_of_one_group_counts_once_at_its_strongest() {
        List<Assessment> causes = weigh(
                Evidence.moderate("a", "the event", message(1)).inGroup("one"),
                Evidence.strong("a", "the dialog", message(9)).inGroup("one"));
        assertThat(causes.get(0).decibans()).isEqualTo(5);
        assertThat(causes.get(0).evidence()).hasSize(1);
    }

    @Test
    void what_one_line_of_a_failure_says_twice_counts_once() {
        List<Assessment> causes =
                weigh(Evidence.moderate("a", "one", message(1)), Evidence.moderate("a", "other", message(1)));
        assertThat(causes.get(0).decibans()).isEqualTo(-2);
    }

    @Test
    void a_failure_and_a_setting_on_one_line_count_both() {
        List<Assessment> causes =
                weigh(Evidence.moderate("a", "said", message(1)), Evidence.moderate("a", "seen", setting(1)));
        assertThat(causes.get(0).decibans()).isEqualTo(6);
    }

    @Test
    void a_cause_is_confirmed_only_when_the_configuration_shows_it() {
        assertThat(weigh(Evidence.conclusive("a", "said by a message", message(1)))
                        .get(0)
                        .certainty())
                .isEqualTo(Certainty.LIKELY);
        assertThat(weigh(Evidence.conclusive("a", "seen in a listing", setting(1)))
                        .get(0)
                        .certainty())
                .isEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void a_proven_cause_lowers_rivals_that_rest_on_messages_alone() {
        List<Assessment> causes =
                weigh(Evidence.conclusive("a", "seen", setting(1)), Evidence.moderate("b", "said", message(9)));
        assertThat(causes.get(1).cause().id()).isEqualTo("b");
        assertThat(causes.get(1).decibans()).isEqualTo(-10);
        assertThat(causes.get(1).evidence())
                .anySatisfy(f -> assertThat(f.evidence().supports()).isFalse());
    }

    @Test
    void a_proven_cause_leaves_rivals_alone_that_the_configuration_supports() {
        List<Assessment> causes =
                weigh(Evidence.conclusive("a", "seen", setting(1)), Evidence.moderate("b", "seen, too", setting(9)));
        assertThat(causes.get(1).decibans()).isEqualTo(-2);
    }

    @Test
    void equally_probable_causes_stand_in_the_order_of_their_ids() {
        List<Assessment> causes = weigh(Evidence.weak("b", "said", message(1)), Evidence.weak("a", "said", message(1)));
        assertThat(causes).extracting(c -> c.cause().id()).containsExactly("a", "b");
    }

    private static List<Assessment> weigh(Evidence... evidence) {
        return Weighing.weigh(
                CATALOGUE,
                Arrays.stream(evidence)
                        .map(e -> new Finding(e, "rule", "rules/x.drl:1"))
                        .toList());
    }

    private static Cause cause(String id, int prior) {
        return new Cause(id, "Title " + id, "", "area", prior, List.of(), List.of(), List.of(), List.of(), id + ".md");
    }

    private static Fact message(int line) {
        return new Message(new Origin("input", line, line, ""), "kind", null, null, null, null, null);
    }

    private static Fact setting(int line) {
        return new Setting(new Origin("input", line, line, ""), null, "VMHost", null, "Name", "value", null, null);
    }
}
