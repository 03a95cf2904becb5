package org.migdoc.cli;

import io.javalin.util.JavalinBindException;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Log;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.live.LiveDoctor;
import org.migdoc.service.Housekeeping;
import org.migdoc.service.Service;
import org.migdoc.store.Store;
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
            serveUntil(asked);
        } finally {
            ended.countDown();
        }
        return ExitCode.DONE;
    }

    private void serveUntil(CountDownLatch asked)
            throws UsageException, KnowledgeException, IOException, InterruptedException {
        Service.Settings settings = options.service();
        Desk.Settings work = options.desk();
        LiveDoctor live = LiveDoctor.of(options.rules(), options.samples());
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        Log log = new Log(streams.err());
        try (Store store = where.open();
                Desk desk = new Desk(live::doctor, store, work, registry, log);
                Service service = start(desk, live, settings, registry, log);
                Housekeeping housekeeping = new Housekeeping(desk, live, options.rules(), options.keep(), log)) {
            housekeeping.begin();
            desk.resume();
            streams.out().println("http://" + settings.bind() + ":" + service.port() + "/");
            streams.out().flush();
            asked.await();
            log.write("stopping", line -> {});
        }
    }

    private static Service start(
            Desk desk, LiveDoctor live, Service.Settings settings, PrometheusMeterRegistry registry, Log log)
            throws UsageException {
        try {
            return Service.start(desk, live, settings, registry, log);
        } catch (JavalinBindException e) {
            throw new UsageException("port " + settings.port() + " of " + settings.bind()
                    + " cannot be listened on. Maybe another program has it: --port 0 takes one that is free.");
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
