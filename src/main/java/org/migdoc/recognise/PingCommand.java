package org.migdoc.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * A command line of {@code ping}, and what somebody typed behind it: {@code ping 10.20.0.12 -f -l 8972 -S 10.20.0.11 fails}.
 *
 * @param target the machine, as typed, or null
 * @param source the address after {@code -S}, or null
 * @param size the payload after {@code -l}, 0 when not given
 * @param unfragmented true with {@code -f}
 * @param remark the words behind it, empty for none
 */
record PingCommand(@Nullable String target, @Nullable String source, int size, boolean unfragmented, String remark) {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern OPTION = Pattern.compile("[-/]([A-Za-z0-9])");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_][\\w.-]{0,252}");
    private static final String WITH_VALUE = "lniwrvkjSc";

    static PingCommand of(String text) {
        List<String> words = BLANK.splitAsStream(text.strip()).limit(60).toList();
        Map<Character, String> options = new HashMap<>();
        String target = null;
        int i = 1;
        while (i < words.size()) {
            String word = words.get(i);
            if (OPTION.matcher(word).matches()) {
                boolean valued = WITH_VALUE.indexOf(word.charAt(1)) >= 0 && i + 1 < words.size();
                options.put(word.charAt(1), valued ? words.get(++i) : "");
            } else if (target == null && HOST.matcher(word).matches() && !told(word)) {
                target = word;
            } else {
                break;
            }
            i++;
        }
        String source = options.getOrDefault('S', "");
        String remark = String.join(" ", words.subList(Math.min(i, words.size()), words.size()));
        int size = number(options.getOrDefault('l', ""));
        return new PingCommand(target, Ipv4.is(source) ? source : null, size, options.containsKey('f'), remark);
    }

    private static boolean told(String word) {
        return List.of(
                        "fails", "failed", "ok", "works", "from", "to", "with", "geht", "timeout", "is", "test", "and",
                        "of")
                .contains(word.toLowerCase(Locale.ROOT));
    }

    private static int number(String digits) {
        return digits.matches("\\d{1,5}") ? Integer.parseInt(digits) : 0;
    }
}
