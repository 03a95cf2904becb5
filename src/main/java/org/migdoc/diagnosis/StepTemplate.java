package org.migdoc.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remediation step as its author wrote it, with placeholders.
 *
 * @param phase what it belongs to: {@code safety, name-resolution, …, clean-up}, see {@link StepOrder#PHASES}
 * @param after ids of steps that have to come before it
 * @param risk {@code read-only}, {@code low} or {@code disruptive}
 * @param waiting how long to wait after it, or null
 * @param alternatives name of the group of which only one is to be done, or null
 * @param holds the situation in which there is nothing left to do, as an {@link Aim} is written, or null
 * @param unless the situation in which the step is not for this case, written likewise, or null
 * @param irreversible true when what it changes cannot be brought back
 * @param script name of the script that does it for any number of machines, or null
 */
public record StepTemplate(
        String id,
        String title,
        String phase,
        List<String> after,
        String host,
        String why,
        List<Command> commands,
        @Nullable String verify,
        @Nullable String undo,
        String risk,
        @Nullable String waiting,
        @Nullable String alternatives,
        @Nullable String holds,
        @Nullable String unless,
        boolean irreversible,
        @Nullable String script) {

    /**
     * Something to type or to click.
     *
     * @param shell {@code powershell}, {@code cmd} or {@code gui}
     */
    public record Command(String shell, String text) {}
}
