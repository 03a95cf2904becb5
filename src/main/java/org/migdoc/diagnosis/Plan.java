package org.migdoc.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.MigrationAttempt;

/** Orders the needed steps: by phase, within it by the steps' own {@code after}, then as the articles list them. */
public final class Plan {

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

    private final Map<String, StepTemplate> templates;
    private final MigrationAttempt attempt;
    private final Map<String, String> fills;

    private Plan(Map<String, StepTemplate> templates, MigrationAttempt attempt, Map<String, String> fills) {
        this.templates = templates;
        this.attempt = attempt;
        this.fills = fills;
    }

    /** The ordered plan; empty when no step is needed. A step that serves several causes appears once. */
    public static List<PlanStep> of(
            Collection<NeededStep> needed,
            Map<String, StepTemplate> templates,
            MigrationAttempt attempt,
            Map<String, String> fills) {
        Map<String, Set<String>> causes = new LinkedHashMap<>();
        needed.forEach(n -> {
            if (templates.containsKey(n.step())) {
                causes.computeIfAbsent(n.step(), s -> new TreeSet<>()).add(n.cause());
            }
        });
        return new Plan(templates, attempt, fills).build(causes);
    }

    private List<PlanStep> build(Map<String, Set<String>> causes) {
        List<StepTemplate> ordered = new ArrayList<>();
        for (String phase : PHASES) {
            Set<String> open = new LinkedHashSet<>();
            causes.keySet().stream()
                    .filter(id -> template(id).phase().equals(phase))
                    .forEach(open::add);
            Set<String> visiting = new HashSet<>();
            while (!open.isEmpty()) {
                place(open.iterator().next(), open, visiting, ordered);
            }
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        ordered.forEach(t -> {
            if (t.alternatives() != null) {
                groups.computeIfAbsent(t.alternatives(), g -> new ArrayList<>()).add(t.id());
            }
        });
        List<PlanStep> plan = new ArrayList<>();
        for (StepTemplate template : ordered) {
            List<String> group = template.alternatives() == null ? null : groups.get(template.alternatives());
            plan.add(step(plan.size() + 1, template, List.copyOf(causes.getOrDefault(template.id(), Set.of())), group));
        }
        return List.copyOf(plan);
    }

    private void place(String id, Set<String> open, Set<String> visiting, List<StepTemplate> ordered) {
        if (visiting.add(id)) {
            for (String before : template(id).after()) {
                if (open.contains(before)) {
                    place(before, open, visiting, ordered);
                }
            }
        }
        if (open.remove(id)) {
            ordered.add(template(id));
        }
    }

    private StepTemplate template(String id) {
        StepTemplate template = templates.get(id);
        if (template == null) {
            throw new IllegalStateException("There is no step \"" + id + "\".");
        }
        return template;
    }

    private PlanStep step(int number, StepTemplate t, List<String> causes, @Nullable List<String> group) {
        return new PlanStep(
                number,
                t.id(),
                prose(t.title()),
                t.phase(),
                prose(t.host()),
                prose(t.why()),
                t.commands().stream()
                        .map(c -> new StepTemplate.Command(c.shell(), command(c.text(), c.shell())))
                        .toList(),
                t.verify() == null ? null : command(t.verify(), "powershell"),
                t.undo() == null ? null : command(t.undo(), "powershell"),
                t.risk(),
                t.waiting(),
                causes,
                group != null && group.size() > 1 ? List.copyOf(group) : null);
    }

    private String prose(String text) {
        return Placeholders.fill(text, attempt, fills);
    }

    private String command(String text, String shell) {
        return shell.equals("gui") ? prose(text) : Placeholders.quote(text, shell, attempt, fills);
    }
}
