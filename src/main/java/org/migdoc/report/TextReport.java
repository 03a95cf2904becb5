package org.migdoc.report;

import java.util.List;
import java.util.Locale;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Verdict;

/**
 * A diagnosis for somebody at a terminal: the verdict first, in plain words; why; what to do; what to paste next.
 *
 * <pre>
 * CAUSE FOUND   Kerberos delegation is incomplete: HV01 may not pass your credentials to HV02 under its full name
 *
 *   move         shared-nothing live migration, APP01, HV01 → HV02, Kerberos
 *   most likely  kcd-name-form-missing                                                        97 %  confirmed
 *     for        HV01 may delegate to HV02 under its short name only
 *                paste.txt:31  cifs/HV02
 *     against    –
 *
 * DO THIS
 *   1  Add the missing entries to HV01
 *      …
 * </pre>
 */
public final class TextReport {

    private TextReport() {}

    /** The whole report, ending in a line break. */
    public static String of(Diagnosis diagnosis, TextStyle style) {
        Page page = new Page(style);
        Headline headline = Headline.of(diagnosis);
        if (diagnosis.verdict() == Verdict.NO_MIGRATION_FAILURE) {
            page.paragraph(0, headline.sentence(), Ink.PLAIN);
        } else {
            String label = headline.label().toUpperCase(Locale.ROOT);
            page.labelled(label, headline.ink(), label.length() + 3, headline.sentence(), Ink.STRONG);
            page.gap();
        }
        if (diagnosis.verdict() == Verdict.CAUSE_FOUND) {
            CausesText.write(diagnosis, style.all(), page);
            PlanText.write(diagnosis, page);
            QuestionsText.write("TO BE SURE, PASTE NEXT", diagnosis, style.all(), page);
        } else {
            QuestionsText.write("PASTE NEXT", diagnosis, style.all(), page);
            page.gap();
            CausesText.write(diagnosis, style.all(), page);
            PlanText.write(diagnosis, page);
        }
        AdvisoriesText.write(diagnosis, page);
        warnings(diagnosis.warnings(), page);
        return page.toString();
    }

    private static void warnings(List<String> warnings, Page page) {
        if (!warnings.isEmpty()) {
            page.heading("PLEASE NOTE");
            warnings.forEach(warning -> page.labelled("  -", Ink.PLAIN, 4, warning, Ink.PLAIN));
        }
    }
}
