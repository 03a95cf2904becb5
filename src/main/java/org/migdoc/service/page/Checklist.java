package org.migdoc.service.page;

import static j2html.TagCreator.code;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.progress;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import j2html.tags.DomContent;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.AlreadySo;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.report.Html;
import org.migdoc.report.PlanText;
import org.migdoc.report.Words;

/** The plan as a list to tick off: what to do where, how to check it and how to take it back; and what is so already. */
final class Checklist {

    private final CaseView view;
    private final Diagnosis diagnosis;
    private final Exhibits exhibits;

    Checklist(CaseView view, Marks marks) {
        this.view = view;
        this.diagnosis = view.diagnosis();
        this.exhibits = new Exhibits(diagnosis, marks);
    }

    DomContent of() {
        int steps = diagnosis.plan().size();
        return iff(
                steps + diagnosis.alreadySo().size() > 0,
                section(
                                h2("What to do").withId("plan-heading"),
                                iff(
                                        steps > 0,
                                        p(
                                                        progress()
                                                                .attr("max", String.valueOf(steps))
                                                                .attr("value", "0")
                                                                .attr("aria-label", "Steps done"),
                                                        span("0 of " + steps + " done")
                                                                .withClass("count"))
                                                .withClass("progress")),
                                ol(each(diagnosis.plan(), this::step))
                                        .withClass("plan")
                                        .withData("case", view.opened().id()),
                                alreadySo())
                        .withId("plan")
                        .attr("aria-labelledby", "plan-heading"));
    }

    private DomContent step(PlanStep step) {
        String tick = "step-" + step.step();
        return li(
                        h3(label(
                                        input().withType("checkbox")
                                                .withId(tick)
                                                .withValue(step.id()),
                                        span(Html.words(step.step() + ". " + step.title())))
                                .withFor(tick)),
                        details(
                                        summary(
                                                span(Html.words(Words.where(step.host())))
                                                        .withClass("chip"),
                                                text(" "),
                                                span(Html.words(PlanText.risk(step)))
                                                        .withClass("chip risk-" + step.risk())),
                                        how(step))
                                .condAttr(step.step() == 1, "open", ""))
                .withClass("step");
    }

    private DomContent how(PlanStep step) {
        return div(
                p(Html.words(step.why())),
                each(step.commands(), Checklist::command),
                part("One of", PlanText.alternatives(step, diagnosis)),
                part("Wait", step.waiting()),
                part("Check", step.verify()),
                undo(step));
    }

    private static DomContent undo(PlanStep step) {
        String undo = step.undo();
        return undo == null || undo.isBlank()
                ? text("")
                : details(summary("Take it back"), part("Undo", undo)).withClass("undo");
    }

    private static DomContent command(StepTemplate.Command command) {
        if (command.shell().equals("gui")) {
            return ul(each(command.text().strip().lines().toList(), line -> li(Html.words(line))))
                    .withClass("clicks");
        }
        return copied(command.text(), command.shell());
    }

    /** Lines to be copied, under the name of the shell that they are for. */
    static DomContent copied(String lines, String shell) {
        return div(
                        span(Html.words(shell.equals("cmd") ? "Command prompt" : "PowerShell"))
                                .withClass("shell"),
                        Html.command(lines))
                .withClass("copied");
    }

    private static DomContent part(String label, @Nullable String words) {
        if (words == null || words.isBlank()) {
            return text("");
        }
        String stripped = words.strip();
        return PlanText.toBeCopied(label, stripped)
                ? div(p(label + ":").withClass("label"), copied(stripped, "powershell"))
                : p(span(label + ": ").withClass("label"), Html.words(stripped));
    }

    private DomContent alreadySo() {
        return iff(
                !diagnosis.alreadySo().isEmpty(),
                div(
                        h3(PlanText.ALREADY_SO),
                        ul(each(diagnosis.alreadySo(), this::alreadySo)).withClass("already")));
    }

    private DomContent alreadySo(AlreadySo so) {
        return li(
                span("✓").withClass("tick").attr("aria-hidden", "true"),
                div(
                        p(
                                Html.words(so.title()),
                                text(" "),
                                code(Html.words(so.host())).withClass("faint")),
                        exhibits.places(so.facts())));
    }
}
