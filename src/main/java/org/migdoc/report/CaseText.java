package org.migdoc.report;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Change;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Finding;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.Verdict;

/**
 * A case that is being worked on, for a terminal, piece by piece:
 *
 * <pre>
 * NOT DECIDED YET   These 2 causes fit what was pasted …
 *
 *    50 %  possible   credssp-not-signed-in    Nobody is signed in to the source host itself
 *
 * WHAT MOVED
 *    8 % → 98 %  kcd-service-missing   confirmed now
 *      + for      Only cifs is delegated to the destination
 *                 paste-2:4  cifs/HV02
 * </pre>
 */
public final class CaseText {

    private static final int SHOWN = 5;
    private static final int MOVED = 6;
    private static final int COLUMN = 17;

    private CaseText() {}

    /** The verdict and the causes with their probabilities; unlikely ones only with {@code all}. */
    public static String ranking(Diagnosis diagnosis, TextStyle style) {
        Page page = new Page(style);
        Headline headline = Headline.of(diagnosis);
        String label = headline.label().toUpperCase(Locale.ROOT);
        page.labelled(label, headline.ink(), label.length() + 3, headline.sentence(), Ink.STRONG);
        List<Assessment> believed = style.all() ? diagnosis.causes() : diagnosis.shown();
        if (!believed.isEmpty()) {
            page.gap();
        }
        believed.stream()
                .limit(style.all() ? Long.MAX_VALUE : SHOWN)
                .forEach(assessment -> believed(assessment, diagnosis, page));
        return page.toString();
    }

    private static void believed(Assessment assessment, Diagnosis diagnosis, Page page) {
        String percent = Words.percent(assessment.probability());
        String sure = "  " + " ".repeat(Math.max(0, 6 - percent.length())) + percent + "  "
                + Words.word(assessment.certainty());
        page.labelled(
                sure,
                assessment.certainty().sure() ? Ink.GOOD : Ink.OPEN,
                COLUMN + 4,
                assessment.cause().id() + "   " + Words.title(assessment, diagnosis),
                Ink.PLAIN);
    }

    /** What moved, with the evidence that moved it. */
    public static String changes(List<Change> changes, Diagnosis diagnosis, TextStyle style) {
        Page page = new Page(style);
        if (changes.isEmpty()) {
            page.paragraph(0, "Nothing moved.", Ink.FAINT);
            return page.toString();
        }
        page.heading("WHAT MOVED");
        List<Change> learnt = changes.stream().filter(c -> !c.explained()).toList();
        learnt.stream().limit(MOVED).forEach(change -> change(change, diagnosis, page));
        if (learnt.size() > MOVED) {
            page.paragraph(2, "and " + (learnt.size() - MOVED) + " more, by less", Ink.FAINT);
        }
        explained(changes.stream().filter(Change::explained).toList(), page);
        return page.toString();
    }

    private static void explained(List<Change> changes, Page page) {
        if (!changes.isEmpty()) {
            boolean down = changes.get(0).after() < changes.get(0).before();
            String moved = changes.stream()
                    .limit(MOVED)
                    .map(c -> c.cause().id() + " " + percent(c.before()) + " → " + percent(c.after()))
                    .collect(Collectors.joining(", "));
            String why = down ? "explained by a proven cause: " : "no longer explained by a proven cause: ";
            page.paragraph(2, why + moved + (changes.size() > MOVED ? ", …" : ""), Ink.FAINT);
        }
    }

    private static void change(Change change, Diagnosis diagnosis, Page page) {
        String moved = percent(change.before()) + " → " + percent(change.after());
        Ink ink = change.after() > change.before() ? Ink.GOOD : Ink.AGAINST;
        page.labelled("  " + moved, ink, COLUMN, change.cause().id(), Ink.STRONG);
        change.gained().forEach(finding -> finding("+", finding, diagnosis, page));
        change.lost().forEach(finding -> finding("-", finding, diagnosis, page));
    }

    private static String percent(double probability) {
        return probability == 0 ? "–" : Words.percent(probability);
    }

    private static void finding(String sign, Finding finding, Diagnosis diagnosis, Page page) {
        String side = finding.evidence().supports() ? " for" : " against";
        Ink ink = finding.evidence().supports() ? Ink.GOOD : Ink.AGAINST;
        page.labelled("    " + sign + side, ink, COLUMN, Words.statement(finding.evidence(), diagnosis), Ink.PLAIN);
        if (sign.equals("+")) {
            finding.evidence().facts().stream()
                    .map(f -> f.origin())
                    .distinct()
                    .limit(2)
                    .forEach(o -> page.oneLine(
                            COLUMN, Words.place(o) + "  " + o.excerpt().strip(), Ink.FAINT));
        }
    }

    /** Everything about one cause: what speaks for and against it, and the rules that say so. */
    public static String why(Assessment assessment, Diagnosis diagnosis, TextStyle style) {
        Page page = new Page(style);
        page.labelled(
                Words.percent(assessment.probability()) + " " + Words.word(assessment.certainty()),
                assessment.certainty().sure() ? Ink.GOOD : Ink.OPEN,
                COLUMN,
                Words.title(assessment, diagnosis),
                Ink.STRONG);
        page.paragraph(2, Words.summary(assessment, diagnosis), Ink.PLAIN);
        page.paragraph(2, "begins at " + assessment.cause().prior() + " decibans", Ink.FAINT);
        for (Finding finding : assessment.evidence()) {
            finding("+", finding, diagnosis, page);
            int weight = finding.evidence().decibans();
            page.oneLine(COLUMN, (weight > 0 ? "+" : "") + weight + " decibans, " + finding.ruleLocation(), Ink.FAINT);
        }
        return page.toString();
    }

    /** One question with what its answers would mean; without {@code all} only those answers that name causes considered. */
    public static String question(Question question, Diagnosis diagnosis, TextStyle style) {
        Page page = new Page(style);
        page.heading(diagnosis.verdict() == Verdict.CAUSE_FOUND ? "TO BE SURE, PASTE NEXT" : "PASTE NEXT");
        QuestionsText.one(question, diagnosis, style.all(), page);
        return page.toString();
    }

    /**
     * The plan, or one step of it, with what is done already.
     *
     * @param number of the step, 0 for all
     */
    public static String plan(Diagnosis diagnosis, int number, Set<String> done, TextStyle style) {
        Page page = new Page(style);
        List<PlanStep> steps = diagnosis.plan().stream()
                .filter(step -> number == 0 || step.step() == number)
                .toList();
        if (number == 0) {
            PlanText.write(diagnosis, page);
        } else {
            steps.forEach(step -> PlanText.step(step, diagnosis, page));
        }
        List<String> numbers = steps.stream()
                .filter(step -> done.contains(step.id()))
                .map(step -> String.valueOf(step.step()))
                .toList();
        if (diagnosis.plan().isEmpty()) {
            page.paragraph(0, "There is no plan yet: no cause is likely enough.", Ink.PLAIN);
        } else if (steps.isEmpty()) {
            page.paragraph(0, "The plan has no step " + number + ".", Ink.PLAIN);
        } else if (!numbers.isEmpty()) {
            page.gap();
            page.paragraph(2, "done already: " + Words.list(numbers, "and"), Ink.GOOD);
        }
        return page.toString();
    }

    /** The steps of the plan in a line each, done ones ticked off; empty without a plan. */
    public static String steps(Diagnosis diagnosis, Set<String> done, TextStyle style) {
        Page page = new Page(style);
        if (diagnosis.plan().isEmpty()) {
            return "";
        }
        page.heading("DO THIS");
        for (PlanStep step : diagnosis.plan()) {
            boolean ticked = done.contains(step.id());
            page.labelled(
                    "  " + step.step() + (ticked ? " ✓" : ""),
                    ticked ? Ink.GOOD : Ink.STRONG,
                    7,
                    step.title() + "   (" + Words.where(step.host()) + ")",
                    ticked ? Ink.FAINT : Ink.PLAIN);
        }
        return page.toString();
    }
}
