package org.migdoc.service;

import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.staticfiles.Location;
import java.util.function.Consumer;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Refusal;

/** The service: listens on one port until it is closed. */
public final class Service implements AutoCloseable {

    private final Javalin server;

    private Service(Javalin server) {
        this.server = server;
    }

    /**
     * A service that has begun to listen.
     *
     * @param host address to listen on
     * @param port to listen on; 0 for one that is free
     * @param pages adds the routes of the pages
     */
    public static Service start(Desk desk, String host, int port, Consumer<RoutesConfig> pages) {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.http.generateEtags = true;
            config.staticFiles.add(files -> {
                files.hostedPath = "/static";
                files.directory = "/org/migdoc/service/static";
                files.location = Location.CLASSPATH;
            });
            new Api(desk).addTo(config.routes);
            config.routes.exception(Refusal.class, Problem::of);
            pages.accept(config.routes);
        });
        return new Service(server.start(host, port));
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
