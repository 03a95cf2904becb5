package org.migdoc.diagnosis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A remediation step as its author wrote it, with placeholders.
 *
 * @param phase what it belongs to: {@code safety, name-resolution, …, clean-up}, see {@link Plan#PHASES}
 * @param after ids of steps that have to come before it
 * @param risk {@code read-only}, {@code low} or {@code disruptive}
 * @param waiting how long to wait after it, or null
 * @param alternatives name of the group of which only one is to be done, or null
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
        @Nullable String alternatives) {

    /**
     * Something to type or to click.
     *
     * @param shell {@code powershell}, {@code cmd} or {@code gui}
     */
    public record Command(String shell, String text) {}
}
