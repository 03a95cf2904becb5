package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.Model.CommandSpec;

class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpNamesTheCommandsAndGivesExamples(String argument) {
        Run run = Run.of(argument);

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("  diagnose ", "  facts ", "Examples\n", "Exit codes\n");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutArgumentsHelpGoesToStandardError() {
        Run run = Run.of();

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("migdoc COMMAND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diagnose", "facts"})
    void helpOfACommandNamesAllItsOptionsAndGivesExamples(String command) {
        Run run = Run.of(command, "--help");
        CommandSpec spec = List.copyOf(Commands.spec(new String[] {command}, Run.NOTHING)
                        .subcommands()
                        .values())
                .get(0)
                .getCommandSpec();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Examples\n  migdoc " + command);
        assertThat(spec.options())
                .isNotEmpty()
                .allSatisfy(option -> assertThat(run.out()).contains("  " + String.join(", ", option.names())));
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
        assertThat(Run.of("help", command)).isEqualTo(run);
    }

    @Test
    void aCommandIsMadeOnlyWhenItIsCalled() {
        assertThat(Commands.spec(new String[] {"facts"}, Run.NOTHING).subcommands())
                .containsOnlyKeys("facts");
        assertThat(Commands.spec(new String[] {"--help"}, Run.NOTHING).subcommands())
                .containsKeys("diagnose", "facts", "help");
    }

    @Test
    void helpIsAsWideAsTheScreen() {
        Run run = Run.with(InputStream.nullInputStream(), Terminal.NONE, Map.of("COLUMNS", "80"), "diagnose", "--help");

        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void helpIsColouredOnAScreenOnly() {
        assertThat(Run.with(InputStream.nullInputStream(), new Terminal(false, true), Map.of(), "--help")
                        .out())
                .contains("\u001b[");
        assertThat(Run.of("--help").out()).doesNotContain("\u001b[");
    }

    @Test
    void theVersionIsOneLine() {
        assertThat(Run.of("--version").out()).matches("migdoc \\S+\n");
    }

    @Test
    void aMisspeltCommandIsUnderstood() {
        assertThat(Run.of("diagnos", "x").err())
                .isEqualTo("migdoc: there is no command \"diagnos\". Maybe 'migdoc diagnose'.\n");
        assertThat(Run.of("banana").err())
                .isEqualTo("migdoc: there is no command \"banana\". Maybe 'migdoc --help'.\n");
        assertThat(Run.of("--verbose").err())
                .isEqualTo("migdoc: there is no option \"--verbose\". Maybe 'migdoc --help'.\n");
        assertThat(Run.of("version").err())
                .isEqualTo("migdoc: there is no command \"version\". Maybe 'migdoc --version'.\n");
        assertThat(Run.of("help", "fact").err())
                .isEqualTo("migdoc: there is no command \"fact\". Maybe 'migdoc facts'.\n");
        assertThat(Run.of("banana").code()).isEqualTo(2);
    }

    @Test
    void aFileInPlaceOfACommandIsUnderstood(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("ticket.txt"), "x");

        assertThat(Run.of(file.toString()).err()).endsWith("Maybe 'migdoc diagnose " + file + "'.\n");
        assertThat(Run.of("-").err()).endsWith("Maybe 'migdoc diagnose -'.\n");
    }

    @Test
    void whatIsTypedCannotReachTheTerminal() {
        assertThat(Run.of("a\u001b[2J").err()).contains("a\\u001b[2J").doesNotContain("\u001b");
    }

    @Test
    void aDefectIsOneSentenceAndNoStackTrace() {
        for (Throwable defect :
                new Throwable[] {new IllegalStateException("a\nb"), new StackOverflowError(), new OutOfMemoryError()}) {
            Run run = Run.with(failing(defect), Terminal.NONE, Map.of(), "diagnose");

            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).startsWith("migdoc: ").contains("Maybe").hasLineCount(1);
        }
        assertThat(Run.with(
                                failing(new IllegalStateException("x")),
                                Terminal.NONE,
                                Map.of("MIGDOC_TRACE", "1"),
                                "diagnose")
                        .err())
                .contains("\tat org.migdoc");
    }

    @Test
    void inputThatBreaksOffIsUnreadable() {
        Run run = Run.with(failing(new IOException("device lost")), Terminal.NONE, Map.of(), "diagnose");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("device lost").hasLineCount(1);
    }

    @Test
    void theEntranceForOtherProgramsTakesPlainStreams() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, false, StandardCharsets.UTF_8);

        assertThat(Main.execute(new String[] {"--version"}, InputStream.nullInputStream(), print, print))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("migdoc ");
    }

    private static InputStream failing(Throwable defect) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                if (defect instanceof IOException e) {
                    throw e;
                } else if (defect instanceof RuntimeException e) {
                    throw e;
                }
                throw (Error) defect;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                return read();
            }
        };
    }
}
