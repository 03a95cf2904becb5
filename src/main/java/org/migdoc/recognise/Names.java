package org.migdoc.recognise;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.NameForm;

/** Names of hosts and services as keys that can be compared. */
final class Names {

    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");

    private static final Pattern HOST = Pattern.compile("[\\p{L}0-9][\\p{L}0-9_-]{0,62}(?:\\.[\\p{L}0-9_-]{1,63}){0,8}");
    private static final Set<String> NO_HOSTS = Set.of(
            "a", "the", "this", "that", "it", "them", "one", "other", "another", "host", "hosts", "server", "node", "both",
            "source", "destination", "target", "console", "local", "localhost", "remote", "computer", "name", "my", "our",
            "any", "all", "each", "der", "die", "das", "den", "dem", "le", "la", "un", "une", "and", "or", "to", "from");

    private Names() {}

    /** True for a dotted IPv4 address. */
    static boolean isAddress(String text) {
        return IPV4.matcher(text).matches();
    }

    /** The key of a host: NetBIOS name in lower case, without domain, {@code $}, brackets or quotes; an address as it is. */
    static String hostKey(String printed) {
        String name = bare(printed);
        if (isAddress(name)) {
            return name;
        }
        int dot = name.indexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** True for what can be the name or address of a machine, false for a word of a sentence or a cut-off text. */
    static boolean plausibleHost(String printed) {
        String name = bare(printed);
        return HOST.matcher(name).matches() && !NO_HOSTS.contains(name);
    }

    /** How {@code printed} names a host. */
    static NameForm form(String printed) {
        String name = bare(printed);
        if (isAddress(name)) {
            return NameForm.ADDRESS;
        }
        return name.indexOf('.') > 0 ? NameForm.FQDN : NameForm.NETBIOS;
    }

    /** {@code printed} in lower case without {@code \\}, {@code DOMAIN\}, {@code $}, quotes and closing dots. */
    static String bare(String printed) {
        String name = printed.strip().toLowerCase(Locale.ROOT);
        int slash = name.lastIndexOf('\\');
        name = slash >= 0 ? name.substring(slash + 1) : name;
        int start = 0;
        int end = name.length();
        while (start < end && "'\"[({<".indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "'\"])}>$.,;:".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }

    /** An SPN's service class as facts name it: {@code migration}, {@code replica}, {@code console}, else in lower case. */
    static String service(String printed) {
        String name = printed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return switch (name) {
            case "microsoft virtual system migration service" -> "migration";
            case "hyper-v replica service" -> "replica";
            case "microsoft virtual console service" -> "console";
            default -> name;
        };
    }

    /** The account name of a distinguished name ({@code CN=HV01,OU=…}), as a key, or null when it is none. */
    static @Nullable String ofDistinguishedName(String printed) {
        String text = printed.strip();
        if (!text.regionMatches(true, 0, "CN=", 0, 3)) {
            return null;
        }
        int comma = text.indexOf(',');
        return hostKey(text.substring(3, comma < 0 ? text.length() : comma));
    }
}
