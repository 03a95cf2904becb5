package org.migdoc.redact;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What tells nothing of anybody and stays as it is. From {@code well-known.txt}:
 *
 * <pre>
 * [names]
 * administrator, system, network service
 * </pre>
 */
final class WellKnown {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern DRIVE_SHARE = Pattern.compile("[a-z]\\$");
    private static final Map<String, Set<String>> SECTIONS = read();

    private WellKnown() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> sections = new HashMap<>();
        try (InputStream in = WellKnown.class.getResourceAsStream("well-known.txt")) {
            if (in == null) {
                throw new IllegalStateException("The program lacks well-known.txt. Maybe build it again.");
            }
            Set<String> section = new HashSet<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), s -> new HashSet<>());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.addAll(List.of(COMMA.split(line.strip())));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }

    private static boolean has(String section, String text) {
        return SECTIONS.getOrDefault(section, Set.of()).contains(text.toLowerCase(Locale.ROOT));
    }

    /** True for an account, group, container or machine that every installation has. */
    static boolean name(String text) {
        return has("names", text);
    }

    /** True for a folder, registry key or namespace of Windows. */
    static boolean place(String text) {
        return has("places", text);
    }

    /** True for a share that Windows makes. */
    static boolean share(String text) {
        return has("shares", text)
                || DRIVE_SHARE.matcher(text.toLowerCase(Locale.ROOT)).matches();
    }

    /** True for an everyday word of the field, which is a name only where a name has to stand. */
    static boolean ordinary(String text) {
        return has("ordinary", text);
    }

    /** True for a word that says what an adapter, a port or a disk is for. */
    static boolean adapter(String text) {
        return has("adapters", text);
    }

    /** True for a domain name of a vendor or a public site, with or without a host in front. */
    static boolean publicDomain(String text) {
        String rest = text;
        while (rest.indexOf('.') > 0) {
            if (has("public domains", rest)) {
                return true;
            }
            rest = rest.substring(rest.indexOf('.') + 1);
        }
        return false;
    }

    /** True for the last label of domain names. */
    static boolean ending(String text) {
        return has("endings", text);
    }

    /** True for the reversed domain of a maker of storage, or one below it. */
    static boolean authority(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return SECTIONS.getOrDefault("authorities", Set.of()).stream()
                .anyMatch(a -> lower.equals(a) || lower.startsWith(a + "."));
    }

    static boolean guid(String text) {
        return has("guids", text);
    }
}
