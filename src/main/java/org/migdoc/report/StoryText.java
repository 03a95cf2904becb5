package org.migdoc.report;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.migdoc.authoring.explain.Reason;
import org.migdoc.authoring.explain.Story;
import org.migdoc.authoring.explain.Why;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.fact.Fact;

/**
 * How a diagnosis came about, for a terminal:
 *
 * <pre>
 *   -11  prior
 *   +30  A service is delegated to the destination under its full name only
 *        rules/kerberos/delegation.drl:112  a service is delegated under one name form only
 *          delegation-entry  account=hv01 service=cifs target=hv02
 *            input.txt:54  cifs/HV02.corp.example
 * </pre>
 */
public final class StoryText {

    private static final int WEIGHT = 2;
    private static final int COLUMN = 7;
    private static final int STEP = 2;
    private static final int LINES = 6;

    private final Page page;
    private final Diagnosis diagnosis;
    private final UnaryOperator<String> place;

    private StoryText(TextStyle style, Diagnosis diagnosis, UnaryOperator<String> place) {
        this.page = new Page(style);
        this.diagnosis = diagnosis;
        this.place = place;
    }

    /**
     * The whole story.
     *
     * @param place where people find {@code rules/kerberos/delegation.drl:42}
     */
    public static String of(Story story, TextStyle style, UnaryOperator<String> place) {
        StoryText text = new StoryText(style, story.diagnosis(), place);
        text.page.heading("SITUATIONS");
        story.situations().forEach(text::situation);
        if (story.situations().isEmpty()) {
            text.page.paragraph(WEIGHT, "none", Ink.FAINT);
        }
        text.page.heading("CAUSES");
        story.causes().forEach(why -> text.why(why, false));
        if (story.causes().isEmpty()) {
            text.page.paragraph(WEIGHT, "nothing speaks for or against any cause", Ink.FAINT);
        }
        String facts = Ink.STRONG.on("FACTS", style.colour()) + "\n";
        return facts + FactsText.of(story.diagnosis().facts(), style) + "\n" + text.page;
    }

    /** One cause of a story. */
    public static String of(Why why, Diagnosis diagnosis, TextStyle style, UnaryOperator<String> place) {
        StoryText text = new StoryText(style, diagnosis, place);
        text.why(why, true);
        return text.page.toString();
    }

    private void situation(Reason reason) {
        page.oneLine(WEIGHT, FactLine.of(reason.what()).replaceFirst("^situation +", ""), Ink.PLAIN);
        standsOn(reason, COLUMN);
    }

    /** The lines and the rule, without what is between. */
    private void standsOn(Reason reason, int column) {
        String lines = reason.facts().stream()
                .map(fact -> Words.place(fact.origin()))
                .distinct()
                .limit(LINES)
                .collect(Collectors.joining(", "));
        page.oneLine(column, (lines.isEmpty() ? "" : lines + "   ") + rule(reason), Ink.FAINT);
    }

    private void why(Why why, boolean deep) {
        String sure = Words.percent(why.probability()) + "  " + Words.word(why.certainty());
        page.gap();
        page.oneLine(0, why.cause().id() + "   " + sure, Ink.STRONG);
        page.paragraph(WEIGHT, why.cause().title(), Ink.PLAIN);
        weight(why.cause().prior(), "prior: how common the cause is", Ink.PLAIN);
        why.counted().forEach(piece -> piece(piece, deep));
        weight(why.decibans(), "together: " + Words.percent(why.alone()) + " by itself", Ink.STRONG);
        if (!why.rivals().isEmpty()) {
            String rivals = why.rivals().stream()
                    .map(rival -> rival.cause() + "\u00a0" + signed(rival.decibans()))
                    .collect(Collectors.joining(", "));
            page.paragraph(COLUMN, Words.percent(why.probability()) + " beside " + rivals, Ink.PLAIN);
        }
        page.paragraph(COLUMN, Words.word(why.certainty()) + "; " + why.missing(), Ink.PLAIN);
    }

    private void piece(Why.Piece piece, boolean deep) {
        Evidence evidence = piece.finding().evidence();
        weight(evidence.decibans(), Words.statement(evidence, diagnosis), evidence.supports() ? Ink.GOOD : Ink.AGAINST);
        if (!deep) {
            standsOn(piece.reason(), COLUMN);
            return;
        }
        page.oneLine(COLUMN, rule(piece.reason()), Ink.FAINT);
        piece.reason().because().forEach(reason -> reason(reason, COLUMN + STEP));
        for (Why.Piece covered : piece.covered()) {
            Evidence same = covered.finding().evidence();
            String words = "already counted: " + signed(same.decibans()) + "  " + Words.statement(same, diagnosis);
            page.paragraph(COLUMN, words, Ink.PLAIN);
            standsOn(covered.reason(), COLUMN + STEP);
        }
    }

    private void weight(int decibans, String words, Ink ink) {
        page.labelled(" ".repeat(WEIGHT) + "%4s".formatted(signed(decibans)), ink, COLUMN, words, Ink.PLAIN);
    }

    private void reason(Reason reason, int column) {
        page.oneLine(column, FactLine.of(reason.what()), Ink.PLAIN);
        if (reason.what() instanceof Fact fact) {
            page.oneLine(
                    column + STEP,
                    Words.place(fact.origin()) + "  " + fact.origin().excerpt().strip(),
                    Ink.FAINT);
        } else {
            page.oneLine(column + STEP, rule(reason), Ink.FAINT);
        }
        reason.because().forEach(below -> reason(below, column + 2 * STEP));
    }

    private String rule(Reason reason) {
        String more = reason.otherwise() == 0 ? "" : "  (and " + reason.otherwise() + " more)";
        return reason.rule().isEmpty()
                ? "by the weighing"
                : place.apply(reason.location()) + "  " + reason.rule() + more;
    }

    private static String signed(int decibans) {
        return String.format(Locale.ROOT, "%+d", decibans);
    }
}
