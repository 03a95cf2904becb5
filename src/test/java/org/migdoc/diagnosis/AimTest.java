package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;
import org.migdoc.fact.ServiceState;
import org.migdoc.fact.Situation;

class AimTest {

    private static final MigrationAttempt ATTEMPT = new MigrationAttempt(
            new Origin("input", 1, 1, ""), null, null, "hv01", "hv02", null, null, null, null, null, null);

    @Test
    void an_aim_for_one_host_is_reached_by_what_was_seen_of_that_host() {
        assertThat(shownBy("vmms-runs-here on {source}", seen("hv01"))).containsExactly(state("hv01"));
        assertThat(shownBy("vmms-runs-here on {source}", seen("hv02"))).isEmpty();
        assertThat(shownBy("vmms-runs-here on {source}", seen(null))).isEmpty();
    }

    @Test
    void an_aim_for_both_hosts_needs_both() {
        String both = "vmms-runs-here on {source} and {destination}";
        assertThat(shownBy(both, seen("hv01"))).isEmpty();
        assertThat(shownBy(both, seen("hv02"), seen("hv01"))).containsExactly(state("hv01"), state("hv02"));
    }

    @Test
    void an_aim_without_a_host_is_reached_by_any_sight_with_a_proof() {
        assertThat(shownBy("vmms-runs-here", seen("hv07"))).containsExactly(state("hv07"));
        assertThat(shownBy("vmms-runs-here", new Situation("vmms-runs-here", null, List.of())))
                .isEmpty();
    }

    @Test
    void what_is_written_in_another_way_is_no_aim() {
        assertThat(Aim.of("vmms-runs-here on {console}")).isNull();
        assertThat(Aim.of("VMMS runs")).isNull();
    }

    private static List<Fact> shownBy(String written, Situation... seen) {
        Aim aim = Aim.of(written);
        assertThat(aim).isNotNull();
        return aim == null ? List.of() : aim.shownBy(List.of(seen), ATTEMPT);
    }

    private static Situation seen(@Nullable String host) {
        return Situation.of("vmms-runs-here", host, state(host));
    }

    private static ServiceState state(@Nullable String host) {
        return new ServiceState(new Origin("input", 3, 3, "Running  vmms"), host, "vmms", "running");
    }
}
