package org.migdoc.diagnosis;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sentence says in place of a name that nobody knows: "the source host", or "the host that is the source". */
final class UnknownName {

    private static final Map<String, String> IN_WORDS = Map.ofEntries(
            entry("source", "the source host"),
            entry("destination", "the destination host"),
            entry("console", "the machine where the move was started"),
            entry("vm", "the virtual machine"),
            entry("operator", "whoever started the move"),
            entry("domain", "the domain"),
            entry("source.fqdn", "the full name of the source host"),
            entry("destination.fqdn", "the full name of the destination host"),
            entry("dc", "a domain controller"),
            entry("dns-server", "the DNS server of the domain"),
            entry("address-destination", "the address of the destination host"),
            entry("stale-address-source", "the address that the source host does not have"),
            entry("stale-address-destination", "the address that the destination host does not have"),
            entry("management-adapter-source", "the management adapter of the source host"),
            entry("management-adapter-destination", "the management adapter of the destination host"),
            entry("domain-adapter-source", "the adapter of the source host that reaches the domain controllers"),
            entry(
                    "domain-adapter-destination",
                    "the adapter of the destination host that reaches the domain controllers"));
    private static final Map<String, String> AFTER_NOUN = Map.of(
            "source", "that is the source",
            "destination", "that is the destination",
            "console", "where the move was started",
            "vm", "in question",
            "operator", "that started the move");
    private static final Pattern NOUN =
            Pattern.compile("(?:^|[^\\p{L}])(?:account|host|machine|node|server) $", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_NOUN = 10;

    private UnknownName() {}

    /** The names that every template may use. */
    static Set<String> names() {
        return IN_WORDS.keySet();
    }

    /**
     * The name in words.
     *
     * @param shortName the short name of the host whose full name is not known, or null
     */
    static String inWords(String placeholder, @Nullable String shortName) {
        return shortName != null && PastedName.plain(shortName)
                ? "the full name of " + shortName
                : IN_WORDS.getOrDefault(placeholder, "the " + placeholder.replace('-', ' '));
    }

    /** The words that go on after {@code before} when that ends in the noun itself ("the account "), else null. */
    static @Nullable String afterNoun(String before, String placeholder) {
        String end = before.substring(Math.max(0, before.length() - LONGEST_NOUN));
        return NOUN.matcher(end).find() ? AFTER_NOUN.get(placeholder) : null;
    }
}
