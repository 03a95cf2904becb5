package org.migdoc.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Question;

/** What to collect next, for a terminal: the most telling few, unless all are asked for. */
final class QuestionsText {

    private static final int INDENT = 5;
    private static final int SHOWN = 3;
    private static final int CAUSES = 4;

    private QuestionsText() {}

    static void write(String heading, Diagnosis diagnosis, boolean all, Page page) {
        List<Question> questions = diagnosis.collect();
        if (questions.isEmpty()) {
            return;
        }
        page.heading(heading);
        int shown = all ? questions.size() : Math.min(SHOWN, questions.size());
        for (int i = 0; i < shown; i++) {
            question(i + 1, questions.get(i), diagnosis, all, page);
        }
        if (shown < questions.size()) {
            page.paragraph(2, "and " + (questions.size() - shown) + " more   (--all shows them)", Ink.FAINT);
        }
    }

    private static void question(int number, Question question, Diagnosis diagnosis, boolean all, Page page) {
        boolean person = question.command() == null || question.host().isBlank();
        String where = person ? "" : "   (" + Words.where(question.host()) + ")";
        page.labelled("  " + number, Ink.STRONG, INDENT, question.title() + where, Ink.PLAIN);
        if (question.command() != null) {
            page.verbatim(INDENT + 2, question.command());
        }
        if (question.ask() != null) {
            page.paragraph(INDENT + 2, question.ask(), Ink.COMMAND);
        }
        List<String> causes = causes(question, diagnosis);
        if (!causes.isEmpty()) {
            String more = causes.size() > CAUSES ? ", …" : "";
            String told = String.join(", ", causes.subList(0, Math.min(CAUSES, causes.size()))) + more;
            page.paragraph(INDENT, "tells apart " + told, Ink.FAINT);
        }
        if (all) {
            question.answers().forEach(answer -> page.paragraph(INDENT, Words.answer(answer), Ink.FAINT));
        }
    }

    /** The causes it tells apart, those first and alone for which there is any evidence. */
    private static List<String> causes(Question question, Diagnosis diagnosis) {
        Set<String> considered =
                diagnosis.causes().stream().map(a -> a.cause().id()).collect(Collectors.toSet());
        List<String> told =
                question.tellsApart().stream().filter(considered::contains).toList();
        return told.size() > 1 ? told : question.tellsApart();
    }
}
