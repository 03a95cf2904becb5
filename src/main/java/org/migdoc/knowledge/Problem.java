package org.migdoc.knowledge;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something wrong in a file of knowledge.
 *
 * @param path of the file
 * @param line from 1
 * @param column from 1; 0 when only the line is known
 * @param sentence what is wrong
 * @param hint what to try, {@code Maybe …}; empty when there is no guess
 */
public record Problem(Check check, String path, int line, int column, String sentence, String hint)
        implements Comparable<Problem> {

    private static final Comparator<Problem> IN_ORDER = Comparator.comparing(Problem::path)
            .thenComparingInt(Problem::line)
            .thenComparingInt(Problem::column)
            .thenComparing(Problem::sentence)
            .thenComparing(Problem::check)
            .thenComparing(Problem::hint);
    private static final Pattern PLACED = Pattern.compile("(.*?):(\\d+)");

    /** A problem at {@code rules/kerberos/signatures.tsv:12}. */
    public static Problem at(Check check, String location, String sentence, String hint) {
        Matcher placed = PLACED.matcher(location);
        return placed.matches()
                ? new Problem(check, placed.group(1), Integer.parseInt(placed.group(2)), 0, sentence, hint)
                : new Problem(check, location, 1, 0, sentence, hint);
    }

    /** {@code rules/kerberos/delegation.drl:42:9}. */
    public String place() {
        return path + ':' + line + (column > 0 ? ":" + column : "");
    }

    /** One line for people. */
    @Override
    public String toString() {
        return place() + ": " + sentence + (hint.isEmpty() ? "" : " " + hint);
    }

    @Override
    public int compareTo(Problem other) {
        return IN_ORDER.compare(this, other);
    }
}
