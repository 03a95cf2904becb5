package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.EventRecord;
import org.migdoc.fact.Fact;
import org.migdoc.fact.HostRole;
import org.migdoc.fact.Message;
import org.migdoc.fact.Origin;
import org.migdoc.regex.Pattern;

/**
 * Reads parts that machines play off structure, whatever the language: who logged a message of the source, who cleaned up, and
 * the hidden share {@code \\HV02\HV01.762091686$} that the source of a move opens on the destination.
 */
final class Roles {

    private static final int LOGGED = 2;
    private static final int SHARE = 3;
    private static final Set<String> OF_SOURCE = Set.of(
            "move-failed-at-source",
            "move-initiated",
            "folder-create-failed",
            "connection-failed",
            "no-suitable-credentials");
    private static final Set<String> OF_DESTINATION =
            Set.of("move-failed-at-destination", "vm-deleted-at-destination", "planned-vm-create-failed");
    private static final Pattern HIDDEN_SHARE = Pattern.compile(
            "\\\\\\\\([\\p{L}0-9][\\p{L}0-9_.-]{0,80})\\\\([\\p{L}0-9][\\p{L}0-9_-]{0,62})\\.\\d{3,12}\\$");

    private Roles() {}

    /** The roles that these facts show, without those that are among them already. */
    static List<Fact> of(List<Fact> facts) {
        List<Fact> roles = new ArrayList<>();
        List<EventRecord> events = facts.stream()
                .filter(EventRecord.class::isInstance)
                .map(EventRecord.class::cast)
                .toList();
        for (Fact fact : facts) {
            if (fact instanceof Message message) {
                share(message, roles);
                HostRole.Role role = role(message.kind());
                String host = role == null ? null : loggedBy(message.origin(), events);
                if (role != null && host != null) {
                    roles.add(new HostRole(message.origin(), host, role, LOGGED));
                }
            }
        }
        roles.removeAll(Set.copyOf(facts));
        return roles;
    }

    private static void share(Message message, List<Fact> roles) {
        Matcher m = HIDDEN_SHARE.matcher(message.path() == null ? "" : message.path());
        if (m.find()) {
            roles.add(new HostRole(message.origin(), Names.hostKey(m.group(1)), HostRole.Role.DESTINATION, SHARE));
            roles.add(new HostRole(message.origin(), Names.hostKey(m.group(2)), HostRole.Role.SOURCE, SHARE));
        }
    }

    private static HostRole.@Nullable Role role(String kind) {
        if (OF_SOURCE.contains(kind)) {
            return HostRole.Role.SOURCE;
        }
        return OF_DESTINATION.contains(kind) ? HostRole.Role.DESTINATION : null;
    }

    private static @Nullable String loggedBy(Origin origin, List<EventRecord> events) {
        for (EventRecord event : events) {
            if (event.host() != null && event.origin().overlaps(origin)) {
                return event.host();
            }
        }
        return null;
    }
}
