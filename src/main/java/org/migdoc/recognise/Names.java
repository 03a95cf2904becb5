package org.migdoc.recognise;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.NameForm;
import org.migdoc.regex.Pattern;

/** Names of hosts and services as keys that can be compared. */
final class Names {

    private static final Pattern RELEASE = Pattern.compile("\\d\\dH\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern IPV4 = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}");
    private static final Pattern IPV6 =
            Pattern.compile("(?=[0-9a-f:]{0,39}::|(?:[0-9a-f]{1,4}:){7})[0-9a-f:]{2,39}(?:%\\d{1,4})?");

    private static final Pattern HOST =
            Pattern.compile("[\\p{L}0-9][\\p{L}0-9_-]{0,62}(?:\\.[\\p{L}0-9_-]{1,63}){0,8}");
    private static final Set<String> NO_HOSTS = Set.of(
            "a",
            "the",
            "this",
            "that",
            "it",
            "them",
            "one",
            "other",
            "another",
            "host",
            "hosts",
            "server",
            "node",
            "both",
            "source",
            "destination",
            "target",
            "console",
            "local",
            "localhost",
            "remote",
            "computer",
            "name",
            "my",
            "our",
            "any",
            "all",
            "each",
            "der",
            "die",
            "das",
            "den",
            "dem",
            "le",
            "la",
            "un",
            "une",
            "and",
            "or",
            "to",
            "from");

    private Names() {}

    /** True for an IPv4 or IPv6 address. */
    static boolean isAddress(String text) {
        return IPV4.matcher(text).matches()
                || IPV6.matcher(text.toLowerCase(Locale.ROOT)).matches();
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

    /**
     * True for a word of a sentence that names a machine by its looks: a digit in it, or capitals throughout; a release of
     * Windows ({@code 22H2}) is none.
     */
    static boolean machineInProse(String word) {
        String name = word.strip();
        boolean looks = name.chars().anyMatch(Character::isDigit)
                || name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT));
        return looks
                && plausibleHost(name)
                && name.chars().anyMatch(Character::isLetter)
                && !RELEASE.matcher(name).matches();
    }

    /** How {@code printed} names a host. */
    static NameForm form(String printed) {
        String name = bare(printed);
        if (isAddress(name)) {
            return NameForm.ADDRESS;
        }
        return name.indexOf('.') > 0 ? NameForm.FQDN : NameForm.NETBIOS;
    }

    /** {@code printed} in lower case without {@code \\}, {@code DOMAIN\}, {@code @domain}, {@code $}, quotes and closing dots. */
    static String bare(String printed) {
        String name = printed.strip().toLowerCase(Locale.ROOT);
        int slash = name.lastIndexOf('\\');
        name = slash >= 0 ? name.substring(slash + 1) : name;
        int at = name.indexOf('@');
        name = at > 0 ? name.substring(0, at).strip() : name;
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

    /** The key of an account that may be a person's: as {@link #bare}, dots kept ({@code CORP\a.novak} is {@code a.novak}). */
    static String accountKey(String printed) {
        return bare(printed);
    }

    /** Whether {@code printed} is the account of a computer ({@code CORP\HV01$}). */
    static boolean isComputer(String printed) {
        return printed.strip().endsWith("$");
    }

    /**
     * An SPN's service class as facts name it: {@code migration}, {@code replica}, {@code console}, else in lower case.
     * Blanks lost or won by wrapping do not matter.
     */
    static String service(String printed) {
        String name = printed.strip().toLowerCase(Locale.ROOT);
        String squeezed = name.replaceAll("[\\s\\\\-]", "");
        return switch (squeezed) {
            case "microsoftvirtualsystemmigrationservice",
                    "microsoftvirtualsystemmigration",
                    "virtualsystemmigrationservice",
                    "virtualsystemmigration",
                    "msvirtualsystemmigrationservice",
                    "migrationservice",
                    "mvsms",
                    "vsms" -> "migration";
            case "hypervreplicaservice", "hypervreplica" -> "replica";
            case "microsoftvirtualconsoleservice", "virtualconsoleservice", "mvcs" -> "console";
            case "cifs", "host", "wsman", "termsrv", "restrictedkrbhost" -> squeezed;
            default -> name.replaceAll("\\s+", " ");
        };
    }

    /** The account name of a distinguished name ({@code CN=HV01,OU=…}), as a key, or null when it is none. */
    static @Nullable String ofDistinguishedName(String printed) {
        String text = printed.strip();
        if (!text.regionMatches(true, 0, "CN=", 0, 3)) {
            return null;
        }
        int comma = text.indexOf(',');
        String name = bare(text.substring(3, comma < 0 ? text.length() : comma));
        return name.isEmpty() ? null : name;
    }
}
