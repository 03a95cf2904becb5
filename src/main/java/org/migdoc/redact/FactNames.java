package org.migdoc.redact;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.ErrorCode;
import org.migdoc.fact.EventRecord;
import org.migdoc.fact.Fact;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.HostRole;
import org.migdoc.fact.IscsiPath;
import org.migdoc.fact.KerberosTicket;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Message;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.MpioDisk;
import org.migdoc.fact.NetworkAdapter;
import org.migdoc.fact.PortTest;
import org.migdoc.fact.ServicePrincipalName;
import org.migdoc.fact.ServiceState;
import org.migdoc.fact.Setting;

/** The names of machines, accounts, domains and virtual machines that facts hold. */
final class FactNames {

    private static final Set<String> NAMED = Set.of(
            "VM", "VMHost", "ADUser", "ADComputer", "ClusterNode", "Computer", "ClusterGroup", "ClusterOwnerNode");
    private static final Set<String> LISTED =
            Set.of("delegation", "spn", "tickets", "dns", "adapters", "binding-order");

    private final KnownNames names;

    private FactNames(KnownNames names) {
        this.names = names;
    }

    /** Lets {@code names} learn the names of these facts. */
    static void learn(Collection<Fact> facts, KnownNames names) {
        FactNames learner = new FactNames(names);
        facts.forEach(learner::learn);
    }

    private void learn(Fact fact) {
        if (fact instanceof DelegationEntry f) {
            add(f.account(), f.target());
        } else if (fact instanceof DnsLookup f) {
            add(f.askedOn(), f.name(), f.server());
            f.addresses().forEach(this::add);
        } else if (fact instanceof GroupMember f) {
            add(f.host(), f.member());
        } else if (fact instanceof KerberosTicket f) {
            add(f.host(), f.client(), f.server().substring(f.server().indexOf('/') + 1));
        } else if (fact instanceof Listing f && LISTED.contains(f.kind())) {
            add(f.subject());
        } else if (fact instanceof Message f) {
            add(f.host(), f.peer(), f.vm());
        } else if (fact instanceof MigrationAttempt f) {
            attempt(f);
        } else if (fact instanceof PortTest f) {
            add(f.from(), f.target());
        } else if (fact instanceof ServicePrincipalName f) {
            add(f.account(), f.target());
        } else if (fact instanceof Setting f) {
            add(f.host(), NAMED.contains(f.object()) ? f.subject() : null);
        } else {
            add(hostOf(fact));
        }
    }

    private static @Nullable String hostOf(Fact fact) {
        if (fact instanceof ErrorCode f) {
            return f.host();
        } else if (fact instanceof EventRecord f) {
            return f.host();
        } else if (fact instanceof HostRole f) {
            return f.host();
        } else if (fact instanceof IscsiPath f) {
            return f.host();
        } else if (fact instanceof MpioDisk f) {
            return f.host();
        } else if (fact instanceof NetworkAdapter f) {
            return f.host();
        }
        return fact instanceof ServiceState f ? f.host() : null;
    }

    private void attempt(MigrationAttempt f) {
        add(f.vm(), f.source(), f.destination(), f.console(), f.operator(), f.sourceFqdn(), f.destinationFqdn());
        if (f.domain() != null) {
            names.domain(f.domain());
        }
    }

    private void add(@Nullable String... found) {
        for (String name : found) {
            if (name != null) {
                names.add(name);
            }
        }
    }
}
