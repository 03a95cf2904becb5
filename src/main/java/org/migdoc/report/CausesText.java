package org.migdoc.report;

import java.util.List;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.diagnosis.Finding;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;

/** The causes of a diagnosis with what speaks for and against them and the lines that prove it, for a terminal. */
final class CausesText {

    private static final int COLUMN = 15;
    private static final int PLACES = 3;
    private static final int EXPLAINED = 5;

    private CausesText() {}

    static void write(Diagnosis diagnosis, boolean all, Page page) {
        String move = Words.move(diagnosis.attempt());
        if (!move.isEmpty() && diagnosis.verdict() != Verdict.NO_MIGRATION_FAILURE) {
            page.labelled("  move", Ink.FAINT, COLUMN, move, Ink.PLAIN);
            page.gap();
        }
        boolean found = diagnosis.verdict() == Verdict.CAUSE_FOUND;
        List<Assessment> explained = diagnosis.causes().stream()
                .filter(a -> all || (found ? a.certainty().sure() : a.certainty() != Certainty.UNLIKELY))
                .limit(all ? Long.MAX_VALUE : EXPLAINED)
                .toList();
        boolean first = true;
        for (Assessment assessment : explained) {
            cause(label(assessment, first, found), assessment, diagnosis, page);
            first = false;
        }
        lessLikely(diagnosis, explained, page);
    }

    private static String label(Assessment assessment, boolean first, boolean found) {
        return switch (assessment.certainty()) {
            case CONFIRMED, LIKELY -> first ? "  most likely" : "  and also";
            case POSSIBLE -> found ? "  less likely" : "  possible";
            case UNLIKELY -> "  unlikely";
        };
    }

    private static void cause(String label, Assessment assessment, Diagnosis diagnosis, Page page) {
        String sure = Words.percent(assessment.probability()) + "  " + Words.word(assessment.certainty());
        String id = Printable.line(assessment.cause().id());
        String line = Columns.pad(id, page.width() - COLUMN - 22) + "  " + " ".repeat(Math.max(0, 18 - sure.length()));
        page.labelled(label, Ink.FAINT, COLUMN, line + sure, Ink.STRONG);
        page.paragraph(COLUMN, Words.title(assessment, diagnosis), Ink.PLAIN);
        evidence("    for", true, Ink.GOOD, assessment, diagnosis, page);
        evidence("    against", false, Ink.AGAINST, assessment, diagnosis, page);
        page.gap();
    }

    private static void evidence(
            String label, boolean supports, Ink ink, Assessment assessment, Diagnosis diagnosis, Page page) {
        List<Evidence> side = assessment.evidence().stream()
                .map(Finding::evidence)
                .filter(e -> e.supports() == supports)
                .toList();
        if (side.isEmpty()) {
            page.labelled(label, Ink.FAINT, COLUMN, "–", Ink.FAINT);
        }
        boolean first = true;
        for (Evidence evidence : side) {
            page.labelled(first ? label : "", ink, COLUMN, Words.statement(evidence, diagnosis), Ink.PLAIN);
            places(evidence.facts(), COLUMN, page);
            first = false;
        }
    }

    /** The lines that show something: where they stand and what they say. */
    static void places(List<Fact> facts, int column, Page page) {
        List<Origin> origins = facts.stream().map(Fact::origin).distinct().toList();
        for (Origin origin : origins.subList(0, Math.min(PLACES, origins.size()))) {
            page.oneLine(column, Words.place(origin) + "  " + origin.excerpt().strip(), Ink.FAINT);
        }
        if (origins.size() > PLACES) {
            page.oneLine(column, "and " + (origins.size() - PLACES) + " more places", Ink.FAINT);
        }
    }

    private static void lessLikely(Diagnosis diagnosis, List<Assessment> explained, Page page) {
        List<String> rest = diagnosis.causes().stream()
                .filter(a -> !explained.contains(a))
                .limit(EXPLAINED)
                .map(a -> a.cause().id() + "\u00a0"
                        + Words.percent(a.probability()).replace(' ', '\u00a0'))
                .toList();
        if (!rest.isEmpty() && diagnosis.verdict() != Verdict.NO_MIGRATION_FAILURE) {
            page.labelled(
                    "  less likely", Ink.FAINT, COLUMN, String.join(", ", rest) + "   (--all shows why)", Ink.FAINT);
        }
    }
}
