package org.migdoc.authoring.coverage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.migdoc.Doctor;
import org.migdoc.authoring.Sample;
import org.migdoc.diagnosis.Signature;
import org.migdoc.knowledge.RuleSources;

/**
 * Conditions that could be changed without any sample noticing.
 *
 * @param coverage of the same samples
 * @param tried how many changes
 * @param survivors those that no sample notices, in the order of files and lines
 * @param untried changes that make no rule
 * @param left how many samples were left out, since they do not come out as expected even without a change
 */
public record Mutation(Coverage coverage, int tried, List<Survivor> survivors, List<Survivor> untried, int left) {

    /** Tries all changes of these rules and rows on these samples. */
    public static Mutation of(Doctor doctor, RuleSources sources, List<Sample> samples) throws IOException {
        List<Rehearsal> all = Rehearsal.of(doctor, samples);
        Coverage coverage = Coverage.ofRehearsals(doctor, all);
        List<Rehearsal> passing = all.stream().filter(Rehearsal::passes).toList();
        List<Signature> rows = doctor.knowledge().catalogue().signatures();
        RuleTrial rules = RuleTrial.of(sources, rows, passing);
        RowTrial changedRows = RowTrial.of(sources, rows, passing);
        List<Survivor> survivors = new ArrayList<>(rules.survivors());
        survivors.addAll(changedRows.survivors());
        survivors.sort(Comparator.comparing(Survivor::file).thenComparingInt(Survivor::line));
        int tried = rules.tried() + changedRows.tried();
        return new Mutation(coverage, tried, List.copyOf(survivors), rules.untried(), all.size() - passing.size());
    }
}
