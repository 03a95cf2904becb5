package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/** A list of adapters in one line: {@code Mgmt, LAN, iSCSI}, {@code 1. Mgmt 2. LAN}, {@code Mgmt > LAN}. */
final class AdapterList {

    private static final Pattern NUMBERS = Pattern.compile("(?:^|[\\s,;])\\s?\\d{1,2}[.)]\\s{0,3}(?=\\D)");
    private static final Pattern ARROWS =
            Pattern.compile("[\\s,]{0,3}(?:->|=>|>|\u2192|\\bthen\\b|\\bdann\\b|\\bpuis\\b)\\s{0,3}");
    private static final Pattern COMMAS = Pattern.compile("\\s{0,3}(?:[,;|]|\\b(?:and|und|et|y)\\b)\\s{0,3}");
    private static final Pattern SLASHES = Pattern.compile("\\s{0,3}/\\s{0,3}");

    private AdapterList() {}

    /** Cuts a list in one line at numbers, arrows, commas; what stands in brackets stays together. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Pattern separator = separator(text);
        Matcher m = separator.matcher(text);
        int start = 0;
        while (m.find() && parts.size() < 64) {
            if (depth(text, m.start()) == 0) {
                parts.add(text.substring(start, m.start()));
                start = m.end();
            }
        }
        parts.add(text.substring(start));
        return parts.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
    }

    private static Pattern separator(String text) {
        if (NUMBERS.matcher(text).find()) {
            return NUMBERS;
        } else if (ARROWS.matcher(text).find()) {
            return ARROWS;
        }
        return COMMAS.matcher(text).find() ? COMMAS : SLASHES;
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' && depth > 0 ? -1 : 0;
        }
        return depth;
    }
}
