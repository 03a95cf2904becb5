package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;

class AdvisoriesTest {

    @Test
    void where_something_failed_a_cause_stays_a_cause() {
        Advisories told = Advisories.of(List.of(assessment("mesh", Certainty.CONFIRMED)), List.of(), false);
        assertThat(told.causes()).extracting(a -> a.cause().id()).containsExactly("mesh");
        assertThat(told.advisories()).isEmpty();
    }

    @Test
    void where_nothing_failed_a_cause_worth_showing_is_an_advisory_with_what_shows_it() {
        Advisories told = Advisories.of(
                List.of(assessment("mesh", Certainty.POSSIBLE), assessment("other", Certainty.UNLIKELY)),
                List.of(),
                true);
        assertThat(told.causes()).extracting(a -> a.cause().id()).containsExactly("other");
        assertThat(told.advisories()).extracting(Advisory::id).containsExactly("mesh");
        assertThat(told.advisories().get(0).facts()).containsExactly(setting(1));
    }

    @Test
    void the_same_weakness_seen_twice_is_told_once_with_both_places() {
        Advisories told = Advisories.of(
                List.of(),
                List.of(
                        Advisory.of("chap", "No CHAP", "Set it.", setting(9)),
                        Advisory.of("chap", "No CHAP", "Set it.", setting(3))),
                false);
        assertThat(told.advisories()).hasSize(1);
        assertThat(told.advisories().get(0).facts()).containsExactly(setting(3), setting(9));
    }

    @Test
    void advisories_stand_in_the_order_of_the_input() {
        Advisories told = Advisories.of(
                List.of(),
                List.of(Advisory.of("a", "A", "Do.", setting(9)), Advisory.of("b", "B", "Do.", setting(3))),
                false);
        assertThat(told.advisories()).extracting(Advisory::id).containsExactly("b", "a");
    }

    private static Assessment assessment(String id, Certainty certainty) {
        Cause cause =
                new Cause(id, "Title", "Summary.", "own", -10, List.of(), List.of(), List.of(), List.of(), "own.md");
        Evidence evidence = Evidence.strong(id, "seen", setting(1));
        return new Assessment(cause, 5, 0.5, certainty, List.of(new Finding(evidence, "rule", "rules/own.drl:1")));
    }

    private static Fact setting(int line) {
        return new Setting(new Origin("paste.txt", line, line, "x"), null, "Object", null, "Name", "value", null, null);
    }
}
