package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        Options options = (command.equals("facts") ? new FactsCommand() : new DiagnoseCommand()).options();

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Examples\n  migdoc " + command);
        options.flags().forEach(name -> assertThat(run.out()).contains("  " + name + " "));
        options.valued().forEach((name, label) -> assertThat(run.out()).contains("  " + name + " " + label));
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 120);
        assertThat(Run.of("help", command)).isEqualTo(run);
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
