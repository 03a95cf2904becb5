package org.migdoc.site;

import static j2html.TagCreator.a;
import static j2html.TagCreator.article;
import static j2html.TagCreator.aside;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Placeholders;
import org.migdoc.report.Html;

/** One page for each cause: its article, what proves it, what tells it apart, what to do, its samples. */
final class CausePages {

    private static final String ROOT = "../";
    private static final Pattern REFERENCES = Pattern.compile("(?m)^## References\\s*$");

    private final Contents contents;
    private final Links links;
    private final Weights weights;
    private final StepList steps;
    private final QuestionList questions;

    CausePages(Contents contents, Links links) {
        this.contents = contents;
        this.links = links;
        this.weights = new Weights(contents, links, ROOT);
        this.steps = new StepList(contents, links, ROOT);
        this.questions = new QuestionList(contents, links, ROOT);
    }

    void add(Frame frame) {
        contents.catalogue().causes().values().forEach(cause -> add(cause, frame));
    }

    /** A part of the page; left out when there is nothing in it. */
    private record Part(String id, String title, DomContent content) {}

    private void add(Cause cause, Frame frame) {
        List<Part> parts = new ArrayList<>();
        weights.of(cause.id()).ifPresent(t -> parts.add(new Part("weights", "What speaks for and against it", t)));
        weights.rules(cause.id()).ifPresent(t -> parts.add(new Part("rules", "Rules", t)));
        questions.telling(cause.id()).ifPresent(t -> parts.add(new Part("questions", "What tells it apart", t)));
        steps.of(cause.steps()).ifPresent(t -> parts.add(new Part("steps", "Steps", t)));
        if (!similar(cause).isEmpty()) {
            parts.add(new Part("similar", "Easily mistaken for each other", list(similar(cause))));
        }
        SampleList.about(cause.id(), contents).ifPresent(t -> parts.add(new Part("samples", "Samples", t)));
        parts.add(
                new Part("references", "References", each(prose(cause).html(body(cause)[1]), web(cause.references()))));
        frame.add(
                links.address(cause.id()),
                "causes.html",
                cause.title(),
                div(
                                article(
                                        heading(cause),
                                        prose(cause).html(body(cause)[0]),
                                        each(
                                                parts,
                                                part -> section(h2(part.title()), part.content())
                                                        .withId(part.id()))),
                                contentsList(parts))
                        .withClass("beside"));
    }

    private DomContent heading(Cause cause) {
        return div(
                p(a(Words.area(cause.area())).withHref(ROOT + "causes.html#" + Links.slug(cause.area())))
                        .withClass("crumb"),
                h1(Html.words(cause.title())),
                p(Html.words(Placeholders.fill(cause.summary()))).withClass("lead"),
                p(
                                code(Html.words(cause.id())),
                                text(" · " + Words.prior(cause.prior()) + " before anything is seen · "),
                                Html.words(contents.sources().place(cause.article())))
                        .withClass("faint"));
    }

    /** The article behind its front matter: its text, and its references, which are shown at the end of the page. */
    private String[] body(Cause cause) {
        String file = contents.sources().files().getOrDefault(cause.article(), "");
        String text = file.substring(file.indexOf('\n', file.indexOf("\n---", 3) + 1) + 1);
        String[] parts = REFERENCES.split(text, 2);
        return parts.length == 2 ? parts : new String[] {text, ""};
    }

    /** Names of the cause's own steps lead to where they stand on its page. */
    private Prose prose(Cause cause) {
        return new Prose(name -> {
            Links.Target target = links.target(ROOT, name);
            return target != null && cause.steps().contains(name)
                    ? new Links.Target("#" + StepList.anchor(name), target.title())
                    : target;
        });
    }

    private List<String> similar(Cause cause) {
        return contents.catalogue().causes().values().stream()
                .filter(other -> cause.mistakenFor().contains(other.id())
                        || other.mistakenFor().contains(cause.id()))
                .map(Cause::id)
                .toList();
    }

    private DomContent list(List<String> causes) {
        return ul(each(causes, id -> li(links.cause(ROOT, id))));
    }

    private static DomContent web(List<String> references) {
        return ul(each(references, url -> li(a(Html.words(url)).withHref(url).withRel("noreferrer"))));
    }

    private static DomContent contentsList(List<Part> parts) {
        return aside(
                        p("On this page").withClass("label"),
                        ul(
                                each(Words.ARTICLE_PARTS, title -> li(a(title).withHref("#" + Links.slug(title)))),
                                each(parts, part -> li(a(part.title()).withHref("#" + part.id())))))
                .withClass("toc");
    }

    /** All causes, by area. */
    static DomContent all(Contents contents, Links links) {
        return each(
                contents.byArea(),
                (area, causes) -> section(
                                h2(Words.area(area)),
                                ul(each(
                                                causes,
                                                cause -> li(
                                                        links.cause("", cause.id()),
                                                        text(" "),
                                                        code(Html.words(cause.id())))))
                                        .withClass("rows"))
                        .withId(Links.slug(area)));
    }

    /** The way to each area. */
    static DomContent areas(Contents contents) {
        return div(each(
                        contents.byArea(),
                        (area, causes) -> a(
                                        p(Words.area(area)).withClass("name"),
                                        p(Contents.count(causes.size(), "cause", "causes"))
                                                .withClass("faint"))
                                .withHref("causes.html#" + Links.slug(area))))
                .withClass("cards");
    }
}
