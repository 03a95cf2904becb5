package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaseCommandTest {

    private static final String FAILURE = """
            Event ID:      21024
            Source:        Microsoft-Windows-Hyper-V-VMMS
            Computer:      HV01.corp.example
            The Virtual Machine Management Service failed to establish a connection for a Virtual Machine migration with host \
            'HV02': General access denied error (0x80070005).
            .
            """;

    private static final String LIST = """
            PS C:\\> Get-ADComputer HV01 -Properties msDS-AllowedToDelegateTo, TrustedToAuthForDelegation | Format-List *
            Name                       : HV01
            msDS-AllowedToDelegateTo   : {cifs/HV02, cifs/HV02.corp.example}
            TrustedToAuthForDelegation : True
            .
            """;

    @TempDir
    Path folder;

    @Test
    void a_script_pastes_answers_does_and_prints_the_note() {
        Run run = Run.with(FAILURE + LIST + "why kcd-service-missing\nplan 2\ndone 2\nworks\nnote\n", "case");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("NOT DECIDED YET", "PASTE NEXT", "Get-ADComputer HV01", "WHAT MOVED", "CAUSE FOUND")
                .contains("paste-2:3", "+30 decibans, rules/kerberos/delegation.drl:", "undo", "  2 ✓")
                .contains("**Solved**", "- [x] 2. ", "- [ ] 3. ", "<details>")
                .doesNotContain("migdoc> ", "\u001b");
    }

    @Test
    void undo_and_fails_say_what_moved() {
        Run run = Run.with(FAILURE + LIST + "done 1 2 3 4 5\nfails\nundo\nundo\n", "case");

        assertThat(run.out())
                .contains("Its steps are done, and it still fails", "no longer explained by a proven cause: ")
                .contains("    - against");
    }

    @Test
    void a_saved_case_is_resumed_where_it_was() throws IOException {
        Path file = folder.resolve("T-1.json");
        Run.with(FAILURE + LIST + "done 2\nsave\n", "case", file.toString());
        assertThat(file).exists();

        Run resumed = Run.with("show\n", "case", file.toString());

        assertThat(resumed.out()).startsWith("CAUSE FOUND").contains("  2 ✓");
        Files.writeString(file, "not a case");
        Run broken = Run.of("case", file.toString());
        assertThat(broken.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(broken.err()).startsWith("migdoc: ").contains("T-1.json:1: this is no case file", "Maybe ");
    }

    @Test
    void a_collected_file_is_read_like_a_paste() throws IOException {
        Path file = Files.writeString(folder.resolve("hv01.txt"), LIST.replace("\n.\n", "\n"));

        Run run = Run.with(FAILURE + "read " + file + "\nread nowhere.txt\n", "case");

        assertThat(run.out()).contains("CAUSE FOUND", "hv01.txt:3");
        assertThat(run.err()).contains("there is no such file. Maybe ");
    }

    @Test
    void what_cannot_be_done_is_said_with_a_remedy() {
        Run run = Run.with("hlep\nundo\nfails\nsave\nask 9\nwhy kcd\nskip\ndone 1\ndone one\nhelp\n", "case");

        assertThat(run.err().lines())
                .hasSize(9)
                .allSatisfy(line -> assertThat(line).startsWith("migdoc: ").contains("Maybe "));
        assertThat(run.out()).contains("done N", "quit");
    }

    @Test
    void a_terminal_is_told_how_to_paste_and_an_unsaved_case_is_not_left_at_once() {
        byte[] typed = ("\u001b[200~" + FAILURE.replace("\n.\n", "\u001b[201~\n") + "quit\nquit\nnote\n")
                .getBytes(StandardCharsets.UTF_8);

        Run run = Run.with(new ByteArrayInputStream(typed), new Terminal(true, true), Map.of("NO_COLOR", "1"), "case");

        assertThat(run.out())
                .contains("End a paste with a line that holds a single dot", "migdoc> ", "NOT DECIDED YET")
                .doesNotContain("###");
        assertThat(run.err()).containsOnlyOnce("The case is not saved. Maybe \"save FILE\"");
    }

    /** The whole way at a real terminal; python3 makes one. */
    @Test
    void the_flagship_case_at_a_pseudo_terminal() throws Exception {
        Path python = Path.of("/usr/bin/python3");
        assumeTrue(
                Files.isExecutable(python), "there is no /usr/bin/python3 here, so no pseudo-terminal to talk through");
        Path script = Path.of("src/test/resources/org/migdoc/cli/case_pty.py");
        List<String> command = List.of(
                python.toString(),
                script.toString(),
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("java.class.path"));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String shown = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(shown).contains("NOT DECIDED YET", "WHAT MOVED", "CAUSE FOUND", "Solved", "PTY OK");
        assertThat(process.exitValue()).isZero();
    }
}
