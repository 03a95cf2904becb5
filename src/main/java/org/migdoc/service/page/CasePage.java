package org.migdoc.service.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import org.migdoc.diagnosis.Advisory;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.report.AdvisoriesText;
import org.migdoc.report.Headline;
import org.migdoc.report.Html;
import org.migdoc.report.MarkdownReport;

/** The page of a case: verdict, causes with their lines, plan, next question, and what was pasted beside them. */
final class CasePage {

    private CasePage() {}

    /** The whole page. */
    static String of(CaseView view) {
        Diagnosis diagnosis = view.diagnosis();
        Marks marks = Marks.of(diagnosis, view.documents());
        DomContent question = new NextQuestion(view).of();
        boolean proven = diagnosis.shown().stream().anyMatch(a -> a.certainty() == Certainty.CONFIRMED);
        return Frame.of(
                Headline.of(diagnosis).label(),
                "/diagnoses",
                "case",
                new Glance(diagnosis, marks).of(),
                div(
                                view.added() ? new Moved(view, marks).of() : text(""),
                                iff(!proven, question),
                                new Ranking(view, marks).of(),
                                new Checklist(view, marks).of(),
                                iff(proven, question),
                                advisories(diagnosis, new Exhibits(diagnosis, marks)),
                                warnings(diagnosis),
                                note(diagnosis),
                                Feedback.of(view))
                        .withClass("answer-side"),
                div(new TimeLine(diagnosis, marks).of(), new MarkedText(view.documents(), marks).of())
                        .withClass("text-side"));
    }

    private static DomContent advisories(Diagnosis diagnosis, Exhibits exhibits) {
        return iff(
                !diagnosis.advisories().isEmpty(),
                section(
                        h2(AdvisoriesText.heading(diagnosis)),
                        ul(each(diagnosis.advisories(), advisory -> advisory(advisory, exhibits)))));
    }

    private static DomContent advisory(Advisory advisory, Exhibits exhibits) {
        return li(
                h3(Html.words(advisory.title())), p(Html.words(advisory.advice())), exhibits.places(advisory.facts()));
    }

    private static DomContent warnings(Diagnosis diagnosis) {
        return iff(
                !diagnosis.warnings().isEmpty(),
                section(h2("Please note"), ul(each(diagnosis.warnings(), warning -> li(Html.words(warning)))))
                        .withClass("warnings"));
    }

    private static DomContent note(Diagnosis diagnosis) {
        return iff(
                diagnosis.verdict() != Verdict.NO_MIGRATION_FAILURE,
                section(
                                h2("Pass it on"),
                                details(
                                        summary("Note for the ticket (Markdown)"),
                                        textarea(MarkdownReport.of(diagnosis, false))
                                                .withId("note")
                                                .withRows("12")
                                                .isReadonly()
                                                .attr("aria-label", "Note for the ticket")))
                        .withId("pass-on"));
    }
}
