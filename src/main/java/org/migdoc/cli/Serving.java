package org.migdoc.cli;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Log;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.live.LiveDoctor;
import org.migdoc.service.Housekeeping;
import org.migdoc.service.Service;
import org.migdoc.store.Store;

/** The running service. Apart from {@link ServeCommand}, so that only {@code serve} itself needs the libraries of the service. */
final class Serving {

    private final StoreInput where;
    private final ServeOptions options;
    private final Streams streams;

    Serving(StoreInput where, ServeOptions options, Streams streams) {
        this.where = where;
        this.options = options;
        this.streams = streams;
    }

    /** Serves until that is asked for. */
    void until(CountDownLatch asked) throws UsageException, KnowledgeException, IOException, InterruptedException {
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
        } catch (BindException e) {
            throw new UsageException("port " + settings.port() + " of " + settings.bind()
                    + " cannot be listened on. Maybe another program has it: --port 0 takes one that is free.");
        }
    }
}
