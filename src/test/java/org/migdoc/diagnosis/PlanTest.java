package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;

class PlanTest {

    private static final MigrationAttempt ATTEMPT = new MigrationAttempt(
            new Origin("input", 1, 1, ""), "live", "WEB01", "hv01", "hv02", null, null, "kerberos", null, null, null);

    @Test
    void steps_stand_in_the_order_of_their_phases() {
        assertThat(ids(plan(step("retry", "retry"), step("entries", "delegation"), step("backup", "safety"))))
                .containsExactly("backup", "entries", "retry");
    }

    @Test
    void within_a_phase_a_step_comes_after_those_it_names() {
        assertThat(ids(plan(step("second", "settings", "first"), step("first", "settings"))))
                .containsExactly("first", "second");
    }

    @Test
    void a_circle_of_steps_still_gives_every_step_once() {
        assertThat(ids(plan(step("one", "settings", "other"), step("other", "settings", "one"))))
                .containsExactlyInAnyOrder("one", "other");
    }

    @Test
    void a_step_of_two_causes_appears_once_and_names_both() {
        StepTemplate shared = step("wait", "propagation");
        List<PlanStep> plan = Plan.of(
                List.of(new NeededStep("wait", "a"), new NeededStep("wait", "b")),
                Map.of("wait", shared),
                ATTEMPT,
                Map.of());
        assertThat(plan)
                .singleElement()
                .satisfies(s -> assertThat(s.addresses()).containsExactly("a", "b"));
    }

    @Test
    void steps_of_one_group_are_alternatives() {
        List<PlanStep> plan = plan(alternative("route"), alternative("reorder"));
        assertThat(plan).allSatisfy(s -> assertThat(s.alternatives()).containsExactly("route", "reorder"));
    }

    @Test
    void names_of_the_case_are_filled_in() {
        PlanStep step = plan(step("entries", "delegation")).get(0);
        assertThat(step.host()).isEqualTo("HV01");
        assertThat(step.commands())
                .singleElement()
                .satisfies(c -> assertThat(c.text()).isEqualTo("Restart-Computer HV02"));
    }

    private static List<PlanStep> plan(StepTemplate... templates) {
        Map<String, StepTemplate> byId = new TreeMap<>();
        List<NeededStep> needed = new java.util.ArrayList<>();
        for (StepTemplate t : templates) {
            byId.put(t.id(), t);
            needed.add(new NeededStep(t.id(), "a"));
        }
        return Plan.of(needed, byId, ATTEMPT, Map.of());
    }

    private static List<String> ids(List<PlanStep> plan) {
        return plan.stream().map(PlanStep::id).toList();
    }

    private static StepTemplate step(String id, String phase, String... after) {
        return template(id, phase, List.of(after), null);
    }

    private static StepTemplate alternative(String id) {
        return template(id, "network", List.of(), "ways");
    }

    private static StepTemplate template(
            String id, String phase, List<String> after, @org.jspecify.annotations.Nullable String group) {
        return new StepTemplate(
                id,
                "Title",
                phase,
                after,
                "{source}",
                "why",
                List.of(new StepTemplate.Command("powershell", "Restart-Computer {destination}")),
                null,
                null,
                "low",
                null,
                group);
    }
}
