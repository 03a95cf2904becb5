package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KbWatchCommandTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void each_save_is_checked_and_tried_on_the_samples_it_touches_and_a_broken_file_spoils_nothing() throws Exception {
        Path rules = folder.resolve("my-rules");
        Run.of("kb", "new", "cause", "trunk-port-missing", "--in", rules.toString(), "--area", "network");
        Path signatures = rules.resolve("trunk-port-missing/signatures.tsv");
        String good = Files.readString(signatures);
        PrintStream screen = new PrintStream(out, true, StandardCharsets.UTF_8);
        Streams streams = new Streams(InputStream.nullInputStream(), screen, screen, Terminal.NONE, Map.of());
        FutureTask<Integer> watch = new FutureTask<>(
                () -> Main.execute(new String[] {"kb", "watch", "--rules", rules.toString()}, streams));
        Thread thread = new Thread(watch);
        thread.start();
        assertThat(said()).contains("  all  ").contains("nothing is wrong; 2 of 2 samples tried, all as expected");

        Files.writeString(signatures, "# nothing is weighed\n");
        assertThat(said())
                .contains("signatures.tsv")
                .contains("1 not as expected")
                .contains("FAILED " + rules.resolve("samples/trunk-port-missing-fires"));

        Files.writeString(signatures, good.replace("trunk-port-missing", "trunk-port-mising"));
        assertThat(said())
                .contains("not tried; the last rules that work stay")
                .contains("there is no cause \"trunk-port-mising\". Maybe \"trunk-port-missing\" was meant.");

        Files.writeString(signatures, good);
        assertThat(said()).contains("nothing is wrong; ").contains(" of 2 samples tried, all as expected");

        Files.writeString(signatures, good + "half a row");
        assertThat(said()).contains("not tried").contains("has 1 columns, needs");
        Files.writeString(signatures, good);
        assertThat(said()).contains("nothing is wrong; 0 of 2 samples tried, all as expected");

        Path rule = rules.resolve("trunk-port-missing/own.drl");
        Files.writeString(rule, """
                rule "a message of one's own speaks against it"
                when
                    $message : Message(kind == "trunk-port-missing-message")
                    not Message(kind == "none-such")
                then
                    insertLogical(Evidence.weak("trunk-port-missing", "It was said", $message));
                end
                """);
        assertThat(said()).contains("own.drl").contains(" of 2 samples tried");

        Path sample = rules.resolve("samples/trunk-port-missing-stays-quiet");
        Files.writeString(sample.resolve("expect.json"), "{\"primary\": [\"clock-skew\"]}");
        assertThat(said()).contains("expect.json").contains("1 of 2 samples tried, 1 not as expected");

        thread.interrupt();
        assertThat(watch.get()).isZero();
    }

    /** What was said since the last call, once something was. */
    private String said() throws InterruptedException {
        while (out.size() == 0) {
            Thread.sleep(20);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        out.reset();
        return text;
    }
}
