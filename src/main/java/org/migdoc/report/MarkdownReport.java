package org.migdoc.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.migdoc.diagnosis.Advisory;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Finding;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;

/** A diagnosis as a note in a ticket: the verdict, the causes and the plan at a glance, everything long folded. */
public final class MarkdownReport {

    private MarkdownReport() {}

    /**
     * The whole note, ending in a line break.
     *
     * @param all true for unlikely causes too
     */
    public static String of(Diagnosis diagnosis, boolean all) {
        Markdown note = new Markdown();
        write(diagnosis, all, Set.of(), note);
        return note.toString();
    }

    /**
     * The note, to be written into one that says more.
     *
     * @param done ids of steps that are done
     */
    static void write(Diagnosis diagnosis, boolean all, Set<String> done, Markdown note) {
        Headline headline = Headline.of(diagnosis);
        note.raw("### ")
                .words(headline.label())
                .gap()
                .words(headline.sentence())
                .raw("\n");
        if (diagnosis.verdict() != Verdict.NO_MIGRATION_FAILURE) {
            String move = Words.move(diagnosis.attempt());
            if (!move.isEmpty()) {
                note.gap().raw("Move: ").words(move).raw("\n");
            }
        }
        boolean found = diagnosis.verdict() == Verdict.CAUSE_FOUND;
        if (!found) {
            questions(diagnosis, note);
        }
        causes(diagnosis, all, note);
        MarkdownPlan.write(diagnosis, done, note);
        if (found) {
            questions(diagnosis, note);
        }
        advisories(diagnosis, note);
        warnings(diagnosis, note);
        note.gap().raw("<sub>Migration Doctor, case ").words(diagnosis.id()).raw(", knowledge ");
        note.words(diagnosis.knowledge().version() + " " + diagnosis.knowledge().hash())
                .raw("</sub>\n");
    }

    private static void causes(Diagnosis diagnosis, boolean all, Markdown note) {
        List<Assessment> shown = diagnosis.causes().stream()
                .filter(a -> all || a.certainty() != Certainty.UNLIKELY)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        note.gap();
        for (Assessment assessment : shown) {
            note.raw("- **"
                            + Words.percent(assessment.probability())
                                    .replace(">", "&gt;")
                                    .replace("<", "&lt;"))
                    .raw(" " + Words.word(assessment.certainty()) + "** ")
                    .code(assessment.cause().id())
                    .raw(": ")
                    .words(Words.title(assessment, diagnosis))
                    .raw("\n");
        }
        note.gap()
                .raw("<details><summary>Evidence, with the lines it stands on</summary>")
                .gap();
        shown.forEach(assessment -> evidence(assessment, diagnosis, note));
        note.gap().raw("</details>").gap();
    }

    private static void evidence(Assessment assessment, Diagnosis diagnosis, Markdown note) {
        note.gap().raw("**").code(assessment.cause().id()).raw("**").gap();
        for (Finding finding : assessment.evidence()) {
            note.gap()
                    .raw("- " + (finding.evidence().supports() ? "for" : "**against**"))
                    .raw(" (" + Words.word(finding.evidence().strength()) + "): ")
                    .words(Words.statement(finding.evidence(), diagnosis))
                    .raw("\n");
            Stream<Origin> origins =
                    finding.evidence().facts().stream().map(Fact::origin).distinct();
            origins.limit(5).forEach(origin -> place(origin, note));
        }
    }

    private static void place(Origin origin, Markdown note) {
        note.gap().raw("  ").code(Words.place(origin)).raw("\n");
        if (!origin.excerpt().isBlank()) {
            note.block(2, "text", origin.excerpt());
        }
    }

    /** The most telling question, what its answers mean and the other questions folded. */
    private static void questions(Diagnosis diagnosis, Markdown note) {
        List<Question> questions = diagnosis.collect();
        if (questions.isEmpty()) {
            return;
        }
        boolean found = diagnosis.verdict() == Verdict.CAUSE_FOUND;
        note.gap().raw(found ? "**To be sure, paste next**" : "**Paste next**").gap();
        question(1, questions.get(0), note);
        if (questions.size() > 1) {
            int more = questions.size() - 1;
            note.gap()
                    .raw("<details><summary>" + more + (more == 1 ? " more question" : " more questions")
                            + "</summary>")
                    .gap();
            for (int i = 1; i < questions.size(); i++) {
                question(i + 1, questions.get(i), note);
            }
            note.gap().raw("</details>").gap();
        }
    }

    private static void question(int number, Question question, Markdown note) {
        note.raw(number + ". ").words(question.title() + Words.asked(question)).raw("\n");
        if (question.command() != null) {
            note.block(3, "", question.command());
        }
        if (question.ask() != null) {
            note.gap().raw("   ").words(question.ask()).raw("\n");
        }
        if (!question.answers().isEmpty()) {
            note.gap()
                    .raw("   <details><summary>What the answers mean</summary>")
                    .gap();
            question.answers()
                    .forEach(answer -> note.raw("   - ")
                            .words(Words.answer(answer, answer.not()))
                            .raw("\n"));
            note.gap().raw("   </details>").gap();
        }
    }

    private static void advisories(Diagnosis diagnosis, Markdown note) {
        if (diagnosis.advisories().isEmpty()) {
            return;
        }
        note.gap().raw("**" + AdvisoriesText.heading(diagnosis) + "**").gap();
        for (Advisory advisory : diagnosis.advisories()) {
            note.raw("- **").words(advisory.title()).raw("** ").words(advisory.advice());
            advisory.facts().stream()
                    .map(Fact::origin)
                    .distinct()
                    .limit(5)
                    .forEach(origin -> note.raw(" ").code(Words.place(origin)));
            note.raw("\n");
        }
    }

    private static void warnings(Diagnosis diagnosis, Markdown note) {
        if (!diagnosis.warnings().isEmpty()) {
            note.gap().raw("**Please note**").gap();
            diagnosis
                    .warnings()
                    .forEach(warning -> note.raw("- ").words(warning).raw("\n"));
        }
    }
}
