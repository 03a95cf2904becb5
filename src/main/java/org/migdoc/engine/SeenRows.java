package org.migdoc.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.migdoc.diagnosis.Signature;
import org.migdoc.fact.Sighting;

/**
 * Brings the rows of signature tables into a session that can hold there: those of what was sighted. All others, which are
 * nearly all, would only be joined with nothing.
 */
final class SeenRows extends DefaultRuleRuntimeEventListener {

    private final Map<String, List<Signature>> rows;
    private final Set<String> seen = new HashSet<>();
    private final List<Signature> waiting = new ArrayList<>();

    /** @param rows by what they name as seen */
    SeenRows(Map<String, List<Signature>> rows) {
        this.rows = rows;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Sighting sighting && seen.add(sighting.what())) {
            waiting.addAll(rows.getOrDefault(sighting.what(), List.of()));
        }
    }

    /** Inserts the rows that wait; false when there is none. */
    boolean insertInto(KieSession session) {
        List<Signature> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(session::insert);
        return !now.isEmpty();
    }
}
