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

    /** How many of the lines after line {@code i}, at most two, go on with its sentence because a mail client wrapped it. */
    int wrapped(int i) {
        int count = 0;
        while (count < 2
                && i + count + 1 < lines.size()
                && goesOn(lines.get(i + count), lines.get(i + count + 1).text())) {
            count++;
        }
        return count;
    }

    private static boolean goesOn(Line line, String next) {
        int length = line.raw().stripTrailing().length();
        String word = next.strip();
        int end = word.indexOf(' ') < 0 ? word.length() : word.indexOf(' ');
        boolean full = length >= 50 && length + 1 + end > 64;
        return full && !word.isEmpty() && "-*+#<>|=".indexOf(word.charAt(0)) < 0 && !next.startsWith("   ");
    }

    /** Line {@code i} with the lines that go on with its sentence. */
    String sentence(int i) {
        StringBuilder sentence = new StringBuilder(lines.get(i).text());
        for (int more = 1; more <= wrapped(i); more++) {
            sentence.append(' ').append(lines.get(i + more).text().strip());
        }
        return sentence.toString();
    }

    /**
     * A line with what belongs to its sentence before and after it.
     *
     * @param start where the line itself begins in the text
     * @param end where it ends
     */
    record Passage(String text, int start, int end) {

        /** True when something that was found at {@code index} begins in the line itself. */
        boolean owns(int index) {
            return start <= index && index < end;
        }
    }

    /** Line {@code i} with the line before that goes on in it, and the lines that go on with it. */
    Passage passage(int i) {
        boolean goesOn =
                i > outputFrom() && goesOn(lines.get(i - 1), lines.get(i).text());
        String before = goesOn ? lines.get(i - 1).text() + ' ' : "";
        return new Passage(
                before + sentence(i),
                before.length(),
                before.length() + lines.get(i).text().length());
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
