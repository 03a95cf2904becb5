package org.migdoc.report;

import java.util.List;
import org.migdoc.authoring.coverage.Coverage;
import org.migdoc.authoring.coverage.Mutation;
import org.migdoc.authoring.coverage.Survivor;

/** What samples exercise of a knowledge base, and which changes they would not notice, for a terminal. */
public final class CoverageText {

    private CoverageText() {}

    /** Figures first, then what is missing. */
    public static String of(Coverage coverage) {
        StringBuilder text = new StringBuilder();
        text.append(coverage.samples()).append(" samples exercise\n");
        for (Coverage.Part part : coverage.parts()) {
            int done = part.all() - part.missing().size();
            text.append("  %-16s %5d of %5d%n".formatted(part.name(), done, part.all()));
        }
        for (Coverage.Part part : coverage.parts()) {
            if (!part.missing().isEmpty()) {
                text.append("\nno sample: ").append(part.name()).append('\n');
                part.missing()
                        .forEach(missing ->
                                text.append("  ").append(line(missing)).append('\n'));
            }
        }
        return text.toString();
    }

    private static String line(Coverage.Missing missing) {
        String where = missing.location().isEmpty() ? "" : missing.location() + "  ";
        return Printable.line(where + missing.name());
    }

    /** The same and the survivors. */
    public static String of(Mutation mutation) {
        StringBuilder text = new StringBuilder(of(mutation.coverage()));
        List<Survivor> survivors = mutation.survivors();
        text.append('\n').append(mutation.tried()).append(" changes of single conditions, ");
        text.append(survivors.size()).append(" of them noticed by no sample\n");
        for (Survivor survivor : survivors) {
            text.append("  ")
                    .append(Printable.line(
                            survivor.location() + "  " + survivor.change() + ": " + survivor.condition()));
            text.append("   (")
                    .append(survivor.differing() == 0 ? "no sample differs" : survivor.differing() + " differ")
                    .append(")\n");
        }
        if (!mutation.untried().isEmpty()) {
            text.append(mutation.untried().size()).append(" changes make no rule\n");
            mutation.untried()
                    .forEach(u -> text.append("  ")
                            .append(Printable.line(u.location() + "  " + u.change() + ": " + u.condition()))
                            .append('\n'));
        }
        if (mutation.left() > 0) {
            text.append(mutation.left()).append(" samples were left out: they fail as it is\n");
        }
        return text.toString();
    }
}
