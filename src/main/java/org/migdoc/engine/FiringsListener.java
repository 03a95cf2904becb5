package org.migdoc.engine;

import java.util.ArrayList;
import java.util.List;
import org.drools.base.InitialFact;
import org.drools.tms.LogicalDependency;
import org.drools.tms.agenda.TruthMaintenanceSystemInternalMatch;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.migdoc.knowledge.Catalogue;

/** Keeps which rule fired on what, and afterwards says what it stated that still stands. */
final class FiringsListener extends DefaultAgendaEventListener {

    private final Catalogue catalogue;
    private final List<TruthMaintenanceSystemInternalMatch<?>> fired = new ArrayList<>();

    FiringsListener(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void afterMatchFired(AfterMatchFiredEvent event) {
        if (event.getMatch() instanceof TruthMaintenanceSystemInternalMatch<?> match) {
            fired.add(match);
        }
    }

    /** A match that was withdrawn has no dependencies left. */
    List<Firing> standing() {
        List<Firing> standing = new ArrayList<>();
        for (TruthMaintenanceSystemInternalMatch<?> match : fired) {
            if (match.getLogicalDependencies() != null
                    && match.getLogicalDependencies().getFirst() != null) {
                LogicalDependency<?> dependency = match.getLogicalDependencies().getFirst();
                String rule = match.getRule().getName();
                standing.add(new Firing(
                        rule,
                        catalogue.ruleLocations().getOrDefault(rule, ""),
                        match.getObjects().stream()
                                .filter(o -> !(o instanceof InitialFact))
                                .toList(),
                        dependency.getObject()));
            }
        }
        return standing;
    }
}
