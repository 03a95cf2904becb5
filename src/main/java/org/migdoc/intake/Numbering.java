package org.migdoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads text that was copied from a viewer together with its line numbers, and takes the numbers off:
 *
 * <pre>
 * 1: Log Name:      System          1   Log Name:      System
 * 2: Source:        iScsiPrt        2   Source:        iScsiPrt
 * </pre>
 *
 * Only when the first line that is not blank has number 1 and all others count on from it, five lines at least.
 */
final class Numbering {

    private static final Pattern NUMBERED = Pattern.compile("\\s{0,8}(\\d{1,6})(?:[:.|)](?: |$)|\t| {1,4}|$)");
    private static final int FEWEST = 5;

    private Numbering() {}

    /** {@code lines} without the numbers of a viewer, or as they are. */
    static List<Line> strip(List<Line> lines) {
        int expected = 1;
        for (Line line : lines) {
            if (line.blank()) {
                continue;
            }
            Matcher numbered = NUMBERED.matcher(line.text());
            if (!numbered.lookingAt() || Integer.parseInt(numbered.group(1)) != expected) {
                return lines;
            }
            expected++;
        }
        return expected > FEWEST ? stripped(lines) : lines;
    }

    private static List<Line> stripped(List<Line> lines) {
        List<Line> stripped = new ArrayList<>(lines.size());
        for (Line line : lines) {
            Matcher numbered = NUMBERED.matcher(line.text());
            String text = numbered.lookingAt() ? line.text().substring(numbered.end()) : line.text();
            stripped.add(new Line(line.number(), line.raw(), text));
        }
        return stripped;
    }
}
