package org.migdoc.report;

import java.util.List;
import org.migdoc.codes.Explanation;
import org.migdoc.codes.Explanation.Apart;
import org.migdoc.codes.Explanation.Meaning;
import org.migdoc.codes.Explanation.PossibleCause;
import org.migdoc.diagnosis.QuestionTemplate;

/**
 * What a code means and what it can come from, for a terminal:
 *
 * <pre>
 * 0x8009030E   SEC_E_NO_CREDENTIALS
 *              The package has no credentials: …
 *
 * CAN COME FROM
 *   kcd-not-configured   moderate
 *   …
 * TO TELL THEM APART
 *   1  …
 * </pre>
 */
public final class CodesText {

    private static final int COLUMN = 6;
    private static final int CAUSES = 8;
    private static final int QUESTIONS = 4;
    private static final int MENTIONED = 5;

    private CodesText() {}

    /** The whole page, ending in a line break; it shows the first causes and questions, or all with the style's {@code all}. */
    public static String of(Explanation explanation, TextStyle style) {
        Page page = new Page(style);
        explanation.known().forEach(meaning -> meaning(meaning, page));
        List<PossibleCause> causes = explanation.causes();
        if (causes.isEmpty()) {
            page.gap();
            page.paragraph(0, "No cause is known that it speaks for by itself.", Ink.PLAIN);
        } else {
            page.heading("CAN COME FROM");
            first(causes, CAUSES, style).forEach(cause -> cause(cause, page));
            more(causes.size(), CAUSES, style, page);
        }
        List<Apart> apart = explanation.apart();
        if (!apart.isEmpty()) {
            page.heading(causes.size() > 1 ? "TO TELL THEM APART" : "TO BE SURE");
            int number = 1;
            for (Apart each : first(apart, QUESTIONS, style)) {
                question(number++, each, page);
            }
            more(apart.size(), QUESTIONS, style, page);
        }
        return page.toString();
    }

    private static <T> List<T> first(List<T> all, int count, TextStyle style) {
        return style.all() ? all : all.subList(0, Math.min(count, all.size()));
    }

    private static void more(int all, int shown, TextStyle style, Page page) {
        if (!style.all() && all > shown) {
            page.paragraph(2, "and " + (all - shown) + " more   (--all shows them)", Ink.FAINT);
        }
    }

    private static void meaning(Meaning meaning, Page page) {
        page.gap();
        String name = meaning.name() == null ? "" : "   " + meaning.name();
        page.paragraph(0, meaning.key() + name, Ink.STRONG);
        if (meaning.meaning() != null) {
            page.paragraph(COLUMN, meaning.meaning(), Ink.PLAIN);
        }
        if (!meaning.spellings().isEmpty()) {
            page.paragraph(COLUMN, "also written " + String.join(", ", meaning.spellings()), Ink.FAINT);
        }
    }

    private static void cause(PossibleCause cause, Page page) {
        String weight = cause.strength() == null ? "seen with it" : Words.word(cause.strength());
        page.paragraph(2, cause.id() + "   " + weight, Ink.STRONG);
        page.paragraph(COLUMN, cause.title(), Ink.PLAIN);
        if (!cause.beside().isEmpty()) {
            List<String> some =
                    cause.beside().subList(0, Math.min(MENTIONED, cause.beside().size()));
            page.labelled("      beside", Ink.FAINT, COLUMN + 11, String.join(", ", some), Ink.FAINT);
        }
        for (String proof : cause.proof()) {
            page.labelled("      proof", Ink.FAINT, COLUMN + 11, proof, Ink.PLAIN);
        }
    }

    private static void question(int number, Apart apart, Page page) {
        QuestionTemplate question = apart.question();
        boolean person = question.command() == null || question.host().isBlank();
        String where = person ? "" : "   (" + Words.where(question.host()) + ")";
        page.labelled("  " + number, Ink.STRONG, COLUMN, question.title() + where, Ink.PLAIN);
        if (question.command() != null) {
            page.verbatim(COLUMN + 2, question.command());
        }
        if (question.ask() != null) {
            page.paragraph(COLUMN + 2, question.ask(), Ink.COMMAND);
        }
        for (QuestionTemplate.Answer answer : question.answers()) {
            page.paragraph(COLUMN, answer.when() + " → " + answer.then(), Ink.FAINT);
        }
        List<String> told = apart.causes();
        String rest = told.size() > MENTIONED ? ", …" : "";
        page.paragraph(
                COLUMN,
                "tells apart " + String.join(", ", told.subList(0, Math.min(MENTIONED, told.size()))) + rest,
                Ink.FAINT);
    }
}
