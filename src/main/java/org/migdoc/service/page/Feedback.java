package org.migdoc.service.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.fieldset;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.legend;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;

import j2html.tags.DomContent;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.report.Html;
import org.migdoc.report.Words;

/** The question how it ended: which cause it was, and which step helped. */
final class Feedback {

    private Feedback() {}

    static DomContent of(CaseView view) {
        return iff(
                !view.diagnosis().shown().isEmpty(),
                section(
                                h2("How did it end?").withId("feedback-heading"),
                                view.thanked()
                                        ? p("Thank you. It is kept for those who write the rules.")
                                        : questions(view))
                        .withId("feedback")
                        .attr("aria-labelledby", "feedback-heading"));
    }

    private static DomContent questions(CaseView view) {
        Diagnosis diagnosis = view.diagnosis();
        return form(
                        fieldset(
                                legend("What was it?"),
                                each(diagnosis.shown(), a -> choice(a.cause().id(), Words.title(a, diagnosis))),
                                choice("", "none of these")),
                        steps(diagnosis),
                        label("In your own words").withFor("remark"),
                        textarea().withId("remark").withName("remark").withRows("2"),
                        button("Say so").withType("submit"))
                .withMethod("post")
                .withAction(view.address() + "/feedback");
    }

    private static DomContent choice(String id, String title) {
        return label(input().withType("radio").withName("cause").withValue(id).isRequired(), span(Html.words(title)))
                .withClass("choice");
    }

    private static DomContent steps(Diagnosis diagnosis) {
        return diagnosis.plan().isEmpty()
                ? text("")
                : p(
                        label("Which step helped?").withFor("helpful"),
                        select(option("none, or not known").withValue(""), each(diagnosis.plan(), Feedback::step))
                                .withId("helpful")
                                .withName("step"));
    }

    private static DomContent step(PlanStep step) {
        return option().with(Html.words(step.step() + ". " + step.title())).withValue(step.id());
    }
}
