package org.migdoc.authoring.coverage;

import java.util.ArrayList;
import java.util.List;
import org.migdoc.diagnosis.Signature;
import org.migdoc.engine.Variation;
import org.migdoc.knowledge.RuleSources;

/** Rows of signature tables with {@code beside} or {@code unless} changed, on samples. */
record RowTrial(int tried, List<Survivor> survivors) {

    private static final String ANYTHING = "*";
    private static final String NOTHING = "-";

    /** A row with one cell changed. */
    private record Changed(Signature row, String change, String cell, Signature instead) {}

    static RowTrial of(RuleSources sources, List<Signature> rows, List<Rehearsal> samples) {
        List<Survivor> survivors = new ArrayList<>();
        List<Changed> all = rows.stream().flatMap(row -> changes(row).stream()).toList();
        for (Changed changed : all) {
            List<Rehearsal> differing = samples.stream()
                    .filter(sample -> sample.holds(changed.row()) != sample.holds(changed.instead()))
                    .toList();
            List<Signature> others = new ArrayList<>(rows);
            others.set(rows.indexOf(changed.row()), changed.instead());
            Variation variation = new Variation(null, others, List.of());
            if (differing.stream().noneMatch(sample -> sample.notices(variation))) {
                survivors.add(new Survivor(
                        changed.row().cause() + ": " + changed.row().seen(),
                        sources.placeOf(changed.row().location()),
                        changed.change(),
                        changed.cell(),
                        differing.size()));
            }
        }
        return new RowTrial(all.size(), survivors);
    }

    private static List<Changed> changes(Signature row) {
        List<Changed> changes = new ArrayList<>();
        boolean beside = !row.beside().equals(ANYTHING);
        boolean unless = !row.unless().equals(NOTHING);
        if (beside) {
            String cell = "beside " + row.beside();
            changes.add(new Changed(row, Mutants.DROPPED, cell, with(row, ANYTHING, row.unless())));
            if (!unless) {
                changes.add(new Changed(row, Mutants.NEGATED, cell, with(row, ANYTHING, row.beside())));
            }
        }
        if (unless) {
            String cell = "unless " + row.unless();
            changes.add(new Changed(row, Mutants.DROPPED, cell, with(row, row.beside(), NOTHING)));
            if (!beside) {
                changes.add(new Changed(row, Mutants.NEGATED, cell, with(row, row.unless(), NOTHING)));
            }
        }
        return changes;
    }

    private static Signature with(Signature row, String beside, String unless) {
        return new Signature(
                row.seen(),
                beside,
                unless,
                row.cause(),
                row.supports(),
                row.strength(),
                row.statement(),
                row.group(),
                row.location());
    }
}
