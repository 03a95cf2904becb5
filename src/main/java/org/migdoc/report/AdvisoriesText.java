package org.migdoc.report;

import org.migdoc.diagnosis.Advisory;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Verdict;

/**
 * Weaknesses at the end of the text report, apart from the causes:
 *
 * <pre>
 * WORTH KNOWING
 *   -  iSCSI sessions are made without CHAP
 *      Any machine on that network can log on to the target. …
 *      paste.txt:4  AuthenticationType : NONE
 * </pre>
 */
public final class AdvisoriesText {

    private static final int INDENT = 5;

    private AdvisoriesText() {}

    static void write(Diagnosis diagnosis, Page page) {
        if (diagnosis.advisories().isEmpty()) {
            return;
        }
        page.heading(heading(diagnosis).toUpperCase(java.util.Locale.ROOT));
        diagnosis.advisories().forEach(advisory -> advisory(advisory, page));
    }

    /** {@code Worth knowing}; beside a failure with the word that it is not the cause. */
    public static String heading(Diagnosis diagnosis) {
        return diagnosis.verdict() == Verdict.NO_MIGRATION_FAILURE
                ? "Worth knowing"
                : "Worth knowing, though not why it failed";
    }

    private static void advisory(Advisory advisory, Page page) {
        page.labelled("  -", Ink.OPEN, INDENT, advisory.title(), Ink.STRONG);
        page.paragraph(INDENT, advisory.advice(), Ink.PLAIN);
        CausesText.places(advisory.facts(), INDENT, page);
    }
}
