package org.migdoc.authoring.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.migdoc.diagnosis.Finding;
import org.migdoc.diagnosis.Signature;
import org.migdoc.engine.Firing;
import org.migdoc.engine.Trace;
import org.migdoc.fact.Sighting;

/** Follows what holds in a case back to the facts of the input. */
public final class Reasons {

    private static final String ANYTHING = "*";

    private final Map<Object, List<Firing>> byGiven = new HashMap<>();
    private final List<Sighting> sightings;

    public Reasons(Trace trace) {
        trace.firings()
                .forEach(firing -> byGiven.computeIfAbsent(firing.given(), given -> new ArrayList<>())
                        .add(firing));
        this.sightings = trace.working().stream()
                .filter(Sighting.class::isInstance)
                .map(Sighting.class::cast)
                .toList();
    }

    /** Why this evidence is there. */
    public Reason of(Finding finding) {
        return of(byGiven.containsKey(finding) ? finding : finding.evidence());
    }

    /** Why this holds. */
    public Reason of(Object what) {
        return of(what, new LinkedHashSet<>());
    }

    private Reason of(Object what, Set<Object> above) {
        List<Firing> firings = byGiven.getOrDefault(what, List.of());
        if (firings.isEmpty() || !above.add(what)) {
            return new Reason(what, "", "", List.of(), 0);
        }
        Firing first = firings.get(0);
        Set<Reason> because = new LinkedHashSet<>();
        first.matched().stream()
                .sorted(Comparator.comparing(Signature.class::isInstance))
                .forEach(matched -> because.addAll(seen(matched, above)));
        above.remove(what);
        int otherwise = firings.size() - 1;
        return what instanceof Finding finding
                ? new Reason(what, finding.rule(), finding.ruleLocation(), List.copyOf(because), otherwise)
                : new Reason(what, first.rule(), first.location(), List.copyOf(because), otherwise);
    }

    /** A sighting is only another name for what was seen; a row of a table also stands on what has to be beside. */
    private List<Reason> seen(Object matched, Set<Object> above) {
        if (matched instanceof Signature row) {
            return sightings.stream()
                    .filter(sighting -> sighting.what().equals(row.beside()))
                    .limit(1)
                    .flatMap(sighting -> seen(sighting, above).stream())
                    .toList();
        }
        if (matched instanceof Sighting sighting) {
            return sighting.what().equals(ANYTHING)
                    ? List.of()
                    : of(sighting, above).because();
        }
        return List.of(of(matched, above));
    }
}
