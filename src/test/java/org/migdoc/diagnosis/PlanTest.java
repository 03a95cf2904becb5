package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.fact.Situation;

class PlanTest {

    private static final MigrationAttempt ATTEMPT = new MigrationAttempt(
            new Origin("input", 1, 1, ""), "live", "WEB01", "hv01", "hv02", null, null, "kerberos", null, null, null);

    private static final Fact PROOF = new Setting(
            new Origin("input", 7, 7, "VirtualMachineMigrationEnabled : True"),
            "hv01",
            "VMHost",
            null,
            "VirtualMachineMigrationEnabled",
            "True",
            null,
            null);

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
                        List.of(),
                        ATTEMPT,
                        Map.of())
                .steps();
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

    @Test
    void what_the_facts_show_to_be_done_is_not_to_do_and_names_its_proof() {
        Plan plan = planned(step("entries", "delegation"), holding("enable", "done"), step("retry", "retry"));
        assertThat(plan.steps()).extracting(PlanStep::step).containsExactly(1, 2);
        assertThat(ids(plan.steps())).containsExactly("entries", "retry");
        assertThat(plan.alreadySo()).singleElement().satisfies(done -> {
            assertThat(done.id()).isEqualTo("enable");
            assertThat(done.host()).isEqualTo("HV01");
            assertThat(done.facts()).containsExactly(PROOF);
        });
    }

    @Test
    void a_step_that_is_not_for_this_case_is_left_out() {
        Plan plan = planned(step("other-windows", "settings"), step("retry", "retry"));
        assertThat(ids(plan.steps())).containsExactly("retry");
        assertThat(plan.alreadySo()).isEmpty();
    }

    @Test
    void a_step_whose_aim_was_not_seen_is_to_do() {
        assertThat(ids(plan(holding("enable", "other")))).containsExactly("enable");
    }

    @Test
    void alternatives_stand_beside_each_other() {
        assertThat(ids(plan(alternative("route"), step("ping", "network"), alternative("reorder"))))
                .containsExactly("route", "reorder", "ping");
    }

    @Test
    void alternatives_that_are_done_by_the_same_proof_are_named_once() {
        StepTemplate one = template("by-itself", "identity", List.of(), "spns", "done");
        StepTemplate other = template("by-hand", "identity", List.of(), "spns", "done");
        assertThat(planned(one, other).alreadySo()).extracting(AlreadySo::id).containsExactly("by-itself");
    }

    @Test
    void an_alternative_that_is_left_alone_is_none() {
        StepTemplate done = template("by-itself", "identity", List.of(), "spns", "done");
        StepTemplate open = template("by-hand", "identity", List.of(), "spns", null);
        assertThat(plan(done, open))
                .singleElement()
                .satisfies(s -> assertThat(s.alternatives()).isNull());
    }

    @Test
    void steps_keep_their_order_over_one_that_is_done() {
        StepTemplate last = step("last", "settings", "enable");
        StepTemplate first = step("first", "settings");
        StepTemplate enable = template("enable", "settings", List.of("first"), null, "done");
        assertThat(ids(plan(last, enable, first))).containsExactly("first", "last");
    }

    private static List<PlanStep> plan(StepTemplate... templates) {
        return planned(templates).steps();
    }

    private static Plan planned(StepTemplate... templates) {
        Map<String, StepTemplate> byId = new TreeMap<>();
        List<NeededStep> needed = new java.util.ArrayList<>();
        for (StepTemplate t : templates) {
            byId.put(t.id(), t);
            needed.add(new NeededStep(t.id(), "a"));
        }
        return Plan.of(needed, byId, List.of(Situation.of("done", "hv01", PROOF)), ATTEMPT, Map.of());
    }

    private static List<String> ids(List<PlanStep> plan) {
        return plan.stream().map(PlanStep::id).toList();
    }

    private static StepTemplate step(String id, String phase, String... after) {
        return template(id, phase, List.of(after), null, null);
    }

    private static StepTemplate alternative(String id) {
        return template(id, "network", List.of(), "ways", null);
    }

    private static StepTemplate holding(String id, String situation) {
        return template(id, "settings", List.of(), null, situation);
    }

    private static StepTemplate template(
            String id, String phase, List<String> after, @Nullable String group, @Nullable String holds) {
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
                group,
                holds,
                id.startsWith("other-") ? "done" : null,
                false,
                null);
    }
}
