package org.migdoc.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.migdoc.Version;
import org.migdoc.codes.Explanation.Kind;
import org.migdoc.report.Stylesheet;

/** The knowledge base as a static site: pages that need no server and no network. The same contents give the same bytes. */
public final class Site {

    private final Contents contents;
    private final Links links;
    private final Frame frame;

    private Site(Contents contents, @Nullable String home) {
        this.contents = contents;
        this.links = new Links(contents);
        this.frame = new Frame("Migration Doctor " + Version.text() + " · " + counts(contents), home);
    }

    private static String counts(Contents contents) {
        return Contents.count(contents.catalogue().causes().size(), "cause", "causes") + ", "
                + Contents.count(contents.rules().size(), "rule", "rules") + ", "
                + Contents.count(contents.catalogue().signatures().size(), "weight", "weights") + ", "
                + Contents.count(contents.samples().size(), "sample", "samples");
    }

    /** All files by path, {@code /} between its parts. */
    public static Map<String, String> of(Contents contents) {
        return of(contents, null);
    }

    /**
     * All files by path, as a service shows them.
     *
     * @param home address of the page where a diagnosis begins; null when there is none
     */
    public static Map<String, String> of(Contents contents, @Nullable String home) {
        Site site = new Site(contents, home);
        site.lists();
        new CausePages(contents, site.links).add(site.frame);
        new RuleList(contents, site.links).addFiles(site.frame);
        SampleList.addPages(contents, site.links, site.frame);
        Map<String, String> files = site.frame.pages();
        files.put("style.css", Stylesheet.TOKENS.text() + resource("site.css"));
        files.put("search.js", resource("search.js"));
        files.put("index.js", SearchIndex.of(contents, site.links));
        return files;
    }

    private void lists() {
        KnownPages known = new KnownPages(contents, links);
        page("causes.html", "Causes", "What can be wrong, by area.", CausePages.all(contents, links));
        page("codes.html", "Codes", "Numbers of errors, with what each can come from.", known.all(Kind.CODE));
        page("events.html", "Events", "Sources and numbers of event logs.", known.all(Kind.EVENT));
        page("messages.html", "Messages", MESSAGES, known.all(Kind.MESSAGE));
        page("questions.html", "Questions", QUESTIONS, new QuestionList(contents, links, "").all());
        page("steps.html", "Steps", STEPS, new StepList(contents, links, "").all());
        page("rules.html", "Rules", RULES, new RuleList(contents, links).all());
        page("samples.html", "Samples", SAMPLES, SampleList.all(contents));
        Prose prose = new Prose(name -> links.target("", name));
        page("facts.html", "Facts", "What rules can ask for.", prose.html(resource("facts.md")));
        page("checks.html", "Checks", "What kb check finds.", prose.html(resource("checks.md")));
        frame.add("index.html", "", "Knowledge", start());
    }

    private static final String MESSAGES =
            "Sentences of Windows and of people, by what they say. {*} and {~} stand for any words, {host} for a name.";
    private static final String QUESTIONS = "What to collect when the facts do not decide, and what the answers mean.";
    private static final String STEPS = "What to do, in the order in which it has to hold.";
    private static final String RULES = "Rules derive situations from facts, or state evidence themselves.";
    private static final String SAMPLES = "What people pasted, and what has to come out.";

    private void page(String path, String title, String lead, DomContent content) {
        frame.add(path, path, title, h1(title), p(lead).withClass("lead"), content);
    }

    private DomContent start() {
        return div(
                h1("Why did the migration fail?"),
                p("What Migration Doctor knows of Hyper-V migrations, storage paths and image restores. Look for a code, an "
                                + "event, a piece of a message, or begin with an area.")
                        .withClass("lead"),
                div().withId("search"),
                CausePages.areas(contents),
                section(h2("All of it"), shelves()),
                section(
                        h2("How a diagnosis comes about"),
                        p(
                                "Pasted text is turned into facts. Rules derive situations from them, rows of tables weigh what was seen "
                                        + "for or against a cause: weak 3, moderate 8, strong 15, conclusive 30 decibans."),
                        p(
                                text("To try it on a text of your own: "),
                                code("migdoc diagnose ticket.txt"),
                                text(". What a rule can ask for stands under "),
                                a("Facts").withHref("facts.html"),
                                text(", what can be wrong with one under "),
                                a("Checks").withHref("checks.html"),
                                text("."))));
    }

    private DomContent shelves() {
        return ul(
                        shelf(
                                "codes.html",
                                contents.known(Kind.CODE).size(),
                                "codes",
                                "what a number of an error means"),
                        shelf("events.html", contents.known(Kind.EVENT).size(), "events", "by source and number"),
                        shelf(
                                "messages.html",
                                contents.known(Kind.MESSAGE).size(),
                                "messages",
                                "what is said, in which words"),
                        shelf(
                                "questions.html",
                                contents.catalogue().questions().size(),
                                "questions",
                                "what to collect next"),
                        shelf(
                                "steps.html",
                                contents.catalogue().steps().size(),
                                "steps",
                                "what to do, how to check it, how to undo it"),
                        shelf("rules.html", contents.rules().size(), "rules", "with the situations that they derive"),
                        shelf(
                                "samples.html",
                                contents.samples().size(),
                                "samples",
                                "what was pasted and has to come out"))
                .withClass("rows columns");
    }

    private static DomContent shelf(String page, int count, String name, String what) {
        return li(a(count + " " + name).withHref(page), span(" " + what).withClass("faint"));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Site.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
