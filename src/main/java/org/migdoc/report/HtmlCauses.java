package org.migdoc.report;

import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Finding;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;

/** The causes of a diagnosis in HTML, with the lines that speak for and against them; the evidence of lesser ones folded. */
final class HtmlCauses {

    private static final int PLACES = 5;

    private HtmlCauses() {}

    static DomContent of(Diagnosis diagnosis, boolean all) {
        List<Assessment> shown = diagnosis.causes().stream()
                .filter(a -> all || a.certainty() != Certainty.UNLIKELY)
                .toList();
        boolean sure = shown.stream().anyMatch(a -> a.certainty().sure());
        return iff(
                !shown.isEmpty(),
                section(
                        h2("Causes"),
                        each(
                                shown,
                                a -> a.certainty().sure() || !sure && a.equals(shown.get(0))
                                        ? div(title(a, diagnosis), cause(a, diagnosis))
                                        : details(summary(title(a, diagnosis)), cause(a, diagnosis)))));
    }

    private static DomContent title(Assessment assessment, Diagnosis diagnosis) {
        String sure = Words.percent(assessment.probability()) + " " + Words.word(assessment.certainty());
        return h3(
                Html.words(Words.title(assessment, diagnosis)),
                text(" "),
                span(sure).withClass(assessment.certainty().sure() ? "good" : "open"));
    }

    private static DomContent cause(Assessment assessment, Diagnosis diagnosis) {
        return div(
                p(
                        Html.words(Words.summary(assessment, diagnosis)),
                        text(" "),
                        Html.name(assessment.cause().id())),
                ul(each(assessment.evidence(), finding -> evidence(finding, diagnosis))));
    }

    private static DomContent evidence(Finding finding, Diagnosis diagnosis) {
        boolean supports = finding.evidence().supports();
        List<Origin> origins =
                finding.evidence().facts().stream().map(Fact::origin).distinct().toList();
        return li(
                span(supports ? "for" : "against").withClass(supports ? "good" : "against"),
                text(" (" + Words.word(finding.evidence().strength()) + "): "),
                Html.words(Words.statement(finding.evidence(), diagnosis)),
                each(origins.subList(0, Math.min(PLACES, origins.size())), HtmlCauses::place),
                iff(
                        origins.size() > PLACES,
                        p("and " + (origins.size() - PLACES) + " more places").withClass("faint")));
    }

    private static DomContent place(Origin origin) {
        return div(
                span(Html.name(Words.place(origin))).withClass("faint"),
                iff(!origin.excerpt().isBlank(), Html.excerpt(origin.excerpt())));
    }
}
