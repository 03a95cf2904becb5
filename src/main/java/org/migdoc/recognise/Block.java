package org.migdoc.recognise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Line;

/**
 * Lines that belong together: one command with its output, or what stands under one heading.
 *
 * @param document name of the document
 * @param host key of the machine the lines come from (prompt, heading), or null
 * @param command the command that printed them, or null
 * @param lines the lines, the command's own line first if there is one
 */
record Block(
        String document, @Nullable String host, @Nullable Command command, List<Line> lines) {

    /** The origin of lines {@code first} to {@code last}, indices into {@link #lines}. */
    Origin origin(int first, int last) {
        return new Origin(
                document,
                lines.get(first).number(),
                lines.get(last).number(),
                lines.get(first).raw().strip());
    }

    /** The origin of one line. */
    Origin origin(int index) {
        return origin(index, index);
    }

    /** The origin of the whole block. */
    Origin origin() {
        return origin(0, lines.size() - 1);
    }

    /** Index of the first line that is not part of the command itself. */
    int outputFrom() {
        if (command == null) {
            return 0;
        }
        String typed = command.text().lines().findFirst().orElse("");
        int first = 0;
        while (first < 2 && first + 1 < lines.size() && !lines.get(first).text().contains(typed)) {
            first++;
        }
        int more = (int) command.text().chars().filter(c -> c == '\n').count();
        return Math.min(first + 1 + more, lines.size());
    }

    /** True when the command's line, in lower case, holds {@code part} (given in lower case). */
    boolean commandHas(String part) {
        return command != null && command.has(part);
    }

    /** The machine the command asked, else the machine it ran on, or null. */
    @Nullable
    String askedHost() {
        if (command != null && command.remoteHost() != null) {
            return command.remoteHost();
        }
        return host;
    }
}
