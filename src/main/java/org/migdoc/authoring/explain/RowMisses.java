package org.migdoc.authoring.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migdoc.diagnosis.Signature;
import org.migdoc.engine.Trace;
import org.migdoc.fact.ErrorCode;
import org.migdoc.fact.EventRecord;
import org.migdoc.fact.Message;
import org.migdoc.fact.Sighting;

/** Finds, for rows of a signature table, which of {@code seen}, {@code beside} and {@code unless} does not hold. */
final class RowMisses {

    private static final int MOST = 3;
    private static final String NOTHING = "-";

    private final List<Object> working;
    private final Map<String, List<Object>> seen = new HashMap<>();

    RowMisses(Trace trace) {
        this.working = trace.working();
        for (Object object : working) {
            if (object instanceof Sighting sighting) {
                seen.computeIfAbsent(sighting.what(), what -> new ArrayList<>()).addAll(sighting.facts());
            }
        }
    }

    /** The row's first open condition; what would derive a situation is not filled in. */
    NearMiss of(Signature row, String location) {
        int weight =
                row.supports() ? row.strength().decibans() : -row.strength().decibans();
        String name = "%+d for ".formatted(weight)
                + row.seen()
                + (row.beside().equals("*") ? "" : " beside " + row.beside())
                + (row.unless().equals(NOTHING) ? "" : " unless " + row.unless());
        int all = 1 + (row.beside().equals("*") ? 0 : 1) + (row.unless().equals(NOTHING) ? 0 : 1);
        if (!seen.containsKey(row.seen())) {
            return new NearMiss(name, location, 0, all, open(row.seen(), location));
        } else if (!seen.containsKey(row.beside())) {
            return new NearMiss(name, location, 1, all, open(row.beside(), location));
        } else if (seen.containsKey(row.unless())) {
            List<Object> violators =
                    seen.get(row.unless()).stream().distinct().limit(MOST).toList();
            return new NearMiss(
                    name,
                    location,
                    all - 1,
                    all,
                    new NearMiss.Failing("not " + row.unless(), location, List.of(), violators, List.of()));
        }
        return new NearMiss(name, location, all, all, null);
    }

    private NearMiss.Failing open(String what, String location) {
        List<NearMiss.Near> closest = working.stream()
                .flatMap(fact -> near(what, fact).stream())
                .sorted(Comparator.comparingInt(NearMiss.Near::fitting).reversed())
                .limit(MOST)
                .toList();
        return new NearMiss.Failing(what, location, closest, List.of(), List.of());
    }

    /** A fact of which a part is what the row asks for. */
    private static List<NearMiss.Near> near(String what, Object fact) {
        if (fact instanceof ErrorCode code && code.code().equals(what)) {
            return differs(fact, "migration == true", "migration is false: the text around it is not of our field");
        }
        int blank = what.indexOf(' ');
        if (fact instanceof Message message && blank > 0 && message.kind().equals(what.substring(0, blank))) {
            return differs(fact, "code == \"" + what.substring(blank + 1) + '"', "code is " + message.code());
        }
        int slash = what.indexOf('/');
        if (!(fact instanceof EventRecord event) || slash < 0) {
            return List.of();
        }
        String provider = what.substring(0, slash);
        String id = what.substring(slash + 1);
        if (event.provider().equals(provider)) {
            return differs(fact, "id == " + id, "id is " + event.id());
        }
        return String.valueOf(event.id()).equals(id)
                ? differs(fact, "provider == \"" + provider + '"', "provider is \"" + event.provider() + '"')
                : List.of();
    }

    private static List<NearMiss.Near> differs(Object fact, String wanted, String found) {
        return List.of(new NearMiss.Near(fact, 1, List.of(new NearMiss.Differs(wanted, found))));
    }
}
