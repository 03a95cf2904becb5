package org.migdoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migdoc.diagnosis.AlreadySo;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.powershell.PowerShell;

/** What the plans of the samples say: commands that can be typed as they are, and what is done already. */
class PlanOfSamplesTest {

    private static final Path SAMPLES = Path.of("facts-samples");

    @Test
    void the_commands_of_every_plan_can_be_read_by_powershell() throws Exception {
        List<String> problems = new ArrayList<>();
        int commands = 0;
        for (Path sample : SamplesTest.samples()) {
            for (PlanStep step : SamplesTest.diagnose(sample).plan()) {
                for (String command : typed(step)) {
                    commands++;
                    String problem = PowerShell.problem(named(command));
                    if (problem != null) {
                        problems.add(sample + " " + step.id() + ": " + problem);
                    }
                }
            }
        }
        assertThat(commands).as("commands in the plans").isGreaterThan(1000);
        assertThat(problems).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kerberos/bundle-name-form, complete-delegation-destination, 'msDS-AllowedToDelegateTo      : {cifs/HOY-HV1'",
        "kerberos/bundle-auth-type, set-auth-kerberos-destination, VirtualMachineMigrationAuthenticationType : Kerberos",
        "kerberos/bundle-spn-missing, reregister-spns-source, Microsoft Virtual System Migration Service/HOY-HV1",
        "migration-settings/bundle-not-enabled, enable-migration-source, VirtualMachineMigrationEnabled            : True"
    })
    void what_the_input_shows_to_be_done_is_shown_with_its_line(String sample, String step, String line)
            throws Exception {
        Diagnosis diagnosis = SamplesTest.diagnose(SAMPLES.resolve(sample));
        assertThat(diagnosis.plan()).extracting(PlanStep::id).doesNotContain(step);
        assertThat(diagnosis.alreadySo())
                .filteredOn(done -> done.id().equals(step))
                .singleElement()
                .extracting(done -> done.facts().get(0).origin().excerpt().strip())
                .asString()
                .startsWith(line);
    }

    @Test
    void what_the_input_shows_to_be_missing_is_to_do() throws Exception {
        Diagnosis diagnosis = SamplesTest.diagnose(SAMPLES.resolve("kerberos/bundle-name-form"));
        assertThat(diagnosis.plan()).extracting(PlanStep::id).contains("complete-delegation-source");
        assertThat(diagnosis.alreadySo()).extracting(AlreadySo::id).doesNotContain("complete-delegation-source");
    }

    @Test
    void a_setting_of_another_windows_version_is_left_out() throws Exception {
        Diagnosis diagnosis = SamplesTest.diagnose(SAMPLES.resolve("kerberos/transition-not-on-2012r2"));
        assertThat(Stream.concat(
                        diagnosis.plan().stream().map(PlanStep::id),
                        diagnosis.alreadySo().stream().map(AlreadySo::id)))
                .contains("set-kerberos-only-source")
                .doesNotContain("set-any-protocol-source", "set-any-protocol-destination");
    }

    private static List<String> typed(PlanStep step) {
        List<String> typed = new ArrayList<>();
        step.commands().stream()
                .filter(c -> c.shell().equals("powershell"))
                .map(StepTemplate.Command::text)
                .forEach(typed::add);
        if (lines(step.undo())) {
            typed.add(String.valueOf(step.undo()));
        }
        return typed;
    }

    private static boolean lines(@Nullable String undo) {
        return undo != null && undo.strip().indexOf('\n') >= 0;
    }

    /** A blank such as {@code <SOURCE>} is there to be overlooked by nobody, PowerShell included; people put a name there. */
    private static String named(String command) {
        return command.replaceAll("<[A-Z][A-Z-]*>", "NAME");
    }
}
