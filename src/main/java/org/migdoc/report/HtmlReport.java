package org.migdoc.report;

import static j2html.TagCreator.body;
import static j2html.TagCreator.details;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.style;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.table;
import static j2html.TagCreator.tbody;
import static j2html.TagCreator.td;
import static j2html.TagCreator.th;
import static j2html.TagCreator.thead;
import static j2html.TagCreator.title;
import static j2html.TagCreator.tr;
import static j2html.TagCreator.ul;

import j2html.TagCreator;
import j2html.tags.DomContent;
import j2html.tags.specialized.HeadTag;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.migdoc.diagnosis.Advisory;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;

/**
 * A diagnosis as a page to open, print or attach to a ticket. One file that loads nothing and runs nothing: the verdict and the
 * causes first, the lines that prove them, what to do, what to paste next, everything long folded.
 */
public final class HtmlReport {

    private static final int FACTS = 1000;

    private HtmlReport() {}

    /**
     * The whole page, ending in a line break.
     *
     * @param all true for unlikely causes too
     */
    public static String of(Diagnosis diagnosis, boolean all) {
        boolean found = diagnosis.verdict() == Verdict.CAUSE_FOUND;
        DomContent questions = HtmlPlan.questions(diagnosis);
        return document(html(
                                head(diagnosis),
                                body(main(
                                        verdict(diagnosis),
                                        iff(!found, questions),
                                        HtmlCauses.of(diagnosis, all),
                                        HtmlPlan.of(diagnosis),
                                        iff(found, questions),
                                        advisories(diagnosis),
                                        warnings(diagnosis.warnings()),
                                        facts(diagnosis.facts()),
                                        origin(diagnosis))))
                        .withLang("en"))
                + "\n";
    }

    private static HeadTag head(Diagnosis diagnosis) {
        return TagCreator.head(
                meta().withCharset("utf-8"),
                meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                meta().attr("http-equiv", "Content-Security-Policy")
                        .withContent("default-src 'none'; style-src 'unsafe-inline'"),
                title(Html.words(Headline.of(diagnosis).label() + ": " + diagnosis.id())),
                style().with(rawHtml(Stylesheet.TOKENS.text() + Stylesheet.REPORT.text())));
    }

    private static DomContent verdict(Diagnosis diagnosis) {
        Headline headline = Headline.of(diagnosis);
        String move = diagnosis.verdict() == Verdict.NO_MIGRATION_FAILURE ? "" : Words.move(diagnosis.attempt());
        return header(
                p(headline.label()).withClass("label " + Words.word(headline.ink())),
                h1(Html.words(headline.sentence())),
                iff(!move.isEmpty(), p(Html.words("Move: " + move)).withClass("faint")));
    }

    private static DomContent advisories(Diagnosis diagnosis) {
        return iff(
                !diagnosis.advisories().isEmpty(),
                section(h2(AdvisoriesText.heading(diagnosis)), ul(each(diagnosis.advisories(), HtmlReport::advisory))));
    }

    private static DomContent advisory(Advisory advisory) {
        Stream<Origin> origins =
                advisory.facts().stream().map(Fact::origin).distinct().limit(5);
        return li(
                p(Html.words(advisory.title())),
                p(Html.words(advisory.advice())),
                each(origins.map(o -> p(Html.name(Words.place(o)), TagCreator.text(" "), Html.words(o.excerpt()))
                        .withClass("faint"))));
    }

    private static DomContent warnings(List<String> warnings) {
        return iff(
                !warnings.isEmpty(),
                section(h2("Please note"), ul(each(warnings, warning -> li(Html.words(warning))))));
    }

    private static DomContent facts(List<Fact> facts) {
        List<Fact> shown = facts.subList(0, Math.min(FACTS, facts.size()));
        return iff(
                !facts.isEmpty(),
                details(
                        summary("What was recognised (" + facts.size() + ")"),
                        table(
                                thead(tr(th("Line"), th("Fact"), th("What it says"))),
                                tbody(each(shown, HtmlReport::fact))),
                        iff(shown.size() < facts.size(), p("and " + (facts.size() - shown.size()) + " more"))));
    }

    private static DomContent fact(Fact fact) {
        FactShape shape = FactShape.of(fact);
        return tr(
                td(Html.name(Words.place(fact.origin()))),
                td(shape.type()),
                td(Html.words(FactsText.values(shape, fact))));
    }

    private static DomContent origin(Diagnosis diagnosis) {
        Diagnosis.KnowledgeVersion knowledge = diagnosis.knowledge();
        return footer(Html.words("Migration Doctor, case " + diagnosis.id() + ", knowledge " + knowledge.version() + " "
                + knowledge.hash().toLowerCase(Locale.ROOT)));
    }
}
