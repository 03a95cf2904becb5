package org.migdoc.report;

import java.nio.file.Path;
import java.util.List;
import org.migdoc.authoring.Rehearsal;
import org.migdoc.knowledge.Problem;

/** What a change of rules did, in a few lines for somebody who looks up from an editor. */
public final class WatchReport {

    private static final int SHOWN = 10;

    private WatchReport() {}

    /**
     * One change.
     *
     * @param head when, what and how long: {@code 21:31:05  kerberos/delegation.drl  0.4 s}
     * @param problems what is wrong in the rules
     * @param tried how many of the samples were tried
     */
    public static String text(
            String head,
            List<Problem> problems,
            int tried,
            int samples,
            List<Rehearsal.Failed> failed,
            boolean colour) {
        StringBuilder text = new StringBuilder(Ink.STRONG.on(Printable.line(head), colour)).append("  ");
        boolean good = problems.isEmpty() && failed.isEmpty();
        String rules = problems.isEmpty() ? "nothing is wrong" : count(problems.size(), "problem");
        String outcome = tried + " of " + count(samples, "sample") + " tried, "
                + (failed.isEmpty() ? "all as expected" : failed.size() + " not as expected");
        text.append((good ? Ink.GOOD : Ink.AGAINST).on(rules + "; " + outcome, colour))
                .append('\n');
        ProblemsReport.text(problems)
                .lines()
                .limit(SHOWN)
                .forEach(line -> text.append("  ").append(line).append('\n'));
        rest(problems.size(), text);
        failed.stream().limit(SHOWN).forEach(f -> failed(f, text));
        rest(failed.size(), text);
        return text.toString();
    }

    /** A change that could not even be tried. */
    public static String error(String head, String reason, boolean colour) {
        StringBuilder text = new StringBuilder(Ink.STRONG.on(Printable.line(head), colour)).append("  ");
        text.append(Ink.AGAINST.on("not tried; the last rules that work stay", colour))
                .append('\n');
        reason.lines()
                .limit(SHOWN)
                .forEach(line -> text.append("  ").append(Printable.line(line)).append('\n'));
        return text.toString();
    }

    private static void failed(Rehearsal.Failed failed, StringBuilder text) {
        text.append("  FAILED ").append(Printable.line(path(failed.folder()))).append('\n');
        failed.misses()
                .forEach(
                        miss -> text.append("    ").append(Printable.line(miss)).append('\n'));
    }

    private static String path(Path folder) {
        return folder.toString().replace('\\', '/');
    }

    private static void rest(int all, StringBuilder text) {
        if (all > SHOWN) {
            text.append("  … and ").append(all - SHOWN).append(" more\n");
        }
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
