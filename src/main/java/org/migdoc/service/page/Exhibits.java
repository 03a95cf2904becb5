package org.migdoc.service.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.code;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import j2html.tags.specialized.LiTag;
import java.util.List;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.report.Html;
import org.migdoc.report.Words;

/** Pieces of evidence with the lines they stand on, each of which leads to its place in the text. */
final class Exhibits {

    private static final int PLACES = 4;
    private static final int LONGEST = 160;

    private final Diagnosis diagnosis;
    private final Marks marks;

    Exhibits(Diagnosis diagnosis, Marks marks) {
        this.diagnosis = diagnosis;
        this.marks = marks;
    }

    LiTag item(Marks.Mark mark) {
        boolean supports = mark.finding().evidence().supports();
        return li(
                        span(String.valueOf(mark.number()))
                                .withClass("number " + (supports ? "for" : "against"))
                                .attr("aria-hidden", "true"),
                        div(
                                p(
                                        span(supports ? "for" : "against").withClass(supports ? "good" : "against"),
                                        text(" "),
                                        Html.words(
                                                Words.statement(mark.finding().evidence(), diagnosis)),
                                        text(" "),
                                        span(Words.word(mark.finding()
                                                        .evidence()
                                                        .strength()))
                                                .withClass("faint")),
                                places(mark.finding().evidence().facts())))
                .withId(mark.id())
                .attr("tabindex", "-1");
    }

    /** The lines that show something, the first of them. */
    DomContent places(List<Fact> facts) {
        List<Origin> origins = Marks.places(facts);
        return div(
                each(origins.subList(0, Math.min(PLACES, origins.size())), this::place),
                iff(
                        origins.size() > PLACES,
                        p("and " + (origins.size() - PLACES) + " more places").withClass("faint")));
    }

    DomContent place(Origin origin) {
        String anchor = marks.anchor(origin);
        String excerpt = origin.excerpt().strip();
        DomContent quoted =
                code(Html.words(excerpt.length() > LONGEST ? excerpt.substring(0, LONGEST) + "…" : excerpt));
        DomContent where = span(Html.words(Words.place(origin))).withClass("place");
        return anchor == null
                ? p(where, text(" "), quoted).withClass("quote")
                : a(where, text(" "), quoted).withClass("quote").withHref("#" + anchor);
    }
}
