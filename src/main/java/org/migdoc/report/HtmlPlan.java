package org.migdoc.report;

import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.iffElse;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.AlreadySo;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;

/** What to do and what to collect next, in HTML: steps to tick off, commands to copy. */
final class HtmlPlan {

    private static final int PLACES = 3;

    private HtmlPlan() {}

    static DomContent of(Diagnosis diagnosis) {
        return each(
                iff(
                        !diagnosis.plan().isEmpty(),
                        section(h2("Do this"), ol(each(diagnosis.plan(), step -> step(step, diagnosis))))),
                iff(
                        !diagnosis.alreadySo().isEmpty(),
                        section(h2(PlanText.ALREADY_SO), ul(each(diagnosis.alreadySo(), HtmlPlan::alreadySo)))));
    }

    private static DomContent alreadySo(AlreadySo done) {
        Stream<Origin> origins =
                done.facts().stream().map(Fact::origin).distinct().limit(PLACES);
        return li(
                Html.words(done.title()),
                each(origins.map(o -> p(Html.name(Words.place(o)), text(" "), Html.words(o.excerpt()))
                        .withClass("faint"))));
    }

    private static DomContent step(PlanStep step, Diagnosis diagnosis) {
        return li(
                h3(label(input().withType("checkbox"), text(" "), Html.words(step.title()))),
                p(Html.words(Words.where(step.host()) + "; " + PlanText.risk(step)))
                        .withClass("faint"),
                p(Html.words(step.why())),
                each(step.commands(), HtmlPlan::command),
                part("One of", PlanText.alternatives(step, diagnosis)),
                part("Wait", step.waiting()),
                part("Script", PlanText.script(step)),
                part("Check", step.verify()),
                iff(step.undo() != null, details(summary("Undo"), part("Undo", step.undo()))));
    }

    private static DomContent command(StepTemplate.Command command) {
        boolean typed = !command.shell().equals("gui");
        return iffElse(
                typed,
                Html.command(command.text()),
                ul(each(command.text().strip().lines().toList(), line -> li(Html.words(line)))));
    }

    private static DomContent part(String label, @Nullable String text) {
        return text == null || text.isBlank() ? text("") : Html.part(label, text);
    }

    static DomContent questions(Diagnosis diagnosis) {
        boolean found = diagnosis.verdict() == Verdict.CAUSE_FOUND;
        return iff(
                !diagnosis.collect().isEmpty(),
                section(
                        h2(found ? "To be sure, paste next" : "Paste next"),
                        ol(each(diagnosis.collect(), HtmlPlan::question))));
    }

    private static DomContent question(Question question) {
        return li(
                Html.words(question.title() + Words.asked(question)),
                each(Stream.ofNullable(question.command()).map(Html::command)),
                each(Stream.ofNullable(question.ask()).map(ask -> p(Html.words(ask)))),
                iff(
                        !question.answers().isEmpty(),
                        details(
                                summary("What the answers mean"),
                                ul(each(
                                        question.answers(),
                                        answer -> li(Html.words(Words.answer(answer, answer.not()))))))));
    }
}
