package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The machines in a sentence about a connection: {@code HV01 -> HV02:6600 refused}, {@code telnet hv02 6600 fails},
 * {@code port 445 on HV02 closed from ADMIN-PC1}.
 *
 * @param from key of the machine that tried, or null
 * @param target key or address of the machine tried, or null
 */
record SentenceHosts(@Nullable String from, @Nullable String target) {

    private static final Set<String> TOOLS =
            Set.of("telnet", "tnc", "test-netconnection", "-computername", "nc", "psping", "portqry");
    private static final Set<String> AT = Set.of("to", "nach", "zu", "on", "auf", "at", "of", "von");
    private static final Set<String> FROM = Set.of("from", "depuis", "ab");
    private static final Set<String> ARROWS = Set.of("->", ">", "-->", "\u2192");

    static SentenceHosts of(List<String> words) {
        String from = null;
        String target = null;
        String last = null;
        boolean sure = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            String previous = i == 0 ? "" : words.get(i - 1).toLowerCase(Locale.ROOT);
            String host = key(word, TOOLS.contains(previous));
            if (host == null) {
                continue;
            } else if (ARROWS.contains(previous) && last != null) {
                from = last;
                target = host;
                sure = true;
            } else if (FROM.contains(previous)) {
                from = host;
            } else if (target == null || !sure && (AT.contains(previous) || TOOLS.contains(previous))) {
                target = host;
                sure = AT.contains(previous) || TOOLS.contains(previous);
            }
            last = host;
        }
        return new SentenceHosts(from, target);
    }

    private static @Nullable String key(String word, boolean certain) {
        int colon = word.indexOf(':');
        String name = Names.bare(colon > 0 ? word.substring(0, colon) : word);
        String host = Remarks.hostKey(name);
        boolean plain = certain && name.matches("[a-z][\\w.-]{1,60}");
        return host == null && plain ? Names.hostKey(name) : host;
    }
}
