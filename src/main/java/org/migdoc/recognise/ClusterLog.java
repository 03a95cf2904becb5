package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;
import org.migdoc.regex.Pattern;

/**
 * Thins a long {@code cluster.log} out to the lines that may tell of a failure, so that a log of a few hundred thousand lines costs
 * what its failures cost.
 *
 * <pre>
 * 00001ae4.000020a4::2024/03/12-08:14:27.553 ERR   [RES] Virtual Machine &lt;Virtual Machine WEB01&gt;: Live migration failed.
 * 00000b9c.00000c88::2024/03/12-08:14:31.004 INFO  [IM] got event: Remote endpoint 10.20.0.12:~3343~ unreachable
 * </pre>
 *
 * Of lines that differ in numbers only, the first {@value #MOST_ALIKE} stay. A short excerpt stays whole, and so does everything
 * else in the document; lines keep their numbers.
 */
final class ClusterLog {

    private static final int LONG = 400;
    private static final int MOST_ALIKE = 20;
    private static final int PREFIX = 43;
    private static final int SHAPE = 60;
    private static final Pattern STAMP = Pattern.compile(
            "[0-9a-fA-F]{4,8}\\.[0-9a-fA-F]{4,8}::\\d{4}/\\d\\d/\\d\\d-\\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\s{1,3}(?<level>[A-Z]{3,5})\\s.*");
    private static final Pattern TELLS = Pattern.compile(
            "migrat|fail|error|unreachable|paused|timed ?out|terminat|lost|denied|refused|status_[a-z]|0x8|deadlock|evict|not (?:available|accessible|found)|mandatory",
            Pattern.CASE_INSENSITIVE);

    private ClusterLog() {}

    /** The document without the lines of a long log that tell nothing; the document itself when there are none. */
    static Document thinned(Document document) {
        long stamped = document.lines().stream()
                .filter(ClusterLog::isStamped)
                .limit(LONG + 1)
                .count();
        if (stamped <= LONG) {
            return document;
        }
        Map<String, Integer> alike = new HashMap<>();
        List<Line> kept = new ArrayList<>();
        for (Line line : document.lines()) {
            if (!isStamped(line)
                    || tells(line.text()) && alike.merge(shape(line.text()), 1, Integer::sum) <= MOST_ALIKE) {
                kept.add(line);
            }
        }
        return new Document(document.name(), List.copyOf(kept));
    }

    private static boolean isStamped(Line line) {
        String text = line.text();
        int colons = text.indexOf("::");
        return colons > 8 && colons < 18 && STAMP.matcher(text).matches();
    }

    private static boolean tells(String text) {
        String level = text.substring(Math.min(text.length(), PREFIX - 2), Math.min(text.length(), PREFIX + 4));
        boolean bad = level.contains("ERR") || level.contains("WARN");
        return bad || TELLS.matcher(text).find();
    }

    /** The text without stamp and digits, cut. */
    private static String shape(String text) {
        StringBuilder shape = new StringBuilder();
        for (int i = Math.min(text.length(), PREFIX); i < text.length() && shape.length() < SHAPE; i++) {
            char c = text.charAt(i);
            if (!Character.isDigit(c) && (c < 'a' || c > 'f' || i + 1 >= text.length() || !isHex(text, i))) {
                shape.append(c);
            }
        }
        return shape.toString();
    }

    /** True for a letter inside a number of hexadecimal digits. */
    private static boolean isHex(String text, int i) {
        return Character.isDigit(text.charAt(i - 1)) || Character.isDigit(text.charAt(i + 1));
    }
}
