package org.migdoc.service;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.staticfiles.Location;
import io.javalin.util.JavalinBindException;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.net.BindException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.jspecify.annotations.Nullable;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Log;
import org.migdoc.live.LiveDoctor;
import org.migdoc.service.page.PageRoutes;

/** The service: listens on one port until it is closed, and then ends what it has begun. */
public final class Service implements AutoCloseable {

    private static final int FORM_OVERHEAD = 1 << 16;
    private static final int FEWEST_THREADS = 8;
    private static final int SPARE_THREADS = 24;
    private static final int SLOWEST_BYTES_PER_SECOND = 1024;
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            // Not no-referrer: with it browsers say nothing of the origin of a form, and Access would refuse it.
            "Referrer-Policy",
            "same-origin",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Cache-Control",
            "private, no-cache");

    private final Javalin server;

    /**
     * How the service is reached, and how much it takes.
     *
     * @param bind address to listen on
     * @param port to listen on; 0 for one that is free
     * @param loopback true when the address is of this machine only
     * @param hosts names under which it may be asked for, beside those of this machine
     * @param tokens who may ask; null for everybody
     * @param mostText bytes of a text
     * @param mostFiles bytes of all files together
     * @param requests how many can be answered at once
     * @param patience how long to wait at the end for what was begun
     */
    public record Settings(
            String bind,
            int port,
            boolean loopback,
            List<String> hosts,
            @Nullable Tokens tokens,
            int mostText,
            long mostFiles,
            int requests,
            Duration patience) {

        /** On this machine only, on any free port; 1 MiB of text, 64 MiB of files. */
        public static final Settings DEFAULT =
                new Settings("127.0.0.1", 0, true, List.of(), null, 1 << 20, 64L << 20, 34, Duration.ofSeconds(35));
    }

    private Service(Javalin server) {
        this.server = server;
    }

    /**
     * A service that has begun to listen.
     *
     * @param live who diagnoses, for those who watch over the service
     * @throws BindException when nothing can listen there
     */
    public static Service start(
            Desk desk, LiveDoctor live, Settings settings, PrometheusMeterRegistry registry, Log log)
            throws BindException {
        Javalin server = Javalin.create(config -> {
            limit(config, settings);
            config.startup.showJavalinBanner = false;
            config.http.generateEtags = true;
            config.staticFiles.add(files -> {
                files.hostedPath = "/static";
                files.directory = "/org/migdoc/service/static";
                files.location = Location.CLASSPATH;
                files.roles = Set.of(Scope.OPEN);
                files.headers = HEADERS;
            });
            config.requestLogger.http((context, ms) -> logged(context, ms, registry, log));
            config.routes.before(context -> HEADERS.forEach(context::header));
            new Access(settings.loopback(), settings.hosts(), settings.tokens()).addTo(config.routes);
            new Health(desk, live, registry).addTo(config.routes);
            Submission submission = new Submission(settings.mostText());
            new Api(desk, submission).addTo(config.routes);
            Documents.addTo(config.routes);
            new PageRoutes(desk, submission).addTo(config.routes);
            Problem.addTo(config.routes, log);
        });
        try {
            return new Service(server.start(settings.bind(), settings.port()));
        } catch (JavalinBindException e) {
            throw new BindException(e.getMessage());
        }
    }

    private static void limit(JavalinConfig config, Settings settings) {
        config.http.maxRequestSize = 3L * settings.mostText() + FORM_OVERHEAD;
        config.http.strictContentTypes = true;
        config.jetty.threadPool = new QueuedThreadPool(settings.requests() + SPARE_THREADS, FEWEST_THREADS);
        config.jetty.multipartConfig.maxTotalRequestSize(settings.mostFiles() + FORM_OVERHEAD, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxFileSize(settings.mostFiles(), SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(settings.mostText(), SizeUnit.BYTES);
        config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
        config.jetty.modifyServer(server -> end(server, settings));
    }

    private static void end(Server server, Settings settings) {
        server.setStopTimeout(settings.patience().toMillis());
        server.setHandler(new GracefulHandler(new MinimumDataRateHandler(
                new SizeLimitHandler(settings.mostFiles() + FORM_OVERHEAD, -1), SLOWEST_BYTES_PER_SECOND, 0)));
    }

    private static void logged(Context context, float ms, PrometheusMeterRegistry registry, Log log) {
        var endpoint = context.endpoints().matchedHttpEndpoint();
        String route = endpoint == null ? "none" : endpoint.path;
        Timer.builder("migdoc.http")
                .tag("method", context.method().name())
                .tag("route", route)
                .tag("status", String.valueOf(context.statusCode()))
                .register(registry)
                .record(Duration.ofNanos((long) (ms * 1_000_000)));
        log.write(
                "request",
                line -> line.put("method", context.method().name())
                        .put("route", route)
                        .put("status", context.statusCode())
                        .put("took_ms", Math.round(ms)));
    }

    /** The port that it listens on. */
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
    }
}
