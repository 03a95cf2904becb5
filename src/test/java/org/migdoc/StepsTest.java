package org.migdoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.diagnosis.Placeholders;
import org.migdoc.diagnosis.StepOrder;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;
import org.migdoc.powershell.PowerShell;

/** What every remediation step has to hold, whatever the case. */
class StepsTest {

    private static final Map<String, StepTemplate> STEPS =
            Doctor.shipped().knowledge().catalogue().steps();
    private static final Pattern LONE_COMMAND = Pattern.compile("[A-Z][a-z]{1,20}-[A-Z][A-Za-z]{1,60} [-'A-Z0-9]");
    private static final Pattern PROSE =
            Pattern.compile("(?<!['-])\\b(?:with|then|when|which|while|after|only|where|again)\\b");

    @Test
    void every_step_stands_in_a_phase_that_is_ordered_and_comes_after_steps_that_exist() {
        assertThat(STEPS.values()).isNotEmpty().allSatisfy(step -> {
            assertThat(StepOrder.PHASES).contains(step.phase());
            assertThat(step.risk()).isIn("read-only", "low", "disruptive");
            assertThat(STEPS.keySet()).as("steps before " + step.id()).containsAll(step.after());
            assertThat(STEPS.values())
                    .filteredOn(other -> step.after().contains(other.id()))
                    .as("steps before " + step.id() + " whose phase comes later")
                    .allMatch(
                            other -> StepOrder.PHASES.indexOf(other.phase()) <= StepOrder.PHASES.indexOf(step.phase()));
        });
    }

    @Test
    void alternatives_are_two_or_more_of_one_phase() {
        Map<String, List<StepTemplate>> groups = STEPS.values().stream()
                .filter(s -> s.alternatives() != null)
                .collect(Collectors.groupingBy(s -> String.valueOf(s.alternatives())));
        assertThat(groups).isNotEmpty().allSatisfy((group, steps) -> {
            assertThat(steps).hasSizeGreaterThan(1);
            assertThat(steps)
                    .extracting(StepTemplate::phase)
                    .containsOnly(steps.get(0).phase());
        });
    }

    @Test
    void no_id_is_given_twice() throws IOException {
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("rules"))) {
            for (Path file :
                    files.filter(f -> f.endsWith("steps.yaml")).sorted().toList()) {
                Matcher id = Pattern.compile("(?m)^- id: (\\S+)").matcher(Files.readString(file));
                while (id.find()) {
                    if (!seen.add(id.group(1))) {
                        twice.add(file + ": " + id.group(1));
                    }
                }
            }
        }
        assertThat(seen).isNotEmpty();
        assertThat(twice).isEmpty();
    }

    @Test
    void what_changes_something_can_be_undone_or_says_why_not() {
        assertThat(STEPS.values())
                .filteredOn(s -> s.risk().equals("disruptive") && s.undo() == null && !s.irreversible())
                .allSatisfy(s -> assertThat(s.why()).as(s.id()).isNotBlank());
        assertThat(STEPS.values())
                .filteredOn(StepTemplate::irreversible)
                .as("steps that cannot be undone")
                .isNotEmpty()
                .extracting(StepTemplate::undo)
                .containsOnlyNulls();
    }

    @Test
    void an_undo_is_either_a_sentence_or_commands_but_no_mixture() {
        assertThat(STEPS.values())
                .filteredOn(
                        s -> s.undo() != null && LONE_COMMAND.matcher(s.undo()).lookingAt())
                .isNotEmpty()
                .allSatisfy(s -> assertThat(PROSE.matcher(PowerShell.code(filled(s.undo(), plain())))
                                .find())
                        .as(s.id() + ": " + s.undo())
                        .isFalse());
    }

    @Test
    void every_command_can_be_read_by_powershell() {
        List<String> problems = new ArrayList<>();
        STEPS.values()
                .forEach(step -> powershell(step).forEach(template -> {
                    String problem = PowerShell.problem(filled(template, plain()));
                    if (problem != null) {
                        problems.add(step.id() + ": " + problem);
                    }
                }));
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'; Remove-Item C:\\ -Recurse; '",
                "$(Remove-Item C:\\)",
                "a`\"; Remove-VM *",
                "a\nRemove-VM *",
                "a\u2019; Remove-VM *; \u2018",
                "a\u201c; Remove-VM *; \u201d",
                "a#>; Remove-VM *; <#",
                "a\n'@; Remove-VM *",
                "a & calc.exe | more > x",
                "%PATH% ^& calc"
            })
    void a_hostile_name_stays_data_in_every_command(String name) {
        List<String> problems = new ArrayList<>();
        for (StepTemplate step : STEPS.values()) {
            for (String template : powershell(step)) {
                String hostile = filled(template, everything(name));
                if (PowerShell.problem(hostile) != null
                        || !PowerShell.code(hostile).equals(PowerShell.code(filled(template, everything("a b"))))) {
                    problems.add(step.id() + ": " + hostile);
                }
            }
            for (StepTemplate.Command c : step.commands()) {
                if (c.shell().equals("cmd")
                        && !Placeholders.quote(c.text(), "cmd", everything(name), Map.of())
                                .equals(Placeholders.quote(c.text(), "cmd", nothing(), Map.of()))) {
                    problems.add(step.id() + ": " + c.text());
                }
            }
        }
        assertThat(problems).isEmpty();
    }

    private static List<String> powershell(StepTemplate step) {
        List<String> commands = new ArrayList<>();
        step.commands().stream()
                .filter(c -> c.shell().equals("powershell"))
                .map(StepTemplate.Command::text)
                .forEach(commands::add);
        String undo = step.undo();
        if (undo != null && undo.strip().indexOf('\n') >= 0) {
            commands.add(undo);
        }
        return commands;
    }

    private static String filled(@Nullable String template, MigrationAttempt attempt) {
        return Placeholders.quote(String.valueOf(template), "powershell", attempt, Map.of())
                .replaceAll("<[A-Z][A-Z-]*>", "NAME");
    }

    private static MigrationAttempt plain() {
        return attempt("WEB01", "hv01", "hv02", "CORP\\jane", "corp.example");
    }

    private static MigrationAttempt everything(String name) {
        return attempt(name, name, name, name, name);
    }

    private static MigrationAttempt nothing() {
        return attempt(null, null, null, null, null);
    }

    private static MigrationAttempt attempt(
            @Nullable String vm,
            @Nullable String source,
            @Nullable String destination,
            @Nullable String operator,
            @Nullable String domain) {
        return new MigrationAttempt(
                new Origin("input", 1, 1, ""),
                "live",
                vm,
                source,
                destination,
                source,
                operator,
                "kerberos",
                domain,
                source,
                destination);
    }
}
