package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.Doctor;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;
import org.migdoc.powershell.PowerShell;

class ScriptTest {

    private static final Map<String, String> SHIPPED =
            Doctor.shipped().knowledge().catalogue().scripts();

    @Test
    void every_script_that_ships_can_be_read_by_powershell_and_says_what_it_changes() {
        assertThat(SHIPPED)
                .containsOnlyKeys("complete-delegation.ps1", "register-service-names.ps1", "grant-folder-rights.ps1");
        SHIPPED.keySet().forEach(name -> {
            String text = only(name, "hv01", "add");
            assertThat(PowerShell.problem(text)).as(name).isNull();
            assertThat(text)
                    .startsWith("<#")
                    .contains("What it changes", "-WhatIf", "SupportsShouldProcess = $true", "$PSCmdlet.ShouldProcess(")
                    .doesNotContain("{source}", "{case}");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; Remove-Item C:\\; '",
                "$(Remove-Item C:\\)",
                "#>; Remove-Item C:\\; <#",
                "a\nRemove-Item C:\\",
                "a\u2019; Remove-Item C:\\; \u2018",
                "a\u201c`\u201d"
            })
    void a_hostile_name_stays_data(String name) {
        SHIPPED.keySet()
                .forEach(script -> assertThat(PowerShell.code(only(script, name, name)))
                        .as(script)
                        .isEqualTo(PowerShell.code(only(script, "hv01", "add"))));
    }

    @Test
    void a_name_that_is_not_known_stays_visible_and_is_refused_by_the_script() {
        assertThat(only("complete-delegation.ps1", null, "add"))
                .contains("@('<SOURCE>', 'HV02')", "-match '[<>]'", "throw ('A name is not known");
    }

    @Test
    void a_host_lists_itself_only_where_the_plan_says_so() {
        assertThat(only("complete-delegation.ps1", "hv01", "add")).contains("$SelfEntries = 'no'");
        assertThat(only("complete-delegation.ps1", "hv01", "add-self-delegation-source"))
                .contains("$SelfEntries = 'yes'");
    }

    @Test
    void scripts_come_once_in_the_order_of_the_plan() {
        Diagnosis diagnosis =
                diagnosis("hv01", step("b", "two.ps1"), step("a", "one.ps1"), step("c", "two.ps1"), step("d", null));
        assertThat(Script.of(diagnosis, Map.of("one.ps1", "1", "two.ps1", "# {causes}")))
                .containsExactly(new Script("two.ps1", "# cause-b cause-c"), new Script("one.ps1", "1"));
    }

    private static String only(String script, @Nullable String source, String step) {
        return Script.of(diagnosis(source, step(step, script)), SHIPPED).get(0).text();
    }

    private static PlanStep step(String id, @Nullable String script) {
        return new PlanStep(
                1, id, "", "", "", "", List.of(), null, null, "low", null, List.of("cause-" + id), null, false, script);
    }

    private static Diagnosis diagnosis(@Nullable String source, PlanStep... steps) {
        MigrationAttempt attempt = new MigrationAttempt(
                new Origin("input", 1, 1, ""), null, null, source, "hv02", null, null, null, null, null, null);
        return new Diagnosis(
                source == null ? "case-1" : source,
                Verdict.CAUSE_FOUND,
                attempt,
                List.of(),
                List.of(steps),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                new Diagnosis.KnowledgeVersion("1", "0", 1),
                0);
    }
}
