package org.migdoc.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * A PowerShell script that does steps of a plan for any number of machines.
 *
 * @param name of its file: {@code complete-delegation.ps1}
 * @param text with the names of the case filled in
 */
public record Script(String name, String text) {

    private static final Set<String> SELF_ENTRIES =
            Set.of("add-self-delegation-source", "add-self-delegation-destination");

    /**
     * The scripts that the steps of a plan name, in the order of the plan; empty when they name none.
     *
     * @param templates text with placeholders by file name
     */
    public static List<Script> of(Diagnosis diagnosis, Map<String, String> templates) {
        List<Script> scripts = new ArrayList<>();
        for (String name : names(diagnosis)) {
            String template = Objects.requireNonNull(templates.get(name), name);
            scripts.add(new Script(
                    name, Placeholders.quote(template, "powershell", diagnosis.attempt(), own(diagnosis, name))));
        }
        return List.copyOf(scripts);
    }

    private static Set<String> names(Diagnosis diagnosis) {
        Set<String> names = new LinkedHashSet<>();
        diagnosis.plan().stream().map(PlanStep::script).filter(Objects::nonNull).forEach(names::add);
        return names;
    }

    /** What only scripts know: the case, the causes that ask for it, whether a host is to list itself. */
    private static Map<String, String> own(Diagnosis diagnosis, String name) {
        Set<String> causes = new TreeSet<>();
        diagnosis.plan().stream().filter(s -> name.equals(s.script())).forEach(s -> causes.addAll(s.addresses()));
        boolean self = diagnosis.plan().stream().anyMatch(s -> SELF_ENTRIES.contains(s.id()));
        return Map.of("case", diagnosis.id(), "causes", String.join(" ", causes), "self-entries", self ? "yes" : "no");
    }
}
