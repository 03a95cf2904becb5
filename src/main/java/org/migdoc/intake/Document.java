package org.migdoc.intake;

import java.util.List;
import java.util.function.Function;

/**
 * One decoded input.
 *
 * @param name file name, or how it came ({@code input})
 * @param lines all lines in order
 */
public record Document(String name, List<Line> lines) {

    private static final int MOST_LEFT_OUT = 1000;

    /**
     * The lines in one text, each under its number: one that was left out on the way in is empty. Numbers of records leave greater
     * gaps.
     */
    public String text(Function<Line, String> line) {
        StringBuilder whole = new StringBuilder();
        int number = 1;
        for (Line each : lines) {
            int gap = Math.max(0, each.number() - number);
            whole.append(gap > MOST_LEFT_OUT ? "" : "\n".repeat(gap))
                    .append(line.apply(each))
                    .append('\n');
            number = each.number() + 1;
        }
        return whole.toString();
    }
}
