package org.migdoc.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.QuestionTemplate;

/** What to collect next, for a terminal: the most telling few, unless all are asked for. */
final class QuestionsText {

    private static final int INDENT = 5;
    private static final int SHOWN = 3;
    private static final int CAUSES = 4;
    private static final int ANSWERS = 5;

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

    /** One question alone, with what its answers would mean: all of them, or those that name causes considered. */
    static void one(Question question, Diagnosis diagnosis, boolean all, Page page) {
        asked("", question, page);
        Set<String> considered = considered(diagnosis);
        question.answers().stream()
                .filter(answer -> all || considered.contains(answer.then()))
                .limit(all ? Long.MAX_VALUE : ANSWERS)
                .forEach(answer -> page.labelled(
                        "     -",
                        Ink.FAINT,
                        INDENT + 2,
                        Words.answer(answer, all ? answer.not() : known(answer, considered)),
                        Ink.FAINT));
    }

    private static List<String> known(QuestionTemplate.Answer answer, Set<String> considered) {
        return answer.not().stream().filter(considered::contains).toList();
    }

    private static void question(int number, Question question, Diagnosis diagnosis, boolean all, Page page) {
        asked(String.valueOf(number), question, page);
        List<String> causes = causes(question, diagnosis);
        if (!causes.isEmpty()) {
            String more = causes.size() > CAUSES ? ", …" : "";
            String told = String.join(", ", causes.subList(0, Math.min(CAUSES, causes.size()))) + more;
            page.paragraph(INDENT, "tells apart " + told, Ink.FAINT);
        }
        if (all) {
            question.answers().forEach(answer -> page.paragraph(INDENT, Words.answer(answer, answer.not()), Ink.FAINT));
        }
    }

    private static void asked(String number, Question question, Page page) {
        String where = Words.asked(question);
        page.labelled(
                "  " + number, Ink.STRONG, INDENT, question.title() + (where.isEmpty() ? "" : "  ") + where, Ink.PLAIN);
        if (question.command() != null) {
            page.verbatim(INDENT + 2, question.command());
        }
        if (question.ask() != null) {
            page.paragraph(INDENT + 2, question.ask(), Ink.COMMAND);
        }
    }

    private static Set<String> considered(Diagnosis diagnosis) {
        return diagnosis.causes().stream().map(a -> a.cause().id()).collect(Collectors.toSet());
    }

    /** The causes it tells apart, those first and alone for which there is any evidence. */
    private static List<String> causes(Question question, Diagnosis diagnosis) {
        Set<String> considered = considered(diagnosis);
        List<String> told =
                question.tellsApart().stream().filter(considered::contains).toList();
        return told.size() > 1 ? told : question.tellsApart();
    }
}
