package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/** The question in a command line: {@code nslookup -type=A hv02.corp.example 10.1.0.6}. */
final class NslookupQuestion {

    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9_][\\w.-]{0,252}");
    private static final Pattern DOT = Pattern.compile("\\.");

    private NslookupQuestion() {}

    /** The name or address asked for, as typed, or null. */
    static @Nullable String name(Block block) {
        List<String> words = words(block);
        return words.isEmpty() ? null : words.get(0);
    }

    /** The server asked, an address or a key, or null when the system chose it. */
    static @Nullable String server(Block block) {
        List<String> words = words(block);
        return words.size() < 2 ? null : Names.hostKey(words.get(1));
    }

    /** {@code 12.0.1.10.} (as in {@code in-addr.arpa}) → {@code 10.1.0.12}. */
    static String turned(String reversed) {
        List<String> octets = new ArrayList<>(DOT.splitAsStream(reversed).toList());
        Collections.reverse(octets);
        return String.join(".", octets);
    }

    private static List<String> words(Block block) {
        Command command = block.command();
        if (command == null) {
            return List.of();
        }
        return BLANK.splitAsStream(command.text().strip())
                .skip(1)
                .takeWhile(w ->
                        w.startsWith("-") && w.length() > 2 || HOST.matcher(w).matches())
                .filter(w -> !w.startsWith("-"))
                .limit(2)
                .toList();
    }
}
