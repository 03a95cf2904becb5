package org.migdoc.service.page;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.strong;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import j2html.tags.specialized.PTag;
import java.util.List;
import org.migdoc.diagnosis.Change;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Finding;
import org.migdoc.report.Html;
import org.migdoc.report.Words;

/** What the last text moved in the ranking, and which of its lines did that. */
final class Moved {

    private static final int SHOWN = 5;
    private static final int PLACES = 2;

    private final List<Change> changes;
    private final Diagnosis diagnosis;
    private final Exhibits exhibits;

    Moved(CaseView view, Marks marks) {
        this.changes = view.opened().moved();
        this.diagnosis = view.diagnosis();
        this.exhibits = new Exhibits(diagnosis, marks);
    }

    DomContent of() {
        List<Change> learnt = changes.stream().filter(c -> !c.explained()).toList();
        return section(
                        h2("What that moved").withId("moved-heading"),
                        p(Html.words(sentence())).withId("moved-said"),
                        ul(each(learnt.stream().limit(SHOWN).map(this::change))).withClass("moves"),
                        iff(
                                learnt.size() > SHOWN,
                                p("and " + (learnt.size() - SHOWN) + " more, by less")
                                        .withClass("faint")))
                .withId("moved")
                .attr("aria-labelledby", "moved-heading");
    }

    /** All of it in one sentence, to be read aloud. */
    private String sentence() {
        if (changes.isEmpty()) {
            return "Nothing moved: the new text says nothing that was not known.";
        }
        Change first = changes.get(0);
        return title(first) + (first.after() > first.before() ? " rose from " : " fell from ")
                + Words.percent(first.before()) + " to " + Words.percent(first.after()) + ".";
    }

    private static String title(Change change) {
        return change.cause().title();
    }

    private DomContent change(Change change) {
        boolean up = change.after() >= change.before();
        PTag head = p(
                span(up ? "▲" : "▼").withClass(up ? "good" : "against").attr("aria-hidden", "true"),
                text(" "),
                span(Words.percent(change.before()) + " → " + Words.percent(change.after()))
                        .withClass("percent"),
                text(" "),
                strong(Html.words(title(change))));
        return li(
                head,
                each(change.gained(), finding -> finding("new", finding)),
                each(change.lost(), finding -> finding("gone", finding)));
    }

    private DomContent finding(String what, Finding finding) {
        String side = finding.evidence().supports() ? " for: " : " against: ";
        return div(
                p(text(what + side), Html.words(Words.statement(finding.evidence(), diagnosis))),
                iff(
                        what.equals("new"),
                        each(Marks.places(finding.evidence().facts()).stream()
                                .limit(PLACES)
                                .map(exhibits::place))));
    }
}
