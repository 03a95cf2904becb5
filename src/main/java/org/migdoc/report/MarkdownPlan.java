package org.migdoc.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.AlreadySo;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;

/** The plan of a diagnosis in Markdown: its steps as a list to tick off, commands and undo folded below. */
final class MarkdownPlan {

    private static final int PLACES = 3;

    private MarkdownPlan() {}

    static void write(Diagnosis diagnosis, Set<String> done, Markdown note) {
        if (!diagnosis.plan().isEmpty()) {
            steps(diagnosis, done, note);
        }
        if (!diagnosis.alreadySo().isEmpty()) {
            note.gap().raw("**" + PlanText.ALREADY_SO + "**").gap();
            diagnosis.alreadySo().forEach(so -> alreadySo(so, note));
        }
    }

    private static void alreadySo(AlreadySo done, Markdown note) {
        note.raw("- [x] ").words(done.title());
        String separator = ": ";
        for (Origin origin :
                done.facts().stream().map(Fact::origin).distinct().limit(PLACES).toList()) {
            note.raw(separator).code(Words.place(origin));
            note.raw(" ").code(origin.excerpt());
            separator = ", ";
        }
        note.raw("\n");
    }

    private static void steps(Diagnosis diagnosis, Set<String> done, Markdown note) {
        note.gap().raw("**Do this**").gap();
        for (PlanStep step : diagnosis.plan()) {
            note.raw((done.contains(step.id()) ? "- [x] " : "- [ ] ") + step.step() + ". ")
                    .words(step.title());
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
            note.copy(0, command.shell().equals("powershell") ? "powershell" : "", command.text());
        }
        part("Check", step.verify(), note);
        part("Undo", step.undo(), note);
        part("Wait", step.waiting(), note);
        part("Script", PlanText.script(step), note);
    }

    private static void part(String label, @Nullable String text, Markdown note) {
        if (text == null || text.isBlank()) {
            return;
        }
        String stripped = text.strip();
        if (PlanText.toBeCopied(label, stripped)) {
            note.gap().raw(label + ":").copy(0, "powershell", stripped);
        } else {
            note.gap().raw(label + ": ").words(stripped).raw("\n");
        }
    }
}
