package org.migdoc.diagnosis;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Message;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Setting;

/**
 * What the facts show already. Reads how authors of questions name that:
 *
 * <pre>
 * Setting:IsClustered                                          the property of anything
 * Listing:spn of {destination}                                 a complete list of that machine
 * Setting:UseAnyNetworkForMigration of {source} and {destination}     the property of both
 * Message:link-down                                            the sentence, from anywhere
 * Attempt:restore                                              the kind of the attempt, or unknown
 * </pre>
 *
 * <p>A machine that the case does not name is any machine, and so is one that the output does not name.
 */
final class KnownFacts {

    private static final Pattern WANTED = Pattern.compile("(\\w+:.+?)(?: of (\\{[a-z]+}(?: and \\{[a-z]+})*))?");
    private static final String ANY = "";

    private final Map<String, Set<String>> subjects = new HashMap<>();
    private final MigrationAttempt attempt;

    KnownFacts(Collection<Fact> facts, MigrationAttempt attempt) {
        this.attempt = attempt;
        add("Attempt:" + (attempt.kind() == null ? "unknown" : attempt.kind()), null);
        for (Fact fact : facts) {
            if (fact instanceof Setting s) {
                add("Setting:" + s.name(), s.host());
            } else if (fact instanceof Listing l && l.complete()) {
                add("Listing:" + l.kind(), l.subject());
            } else if (fact instanceof Message m) {
                add("Message:" + m.kind(), m.host());
            }
        }
    }

    private void add(String what, @Nullable String subject) {
        String host = subject == null ? ANY : subject.toLowerCase(Locale.ROOT);
        int group = host.indexOf('/');
        subjects.computeIfAbsent(what, w -> new HashSet<>()).add(group < 0 ? host : host.substring(0, group));
    }

    /** True when one of these is there. */
    boolean any(List<String> wanted) {
        return wanted.stream().anyMatch(this::has);
    }

    /** True when one of these is there that is not the kind of the attempt alone. */
    boolean anyButAttempt(List<String> wanted) {
        return wanted.stream().anyMatch(w -> !w.startsWith("Attempt:") && has(w));
    }

    private boolean has(String wanted) {
        Matcher matcher = WANTED.matcher(wanted);
        if (!matcher.matches()) {
            return false;
        }
        Set<String> seen = subjects.getOrDefault(matcher.group(1), Set.of());
        String machines = matcher.group(2);
        return !seen.isEmpty()
                && (machines == null
                        || List.of(machines.split(" and ")).stream().allMatch(m -> covers(seen, machine(m))));
    }

    private static boolean covers(Set<String> seen, @Nullable String machine) {
        return machine == null || seen.contains(ANY) || seen.contains(machine);
    }

    private @Nullable String machine(String placeholder) {
        return switch (placeholder) {
            case "{source}" -> attempt.source();
            case "{destination}" -> attempt.destination();
            case "{console}" -> attempt.console();
            default -> null;
        };
    }
}
