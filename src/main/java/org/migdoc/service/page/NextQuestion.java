package org.migdoc.service.page;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.textarea;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.report.Html;
import org.migdoc.report.Words;

/** What to collect next, with its command, and the box into which the answer goes. */
final class NextQuestion {

    private static final int OTHERS = 4;
    private static final int ANSWERS = 5;

    private final CaseView view;
    private final Diagnosis diagnosis;

    NextQuestion(CaseView view) {
        this.view = view;
        this.diagnosis = view.diagnosis();
    }

    DomContent of() {
        List<Question> questions = diagnosis.collect();
        boolean found = diagnosis.verdict() == Verdict.CAUSE_FOUND;
        String heading =
                questions.isEmpty() ? "Add to this case" : found ? "To be sure, paste next" : "Paste this next";
        return section(
                        h2(heading).withId("next-heading"),
                        each(questions.stream().limit(1).map(q -> div(h3(asked(q)), body(q)))),
                        answer(questions),
                        iff(
                                questions.size() > 1,
                                details(
                                        summary("Or one of these"),
                                        each(questions.stream()
                                                .skip(1)
                                                .limit(OTHERS)
                                                .map(q -> div(h3(asked(q)), body(q)))))))
                .withId("next")
                .withClass(found ? "next" : "next first")
                .attr("aria-labelledby", "next-heading");
    }

    private static DomContent asked(Question question) {
        return Html.words(question.title() + Words.asked(question));
    }

    private DomContent body(Question question) {
        return div(
                each(Stream.ofNullable(question.command()).map(c -> Checklist.copied(c, "powershell"))),
                each(Stream.ofNullable(question.ask()).map(ask -> p(Html.words(ask)))),
                meanings(question));
    }

    private DomContent meanings(Question question) {
        Set<String> considered =
                diagnosis.causes().stream().map(a -> a.cause().id()).collect(Collectors.toSet());
        List<QuestionTemplate.Answer> answers = question.answers().stream()
                .filter(answer -> considered.contains(answer.then()))
                .limit(ANSWERS)
                .toList();
        return iff(
                !answers.isEmpty(),
                details(
                        summary("What the answer can mean"),
                        ul(each(
                                answers,
                                answer -> li(Html.words(Words.answer(
                                        answer,
                                        answer.not().stream()
                                                .filter(considered::contains)
                                                .toList())))))));
    }

    private DomContent answer(List<Question> questions) {
        return form(
                        label(
                                        questions.isEmpty()
                                                ? "More text: events, output of commands, error messages"
                                                : "The answer, or anything else that you have")
                                .withFor("answer"),
                        textarea()
                                .withId("answer")
                                .withName("text")
                                .withRows("4")
                                .isRequired()
                                .attr("spellcheck", "false"),
                        button("Add and diagnose again").withType("submit").withClass("primary"))
                .withMethod("post")
                .withAction(view.address() + "/facts")
                .withClass("answer");
    }
}
