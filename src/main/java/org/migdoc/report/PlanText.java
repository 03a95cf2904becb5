package org.migdoc.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.AlreadySo;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.StepTemplate;

/** The plan of a diagnosis as numbered steps, for a terminal. Commands are never wrapped: they are there to be copied. */
public final class PlanText {

    /** What stands above the steps that the facts show to be done. */
    public static final String ALREADY_SO = "Already so, nothing to do";

    private static final int INDENT = 5;
    private static final int COLUMN = 14;

    private static final Pattern COMMAND = Pattern.compile("[A-Z][a-z]{1,20}-[A-Z][A-Za-z]{1,60} [-'A-Z0-9]");

    private PlanText() {}

    static void write(Diagnosis diagnosis, Page page) {
        if (!diagnosis.plan().isEmpty()) {
            page.heading("DO THIS");
            diagnosis.plan().forEach(step -> step(step, diagnosis, page));
        }
        if (!diagnosis.alreadySo().isEmpty()) {
            page.heading(ALREADY_SO.toUpperCase(Locale.ROOT));
            diagnosis.alreadySo().forEach(done -> alreadySo(done, page));
        }
    }

    private static void alreadySo(AlreadySo done, Page page) {
        page.labelled("  -", Ink.FAINT, INDENT, done.title(), Ink.PLAIN);
        CausesText.places(done.facts(), INDENT, page);
    }

    static void step(PlanStep step, Diagnosis diagnosis, Page page) {
        page.labelled("  " + step.step(), Ink.STRONG, INDENT, step.title(), Ink.STRONG);
        page.paragraph(INDENT, Words.where(step.host()) + "; " + risk(step), Ink.FAINT);
        step.commands().forEach(command -> command(command, page));
        part("why", step.why(), page);
        part("check", step.verify(), page);
        part("undo", step.undo(), page);
        part("wait", step.waiting(), page);
        part("script", script(step), page);
        part("one of", alternatives(step, diagnosis), page);
        if (step.addresses().size() > 1) {
            part("serves", Words.list(step.addresses(), "and"), page);
        }
        page.gap();
    }

    private static void command(StepTemplate.Command command, Page page) {
        if (command.shell().equals("gui")) {
            command.text().strip().lines().forEach(line -> page.paragraph(INDENT + 2, line, Ink.COMMAND));
        } else {
            if (!command.shell().equals("powershell")) {
                page.oneLine(INDENT, "in " + command.shell() + ":", Ink.FAINT);
            }
            page.verbatim(INDENT + 2, command.text());
        }
    }

    private static void part(String label, @Nullable String text, Page page) {
        if (text == null || text.isBlank()) {
            return;
        }
        String stripped = text.strip();
        if (toBeCopied(label, stripped)) {
            page.oneLine(INDENT, label, Ink.FAINT);
            page.verbatim(INDENT + 2, stripped);
        } else {
            page.labelled("     " + label, Ink.FAINT, COLUMN, stripped, Ink.PLAIN);
        }
    }

    /** True for lines of commands, false for a sentence. */
    public static boolean toBeCopied(String label, String text) {
        return text.indexOf('\n') >= 0
                || label.equalsIgnoreCase("undo") && COMMAND.matcher(text).lookingAt();
    }

    public static String risk(PlanStep step) {
        String undo = step.irreversible() ? ", CANNOT BE UNDONE" : step.undo() == null ? "" : ", undo below";
        return switch (step.risk()) {
            case "read-only" -> "changes nothing";
            case "disruptive" -> "DISRUPTIVE" + undo;
            default -> step.risk() + " risk" + undo;
        };
    }

    /** That a script does the same for many machines; null when there is none. */
    public static @Nullable String script(PlanStep step) {
        return step.script() == null
                ? null
                : step.script() + " does this for any number of machines; migdoc diagnose --scripts DIR writes it";
    }

    public static @Nullable String alternatives(PlanStep step, Diagnosis diagnosis) {
        if (step.alternatives() == null) {
            return null;
        }
        List<String> numbers = new ArrayList<>(Words.numbers(diagnosis, step.alternatives()));
        return numbers.size() < 2 ? null : "steps " + Words.list(numbers, "or") + ": only one of them is needed";
    }
}
