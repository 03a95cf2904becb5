package org.migdoc.report;

import java.util.Locale;
import java.util.Set;

/** Names in facts that were written by hand or by another tool, as the keys that rules compare. */
final class NameKey {

    private static final Set<String> HOSTS =
            Set.of("host", "peer", "source", "destination", "console", "from", "target", "asked_on");
    private static final Set<String> ACCOUNTS = Set.of("account", "client", "member", "operator");

    private NameKey() {}

    /** The value of field {@code name}: for hosts the short name in lower case, for accounts lower case, else as it is. */
    static String of(String name, String value) {
        if (ACCOUNTS.contains(name)) {
            return value.toLowerCase(Locale.ROOT);
        }
        return HOSTS.contains(name) ? host(value.strip().toLowerCase(Locale.ROOT)) : value;
    }

    private static String host(String name) {
        boolean address = name.indexOf(':') >= 0 || name.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
        int dot = name.indexOf('.');
        return address || dot < 1 ? name : name.substring(0, dot);
    }
}
