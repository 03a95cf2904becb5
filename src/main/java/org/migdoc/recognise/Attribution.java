package org.migdoc.recognise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;

/**
 * Gives facts without a machine to the one they must be about: who pastes one unnamed delegation list means the source's
 * account, unless the list names the source itself; then it is the destination's.
 */
final class Attribution {

    private final @Nullable String source;
    private final @Nullable String destination;
    private final List<Fact> facts;

    private Attribution(MigrationAttempt attempt, List<Fact> facts) {
        this.source = attempt.source();
        this.destination = attempt.destination();
        this.facts = facts;
    }

    static List<Fact> apply(MigrationAttempt attempt, List<Fact> facts) {
        Attribution attribution = new Attribution(attempt, facts);
        return attempt.source() == null
                ? facts
                : facts.stream().map(attribution::attributed).toList();
    }

    private Fact attributed(Fact fact) {
        if (fact instanceof DelegationEntry d && d.account() == null) {
            return new DelegationEntry(
                    d.origin(), account(d.origin()), d.service(), d.target(), d.form(), d.serviceName());
        }
        if (fact instanceof Listing l && l.subject() == null && l.kind().equals("delegation")) {
            return new Listing(l.origin(), l.kind(), account(l.origin()), l.complete(), l.size());
        }
        if (fact instanceof Setting s && s.host() == null && s.name().startsWith("Trusted")) {
            return new Setting(s.origin(), source, s.object(), s.subject(), s.name(), s.value(), s.number(), s.time());
        }
        return fact;
    }

    private @Nullable String account(Origin origin) {
        return names(origin, source) && !names(origin, destination) && destination != null ? destination : source;
    }

    private boolean names(Origin origin, @Nullable String host) {
        return facts.stream()
                .anyMatch(f -> f instanceof DelegationEntry d
                        && d.target().equals(host)
                        && d.origin().document().equals(origin.document())
                        && Math.abs(d.origin().line() - origin.line()) <= 12
                        && d.account() == null);
    }
}
