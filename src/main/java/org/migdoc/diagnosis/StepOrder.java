package org.migdoc.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Orders steps: by phase, within it by the steps' own {@code after}, alternatives beside each other, else as they were given.
 * A circle of steps loses one of its arrows and no step.
 */
public final class StepOrder {

    /** What must hold first comes first. */
    public static final List<String> PHASES = List.of(
            "safety",
            "name-resolution",
            "network",
            "time",
            "identity",
            "delegation",
            "propagation",
            "permissions",
            "settings",
            "storage",
            "virtual-machine",
            "retry",
            "verify",
            "clean-up");

    private final Map<String, StepTemplate> open = new LinkedHashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final List<StepTemplate> ordered = new ArrayList<>();

    private StepOrder() {}

    /** The steps in order, each once. */
    static List<StepTemplate> of(Collection<StepTemplate> steps) {
        List<StepTemplate> all = new ArrayList<>();
        for (String phase : PHASES) {
            StepOrder order = new StepOrder();
            steps.stream().filter(s -> s.phase().equals(phase)).forEach(s -> order.open.put(s.id(), s));
            order.open.keySet().forEach(order::place);
            all.addAll(order.ordered);
        }
        return List.copyOf(all);
    }

    private void place(String id) {
        StepTemplate step = open.get(id);
        if (step == null || !visited.add(id)) {
            return;
        }
        step.after().forEach(this::place);
        ordered.add(step);
        open.values().stream()
                .filter(o -> o.alternatives() != null && o.alternatives().equals(step.alternatives()))
                .map(StepTemplate::id)
                .forEach(this::place);
    }
}
