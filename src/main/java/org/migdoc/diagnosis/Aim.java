package org.migdoc.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Situation;

/**
 * What a step is to reach, as its author wrote it:
 *
 * <pre>
 * no-duplicate-spns                                      seen at all
 * migration-enabled-here on {source}                     seen of that host
 * kerberos-chosen-here on {source} and {destination}     seen of both
 * </pre>
 *
 * @param situation name of the situation in which there is nothing left to do
 * @param ends {@code source}, {@code destination}, both, or empty
 */
record Aim(String situation, List<String> ends) {

    private static final Pattern WRITTEN =
            Pattern.compile("([a-z0-9-]+)(?: on \\{(source|destination)}(?: and \\{(source|destination)})?)?");

    /** The aim; null when it is written in another way. */
    static @Nullable Aim of(String written) {
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            return null;
        }
        List<String> ends = new ArrayList<>();
        for (int group = 2; group <= 3; group++) {
            if (parts.group(group) != null) {
                ends.add(parts.group(group));
            }
        }
        return new Aim(parts.group(1), List.copyOf(ends));
    }

    /** What shows that the aim is reached that is written so; empty when none is written, or when it is not. */
    static List<Fact> shownBy(@Nullable String written, Collection<Situation> seen, MigrationAttempt attempt) {
        Aim aim = written == null ? null : of(written);
        return aim == null ? List.of() : aim.shownBy(seen, attempt);
    }

    /** What shows that it is reached, of one sight for each end; empty when it is not. */
    List<Fact> shownBy(Collection<Situation> seen, MigrationAttempt attempt) {
        if (ends.isEmpty()) {
            return facts(seen, null);
        }
        List<Fact> all = new ArrayList<>();
        for (String end : ends) {
            String host = end.equals("source") ? attempt.source() : attempt.destination();
            List<Fact> facts = host == null ? List.of() : facts(seen, host);
            if (facts.isEmpty()) {
                return List.of();
            }
            all.addAll(facts);
        }
        return List.copyOf(all);
    }

    private List<Fact> facts(Collection<Situation> seen, @Nullable String host) {
        return seen.stream()
                .filter(s -> s.name().equals(situation) && !s.facts().isEmpty())
                .filter(s -> host == null || host.equals(s.host()))
                .findFirst()
                .map(Situation::facts)
                .orElse(List.of());
    }
}
