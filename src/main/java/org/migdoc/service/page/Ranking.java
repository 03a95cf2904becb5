package org.migdoc.service.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Change;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.report.Html;
import org.migdoc.report.Words;

/** The causes as bars, each with the evidence for and against it; all but the likely ones folded. */
final class Ranking {

    private final Diagnosis diagnosis;
    private final Marks marks;
    private final Exhibits exhibits;
    private final Map<String, Double> before;

    Ranking(CaseView view, Marks marks) {
        this.diagnosis = view.diagnosis();
        this.marks = marks;
        this.exhibits = new Exhibits(diagnosis, marks);
        this.before = !view.added()
                ? Map.of()
                : view.opened().moved().stream()
                        .collect(Collectors.toMap(c -> c.cause().id(), Change::before));
    }

    DomContent of() {
        List<Assessment> believed = marks.listed().stream()
                .filter(a -> a.certainty() != Certainty.UNLIKELY)
                .toList();
        List<Assessment> rest =
                marks.listed().stream().filter(a -> !believed.contains(a)).toList();
        return iff(
                !marks.listed().isEmpty(),
                section(
                                h2("Why").withId("why-heading"),
                                ol(each(believed, this::cause)).withClass("ranking"),
                                iff(
                                        !rest.isEmpty(),
                                        details(
                                                        summary("Unlikely: " + names(rest)),
                                                        ol(each(rest, this::cause))
                                                                .withClass("ranking"))
                                                .withClass("rest")))
                        .withId("why")
                        .attr("aria-labelledby", "why-heading"));
    }

    private static String names(List<Assessment> rest) {
        return rest.stream()
                .map(a -> a.cause().id() + "\u00a0"
                        + Words.percent(a.probability()).replace(' ', '\u00a0'))
                .collect(Collectors.joining(", "));
    }

    private DomContent cause(Assessment assessment) {
        boolean open = assessment.certainty().sure()
                || assessment.equals(marks.listed().get(0));
        return li(details(summary(head(assessment)), body(assessment)).condAttr(open, "open", ""))
                .withData("cause", assessment.cause().id());
    }

    private DomContent head(Assessment assessment) {
        double now = assessment.probability();
        double was = before.getOrDefault(assessment.cause().id(), now);
        String moved = Math.abs(was - now) < 0.005 ? "" : "was " + Words.percent(was);
        return div(
                        h3(Html.words(Words.title(assessment, diagnosis))),
                        Bar.of(now, assessment.certainty(), was),
                        div(
                                        span(Words.percent(now)).withClass("percent"),
                                        span(Words.word(assessment.certainty()))
                                                .withClass("certainty " + Words.word(assessment.certainty())),
                                        iff(!moved.isEmpty(), span(moved).withClass("was")))
                                .withClass("sure"))
                .withClass("cause");
    }

    private DomContent body(Assessment assessment) {
        String id = assessment.cause().id();
        return div(
                        p(Html.words(Words.summary(assessment, diagnosis))),
                        ul(each(marks.of(assessment), exhibits::item)).withClass("evidence"),
                        p(a("What is known of this cause (" + id + ")").withHref("/causes/" + id))
                                .withClass("faint"))
                .withClass("body");
    }
}
