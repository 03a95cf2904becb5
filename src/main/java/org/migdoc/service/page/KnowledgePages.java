package org.migdoc.service.page;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Library;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.site.Contents;
import org.migdoc.site.Site;

/** The knowledge base as pages to browse. They are made when the first of them is asked for. */
final class KnowledgePages {

    private static final String START = "/knowledge/";
    private static final Map<String, String> TYPES =
            Map.of("html", "text/html", "css", "text/css", "js", "text/javascript");

    private final Desk desk;
    private @Nullable Library shown;
    private Map<String, String> pages = Map.of();

    KnowledgePages(Desk desk) {
        this.desk = desk;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/causes", context -> to(context, "causes.html"));
        routes.get("/causes/{id}", context -> to(context, "causes/" + context.pathParam("id") + ".html"));
        routes.get("/knowledge", context -> to(context, "index.html"));
        routes.get(START + "<path>", this::show);
    }

    private static void to(Context context, String page) {
        context.redirect(START + page, HttpStatus.SEE_OTHER);
    }

    private void show(Context context) throws KnowledgeException {
        String path = context.pathParam("path");
        String page = pages().get(path);
        if (page == null) {
            throw new NotFoundResponse();
        }
        String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "text/plain");
        context.contentType(type + "; charset=utf-8").result(page);
    }

    private synchronized Map<String, String> pages() throws KnowledgeException {
        Library now = desk.library();
        if (!now.equals(shown)) {
            pages = Site.of(Contents.of(now.layers(), List.of()), "/");
            shown = now;
        }
        return pages;
    }
}
