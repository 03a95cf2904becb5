package org.migdoc.service.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.form;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.title;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.ATag;
import j2html.tags.specialized.FormTag;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.migdoc.Version;
import org.migdoc.report.Html;

/** What is around every page: title, navigation, and the places that the scripts speak into. */
final class Frame {

    /** Where the navigation leads to, and what stands there. */
    private static final List<List<String>> PLACES = List.of(
            List.of("/", "Diagnose"),
            List.of("/history", "History"),
            List.of("/causes", "Causes"),
            List.of("/codes", "Codes"));

    private Frame() {}

    /**
     * A whole page, ending in a line break.
     *
     * @param place the path that is marked in the navigation
     */
    static String of(String title, String place, String kind, DomContent... content) {
        return document(html(
                                head(
                                        meta().withCharset("utf-8"),
                                        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                                        meta().withName("color-scheme").withContent("light dark"),
                                        title(Html.words(title + " – Migration Doctor")),
                                        link().withRel("icon").withHref("/static/icon.svg"),
                                        link().withRel("stylesheet").withHref("/static/tokens.css"),
                                        link().withRel("stylesheet").withHref("/static/page.css"),
                                        script().withType("module").withSrc("/static/page.js")),
                                body(
                                        a("Skip to the content")
                                                .withClass("skip")
                                                .withHref("#content"),
                                        top(place),
                                        main(content)
                                                .withId("content")
                                                .withClass(kind)
                                                .attr("tabindex", "-1"),
                                        bottom(),
                                        div().withId("said")
                                                .withClass("unseen")
                                                .attr("role", "status")
                                                .attr("aria-live", "polite")))
                        .withLang("en"))
                + "\n";
    }

    private static DomContent top(String place) {
        return header(
                        a("Migration Doctor").withClass("brand").withHref("/"),
                        nav(ul(each(PLACES, p -> li(place(p.get(0), p.get(1), place)))))
                                .attr("aria-label", "Pages"))
                .withClass("top");
    }

    private static ATag place(String path, String name, String here) {
        return a(name).withHref(path).condAttr(path.equals(here), "aria-current", "page");
    }

    /** Words as they stand in an address. */
    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static DomContent bottom() {
        return footer(p("Migration Doctor " + Version.text())).withClass("bottom");
    }

    /** A field and a button that ask a page. */
    static FormTag search(String action, String label, String example, String button, String asked) {
        return form(
                        label(label).withFor("asked"),
                        div(
                                        input().withType("search")
                                                .withId("asked")
                                                .withName("q")
                                                .withValue(asked)
                                                .withPlaceholder(example),
                                        button(button).withType("submit").withClass("primary"))
                                .withClass("search"))
                .withMethod("get")
                .withAction(action)
                .attr("role", "search");
    }
}
