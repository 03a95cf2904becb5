package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One answer while it is read: a name, its addresses and aliases, and the lines that say so. */
final class NslookupAnswer {

    private final String name;
    private final int first;
    private final List<String> addresses = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();
    private int last;

    NslookupAnswer(String name, int line) {
        this.name = name;
        this.first = line;
        this.last = line;
    }

    void addresses(int line, List<String> more) {
        more.stream().filter(a -> !addresses.contains(a)).forEach(addresses::add);
        last = line;
    }

    void alias(String alias) {
        aliases.add(alias);
    }

    boolean empty() {
        return addresses.isEmpty();
    }

    /** What was asked for: {@code asked} when it is known, else an alias, else the name itself. */
    String subject(@Nullable String asked) {
        return asked != null ? asked : aliases.isEmpty() ? name : aliases.get(0);
    }

    /** The addresses; for an address asked for, the key of the name. */
    List<String> values(@Nullable String asked) {
        return asked != null && Ipv4.is(asked) ? List.of(Names.hostKey(name)) : List.copyOf(addresses);
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }
}
