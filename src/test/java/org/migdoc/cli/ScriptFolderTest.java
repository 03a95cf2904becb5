package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migdoc.powershell.PowerShell;

class ScriptFolderTest {

    private static final String NAME_FORM = "facts-samples/kerberos/bundle-name-form";

    @TempDir
    Path folder;

    @Test
    void the_script_of_the_plan_is_written_with_the_names_of_the_case() throws IOException {
        Path into = folder.resolve("new/mend");
        Run run = Run.of("diagnose", NAME_FORM, "--scripts", into.toString());

        Path script = into.resolve("complete-delegation.ps1");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEqualTo("written: " + script + System.lineSeparator());
        assertThat(run.out()).contains("script   complete-delegation.ps1 does this for any number of machines");
        assertThat(Files.readString(script))
                .startsWith("\ufeff<#\r\nCompletes the constrained delegation")
                .contains("case bundle-name-form, HOY-HV1 to HOY-HV2\r\n", "Because: kcd-name-form-missing\r\n")
                .contains("$ComputerName = @('HOY-HV1', 'HOY-HV2')", "$SelfEntries = 'no'")
                .contains("SupportsShouldProcess", "What it changes");
        assertThat(PowerShell.problem(Files.readString(script).substring(1))).isNull();
    }

    @Test
    void a_script_that_is_there_is_replaced_by_force_only() throws IOException {
        Path script = folder.resolve("complete-delegation.ps1");
        Files.writeString(script, "mine");

        Run refused = Run.of("diagnose", NAME_FORM, "--scripts", folder.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.out()).isEmpty();
        assertThat(refused.err()).contains("is there already. Maybe ");
        assertThat(script).hasContent("mine");

        assertThat(Run.of("diagnose", NAME_FORM, "--scripts", folder.toString(), "--force")
                        .code())
                .isZero();
        assertThat(script).content().contains("HOY-HV1");
    }

    @Test
    void nothing_is_written_for_a_plan_that_no_script_does() throws IOException {
        Run run = Run.with(DiagnoseCommandTest.HEALTHY, "diagnose", "--scripts", folder.toString());

        assertThat(run.code()).isZero();
        assertThat(run.err()).startsWith("No script was written");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void scripts_of_many_cases_or_with_pseudonyms_are_refused() {
        String into = folder.resolve("x").toString();
        assertThat(Run.of("diagnose", NAME_FORM, "--scripts", into, "--redact").err())
                .contains("--scripts and --redact do not go together");
        assertThat(Run.of("diagnose", "--jsonl", "--scripts", into).err())
                .contains("--scripts and --jsonl do not go together");
        assertThat(Run.of("diagnose", NAME_FORM, "--force").err()).contains("Maybe --scripts DIR --force.");
        assertThat(Path.of(into)).doesNotExist();
    }
}
