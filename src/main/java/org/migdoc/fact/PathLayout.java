package org.migdoc.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the iSCSI connections of one machine run, counted.
 *
 * @param initiators distinct addresses of the machine's adapters
 * @param targets distinct addresses of portals
 * @param pairs distinct pairs of both
 * @param paths all connections
 * @param most connections of the adapter that has most of them
 * @param fewest connections of the adapter that has fewest
 * @param facts the connections
 */
public record PathLayout(
        @Nullable String host,
        int initiators,
        int targets,
        int pairs,
        int paths,
        int most,
        int fewest,
        List<Fact> facts) {

    public PathLayout {
        facts = List.copyOf(facts);
    }

    /** The layout of connections of one machine; those with unknown ends are left out. */
    public static PathLayout of(@Nullable String host, Collection<?> connections) {
        TreeSet<String> targets = new TreeSet<>();
        TreeSet<String> pairs = new TreeSet<>();
        Map<String, Integer> load = new HashMap<>();
        List<Fact> facts = new ArrayList<>();
        for (Object connection : connections) {
            if (connection instanceof IscsiPath path && path.chosen() && path.connected()) {
                targets.add(String.valueOf(path.targetAddress()));
                pairs.add(path.initiatorAddress() + ">" + path.targetAddress());
                load.merge(String.valueOf(path.initiatorAddress()), 1, Integer::sum);
                facts.add(path);
            }
        }
        int most = load.values().stream().mapToInt(i -> i).max().orElse(0);
        int fewest = load.values().stream().mapToInt(i -> i).min().orElse(0);
        return new PathLayout(host, load.size(), targets.size(), pairs.size(), facts.size(), most, fewest, facts);
    }

    /** True when each of several adapters is connected to each of several portals. */
    public boolean fullMesh() {
        return initiators > 1 && targets > 1 && pairs == initiators * targets;
    }

    /** True when no two connections share an adapter or a portal. */
    public boolean straight() {
        return pairs > 0 && pairs == initiators && pairs == targets;
    }

    /** True when every adapter has as many connections as every other. */
    public boolean balanced() {
        return most == fewest;
    }
}
