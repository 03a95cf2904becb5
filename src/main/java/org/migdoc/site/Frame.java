package org.migdoc.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;

import j2html.tags.DomContent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.migdoc.report.Html;

/** What all pages have around their contents: head, places to go to, the box to search in, foot. */
final class Frame {

    private static final Map<String, String> PLACES = places();

    private final Map<String, String> pages = new LinkedHashMap<>();
    private final String foot;
    private final @Nullable String home;

    Frame(String foot, @Nullable String home) {
        this.foot = foot;
        this.home = home;
    }

    private static Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        places.put("causes.html", "Causes");
        places.put("codes.html", "Codes");
        places.put("events.html", "Events");
        places.put("messages.html", "Messages");
        places.put("questions.html", "Questions");
        places.put("steps.html", "Steps");
        places.put("rules.html", "Rules");
        places.put("facts.html", "Facts");
        places.put("samples.html", "Samples");
        places.put("checks.html", "Checks");
        return places;
    }

    /** The way from a page to the start: {@code ../} for each folder it is in. */
    static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /**
     * Adds a page.
     *
     * @param section the place it belongs to, {@code causes.html}, or nothing
     */
    void add(String path, String section, String title, DomContent... contents) {
        String root = root(path);
        String page = document(html(
                        head(
                                meta().withCharset("utf-8"),
                                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                meta().attr("http-equiv", "Content-Security-Policy")
                                        .withContent("default-src 'none'; style-src 'self'; script-src 'self'"),
                                title(Html.words(title + " · Migration Doctor")),
                                link().withRel("stylesheet").withHref(root + "style.css"),
                                script().withSrc(root + "search.js").attr("defer")),
                        body(top(root, section), main(contents), footer(Html.words(foot))))
                .withLang("en"));
        pages.put(path, page + "\n");
    }

    private DomContent top(String root, String section) {
        return header(
                        a("Migration Doctor").withHref(root + "index.html").withClass("brand"),
                        nav(
                                        each(Stream.ofNullable(home)
                                                .map(address -> a("Diagnose").withHref(address))),
                                        each(
                                                PLACES,
                                                (file, name) -> a(name).withHref(root + file)
                                                        .withCondClass(file.equals(section), "here")))
                                .attr("aria-label", "Parts of the knowledge base"))
                .withClass("top");
    }

    /** All pages by path. */
    Map<String, String> pages() {
        return pages;
    }
}
