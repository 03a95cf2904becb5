package org.migdoc.diagnosis;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a sentence says in place of a name that nobody knows: "the source host", or "the host that is the source". */
final class UnknownName {

    private static final Map<String, String> IN_WORDS = Map.of(
            "source", "the source host",
            "destination", "the destination host",
            "console", "the machine where the move was started",
            "vm", "the virtual machine",
            "operator", "whoever started the move",
            "domain", "the domain",
            "dc", "a domain controller",
            "source.fqdn", "the full name of the source host",
            "destination.fqdn", "the full name of the destination host");
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
