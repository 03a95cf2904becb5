package org.migdoc.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.fact.RemedyTried;

/** A case that was worked on as a note in its ticket: how it ended, what was done, and the diagnosis as it stands. */
public final class CaseNote {

    private CaseNote() {}

    /**
     * The whole note in Markdown, ending in a line break.
     *
     * @param done titles of the steps that were done, by id, in their order
     * @param solved true when it works now
     */
    public static String of(Diagnosis diagnosis, Map<String, String> done, boolean solved) {
        Markdown note = new Markdown();
        if (solved) {
            note.raw("**Solved**: it works since the steps below.").gap();
        } else if (diagnosis.facts().stream().anyMatch(RemedyTried.class::isInstance)) {
            note.raw("**It still fails** after what was done below.").gap();
        }
        MarkdownReport.write(diagnosis, false, done.keySet(), note);
        Set<String> planned =
                Set.copyOf(diagnosis.plan().stream().map(PlanStep::id).toList());
        List<String> before = done.entrySet().stream()
                .filter(step -> !planned.contains(step.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!before.isEmpty()) {
            note.gap().raw("**Done before**").gap();
            before.forEach(title -> note.raw("- [x] ").words(title).raw("\n"));
        }
        return note.toString();
    }
}
