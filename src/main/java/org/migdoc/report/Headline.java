package org.migdoc.report;

import java.util.List;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;

/**
 * The verdict in plain words.
 *
 * @param label one to three words: {@code Cause found}
 * @param sentence what that means for this case
 */
public record Headline(String label, String sentence, Ink ink) {

    public static Headline of(Diagnosis diagnosis) {
        return switch (diagnosis.verdict()) {
            case CAUSE_FOUND -> found(diagnosis);
            case AMBIGUOUS -> new Headline("Not decided yet", ambiguous(diagnosis), Ink.OPEN);
            case NOT_ENOUGH_FACTS -> new Headline("Not enough facts", notEnough(diagnosis), Ink.OPEN);
            case NO_MIGRATION_FAILURE ->
                new Headline(
                        "Nothing found",
                        "No failed migration, storage path or image restore in "
                                + (diagnosis.warnings().isEmpty() ? "this text." : "what could be read."),
                        Ink.PLAIN);
        };
    }

    private static Headline found(Diagnosis diagnosis) {
        List<Assessment> sure =
                diagnosis.causes().stream().filter(a -> a.certainty().sure()).toList();
        if (sure.isEmpty()) {
            return new Headline("Cause found", "", Ink.GOOD);
        }
        boolean confirmed = sure.get(0).certainty() == Certainty.CONFIRMED;
        String label = sure.size() > 1 ? sure.size() + " causes found" : confirmed ? "Cause found" : "Likely cause";
        return new Headline(label, Words.summary(sure.get(0), diagnosis), confirmed ? Ink.GOOD : Ink.OPEN);
    }

    private static String ambiguous(Diagnosis diagnosis) {
        int candidates = diagnosis.shown().size();
        String fits = candidates == 1
                ? "One cause is possible, but what was pasted does not prove it."
                : (candidates == 0 ? "Several" : "These " + candidates)
                        + " causes fit what was pasted, and it does not tell them apart.";
        return diagnosis.collect().isEmpty() ? fits : fits + " The output asked for below would.";
    }

    private static String notEnough(Diagnosis diagnosis) {
        String failed = "Something failed, but nothing that was pasted points at a cause.";
        return diagnosis.collect().isEmpty() ? failed : failed + " Please paste what is asked for below.";
    }
}
