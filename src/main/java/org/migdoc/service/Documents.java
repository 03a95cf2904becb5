package org.migdoc.service;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;

/** The published descriptions of what goes in and out: {@code /openapi.json} and the schemas that it refers to. */
final class Documents {

    private static final String FOLDER = "/org/migdoc/report/";

    private Documents() {}

    static void addTo(RoutesConfig routes) {
        routes.get("/openapi.json", context -> answer(context, "openapi.json"), Scope.OPEN);
        routes.get("/schema/{name}", context -> answer(context, context.pathParam("name")), Scope.OPEN);
    }

    private static void answer(Context context, String name) throws IOException {
        if (!name.matches("[a-z0-9-]{1,40}(?:\\.schema)?\\.json")) {
            throw new NotFoundResponse();
        }
        try (InputStream in = Documents.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new NotFoundResponse();
            }
            context.contentType("application/json").result(in.readAllBytes());
        }
    }
}
