package org.migdoc.diagnosis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.MigrationAttempt;

/** Puts the names of a case into the texts of steps. */
record FilledStep(MigrationAttempt attempt, Map<String, String> fills) {

    PlanStep step(int number, StepTemplate t, List<String> addresses, @Nullable List<String> group) {
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
                addresses,
                group,
                t.irreversible(),
                t.script());
    }

    AlreadySo alreadySo(StepTemplate t, List<String> addresses, List<Fact> shownBy) {
        return new AlreadySo(t.id(), prose(t.title()), prose(t.host()), addresses, shownBy);
    }

    private String prose(String text) {
        return Placeholders.fill(text, attempt, fills);
    }

    private String command(String text, String shell) {
        return shell.equals("gui") ? prose(text) : Placeholders.quote(text, shell, attempt, fills);
    }
}
