package org.migdoc.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.migdoc.knowledge.KnowledgeException;
import picocli.CommandLine.Model.CommandSpec;

/** {@code migdoc serve}: the page and the API, until it is stopped. */
final class ServeCommand implements Callable<Integer> {

    private static final String EXAMPLES = """
            migdoc serve                               the page on http://127.0.0.1:8080/
            migdoc serve --port 9000 --rules my-rules  with rules of yours, read again whenever they change
            migdoc serve --store redacted --keep 30d
            migdoc serve token create --name desk      a token, for when others may reach the service
            migdoc serve --bind 0.0.0.0 --host doctor.corp.example
            """;

    private final StoreInput where;
    private final ServeOptions options;
    private final Streams streams;

    private ServeCommand(Streams streams) {
        this.streams = streams;
        this.where = new StoreInput(streams);
        this.options = new ServeOptions(where);
    }

    static CommandSpec spec(Streams streams) {
        ServeCommand command = new ServeCommand(streams);
        CommandSpec spec = command.options
                .addTo(CommandSpec.wrapWithoutInspection(command))
                .addOption(Arguments.help())
                .addSubcommand("token", ServeTokenCommand.spec(streams));
        return Arguments.describe(
                spec, "Runs the page and the API on this machine.", "migdoc serve [OPTION...]", EXAMPLES);
    }

    /** Runs until the process is told to end; that waits until everything that was begun is done. */
    @Override
    public Integer call() throws UsageException, KnowledgeException, IOException, InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            asked.countDown();
            awaitQuietly(ended);
        }));
        try {
            new Serving(where, options, streams).until(asked);
        } finally {
            ended.countDown();
        }
        return ExitCode.DONE;
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
