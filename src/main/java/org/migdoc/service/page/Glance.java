package org.migdoc.service.page;

import static j2html.TagCreator.a;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Finding;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.report.Headline;
import org.migdoc.report.Html;
import org.migdoc.report.Words;

/** The top of a case: what it is, how sure that is, why, and what to do now. */
final class Glance {

    private static final int STEPS = 3;

    private final Diagnosis diagnosis;
    private final Headline headline;
    private final Exhibits exhibits;

    Glance(Diagnosis diagnosis, Marks marks) {
        this.diagnosis = diagnosis;
        this.headline = Headline.of(diagnosis);
        this.exhibits = new Exhibits(diagnosis, marks);
    }

    DomContent of() {
        boolean failed = diagnosis.verdict() != Verdict.NO_MIGRATION_FAILURE;
        String move = failed ? Words.move(diagnosis.attempt()) : "";
        return section(
                        p(headline.label()).withClass("verdict"),
                        h1(Html.words(headline.sentence())).withId("verdict-heading"),
                        iff(!move.isEmpty(), p(Html.words(move)).withClass("move")),
                        div(sure(), why(), now()).withClass("facets"))
                .withId("glance")
                .withClass("glance " + Words.word(headline.ink()))
                .attr("aria-labelledby", "verdict-heading");
    }

    private DomContent sure() {
        List<Assessment> shown = diagnosis.shown();
        return iff(
                !shown.isEmpty(),
                div(h2("How sure"), each(shown.stream().limit(3).map(this::bar)))
                        .withClass("facet"));
    }

    private DomContent bar(Assessment assessment) {
        return div(
                        p(
                                        span(Words.percent(assessment.probability()))
                                                .withClass("percent"),
                                        text(" "),
                                        span(Words.word(assessment.certainty()))
                                                .withClass("certainty " + Words.word(assessment.certainty())))
                                .withClass("sure"),
                        Bar.of(assessment.probability(), assessment.certainty()),
                        p(Html.words(
                                        diagnosis.shown().size() > 1
                                                ? Words.title(assessment, diagnosis)
                                                : meaning(assessment.certainty())))
                                .withClass("faint"))
                .withClass("small-bar");
    }

    private static String meaning(Certainty certainty) {
        return switch (certainty) {
            case CONFIRMED -> "What was seen of the configuration proves it.";
            case LIKELY -> "Much speaks for it; nothing that was seen of the configuration proves it yet.";
            case POSSIBLE, UNLIKELY -> "It fits better than anything else, but little speaks for it.";
        };
    }

    private DomContent why() {
        Stream<Finding> first = diagnosis.shown().stream()
                .limit(1)
                .flatMap(a -> a.evidence().stream())
                .filter(f -> f.evidence().supports())
                .limit(1);
        return each(first.map(f -> div(
                        h2("Why"),
                        p(Html.words(Words.statement(f.evidence(), diagnosis))),
                        each(Marks.places(f.evidence().facts()).stream()
                                .limit(1)
                                .map(exhibits::place)))
                .withClass("facet")));
    }

    private DomContent now() {
        List<PlanStep> steps = diagnosis.plan();
        Stream<DomContent> ask = diagnosis.collect().stream()
                .limit(1)
                .map(q -> p(text(steps.isEmpty() ? "Paste: " : "To be sure, paste: "), to("#next", q.title())));
        return iff(
                !steps.isEmpty() || !diagnosis.collect().isEmpty(),
                div(
                                h2("What now"),
                                ol(each(steps.stream()
                                        .limit(STEPS)
                                        .map(step -> li(to("#step-" + step.step(), step.title()))))),
                                iff(
                                        steps.size() > STEPS,
                                        p(to("#plan", "and " + (steps.size() - STEPS) + " more steps"))),
                                each(ask))
                        .withClass("facet"));
    }

    private static DomContent to(String place, String words) {
        return a(Html.words(words)).withHref(place);
    }
}
