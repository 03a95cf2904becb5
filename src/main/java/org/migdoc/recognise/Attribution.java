package org.migdoc.recognise;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Setting;

/**
 * Gives facts without a machine to the one they must be about: who pastes one unnamed delegation list means the source's
 * account.
 */
final class Attribution {

    private final @Nullable String source;

    private Attribution(@Nullable String source) {
        this.source = source;
    }

    static Attribution of(MigrationAttempt attempt) {
        return new Attribution(attempt.source());
    }

    List<Fact> apply(List<Fact> facts) {
        return source == null ? facts : facts.stream().map(this::attributed).toList();
    }

    private Fact attributed(Fact fact) {
        if (fact instanceof DelegationEntry d && d.account() == null) {
            return new DelegationEntry(d.origin(), source, d.service(), d.target(), d.form(), d.serviceName());
        }
        if (fact instanceof Listing l && l.subject() == null && l.kind().equals("delegation")) {
            return new Listing(l.origin(), l.kind(), source, l.complete(), l.size());
        }
        if (fact instanceof Setting s && s.host() == null && s.name().startsWith("TrustedTo")) {
            return new Setting(s.origin(), source, s.object(), s.subject(), s.name(), s.value(), s.number(), s.time());
        }
        return fact;
    }
}
