package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;

class KnownFactsTest {

    private static final Origin ORIGIN = new Origin("input", 1, 1, "");
    private static final String BOTH = "Setting:UseAnyNetworkForMigration of {source} and {destination}";

    @Test
    void a_property_of_one_host_does_not_answer_for_both() {
        assertThat(known(setting("hv01")).any(List.of(BOTH))).isFalse();
        assertThat(known(setting("hv01"), setting("hv02")).any(List.of(BOTH))).isTrue();
    }

    @Test
    void output_that_names_no_host_may_be_of_any() {
        assertThat(known(setting(null)).any(List.of(BOTH))).isTrue();
    }

    @Test
    void without_a_named_machine_anything_answers() {
        assertThat(known(setting("hv09")).any(List.of("Setting:UseAnyNetworkForMigration")))
                .isTrue();
        assertThat(known(setting("hv09")).any(List.of("Setting:UseAnyNetworkForMigration of {console}")))
                .isTrue();
    }

    @Test
    void the_list_of_a_group_belongs_to_its_host() {
        Fact group = new Listing(ORIGIN, "group", "hv02/administrators", true, 3);
        assertThat(known(group).any(List.of("Listing:group of {destination}"))).isTrue();
        assertThat(known(group).any(List.of("Listing:group of {source}"))).isFalse();
    }

    @Test
    void the_kind_of_the_attempt_is_known_too_and_unknown_when_nothing_tells_it() {
        assertThat(known().any(List.of("Attempt:unknown"))).isTrue();
        assertThat(known().any(List.of("Attempt:restore"))).isFalse();
        assertThat(known().anyButAttempt(List.of("Attempt:unknown"))).isFalse();
    }

    private static KnownFacts known(Fact... facts) {
        return new KnownFacts(
                List.of(facts),
                new MigrationAttempt(ORIGIN, null, null, "hv01", "hv02", null, null, null, null, null, null));
    }

    private static Fact setting(@Nullable String host) {
        return new Setting(ORIGIN, host, "VMHost", null, "UseAnyNetworkForMigration", "True", null, null);
    }
}
