package org.migdoc.report;

import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.StepTemplate;

/** The plan of a diagnosis in Markdown: its steps as a list to tick off, commands and undo folded below. */
final class MarkdownPlan {

    private MarkdownPlan() {}

    static void write(Diagnosis diagnosis, Markdown note) {
        if (diagnosis.plan().isEmpty()) {
            return;
        }
        note.gap().raw("**Do this**").gap();
        for (PlanStep step : diagnosis.plan()) {
            note.raw("- [ ] " + step.step() + ". ").words(step.title());
            note.raw(" (")
                    .words(Words.where(step.host()) + "; "
                            + PlanText.risk(step).replace("undo below", "can be undone"));
            note.raw(")\n");
        }
        note.gap().raw("<details><summary>Commands, checks and undo</summary>").gap();
        diagnosis.plan().forEach(step -> step(step, diagnosis, note));
        note.gap().raw("</details>").gap();
    }

    private static void step(PlanStep step, Diagnosis diagnosis, Markdown note) {
        note.gap().raw("**" + step.step() + ". ").words(step.title()).raw("**\n");
        part("Where", Words.where(step.host()), note);
        part("Why", step.why(), note);
        part("One of", PlanText.alternatives(step, diagnosis), note);
        for (StepTemplate.Command command : step.commands()) {
            note.block(0, command.shell().equals("powershell") ? "powershell" : "", command.text());
        }
        part("Check", step.verify(), note);
        part("Undo", step.undo(), note);
        part("Wait", step.waiting(), note);
    }

    private static void part(String label, @Nullable String text, Markdown note) {
        if (text == null || text.isBlank()) {
            return;
        }
        String stripped = text.strip();
        if (PlanText.toBeCopied(label, stripped)) {
            note.gap().raw(label + ":").block(0, "powershell", stripped);
        } else {
            note.gap().raw(label + ": ").words(stripped).raw("\n");
        }
    }
}
