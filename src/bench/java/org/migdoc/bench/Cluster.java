package org.migdoc.bench;

import java.util.ArrayList;
import java.util.List;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NameForm;
import org.migdoc.fact.Origin;
import org.migdoc.fact.ServicePrincipalName;

/** The facts of a cluster of which everything was listed: delegation of every host to every other, its SPNs, its names. */
final class Cluster {

    private static final List<String> SERVICES = List.of("cifs", "migration");

    private final int hosts;
    private final List<Fact> facts = new ArrayList<>();

    private Cluster(int hosts) {
        this.hosts = hosts;
    }

    static List<Fact> of(int hosts) {
        Cluster cluster = new Cluster(hosts);
        for (int host = 0; host < hosts; host++) {
            cluster.delegation(host);
            cluster.names(host);
        }
        return cluster.facts;
    }

    static String host(int number) {
        return "hv%03d".formatted(number);
    }

    /** Of every eleventh pair one entry is not there. */
    static boolean missing(int from, int to, String service, NameForm form) {
        return (from * 7 + to) % 11 == 0 && service.equals("cifs") && form == NameForm.NETBIOS;
    }

    private Origin origin() {
        int line = facts.size() + 1;
        return new Origin("cluster.txt", line, line, "line " + line);
    }

    private void delegation(int from) {
        facts.add(new Listing(origin(), "delegation", host(from), true, 4 * (hosts - 1)));
        for (int to = 0; to < hosts; to++) {
            for (String service : SERVICES) {
                for (NameForm form : List.of(NameForm.NETBIOS, NameForm.FQDN)) {
                    if (to != from && !missing(from, to, service, form)) {
                        facts.add(new DelegationEntry(origin(), host(from), service, host(to), form, null));
                    }
                }
            }
        }
    }

    private void names(int host) {
        facts.add(new Listing(origin(), "spn", host(host), true, 4));
        for (String service : SERVICES) {
            for (NameForm form : List.of(NameForm.NETBIOS, NameForm.FQDN)) {
                facts.add(new ServicePrincipalName(origin(), host(host), service, host(host), form, false));
            }
        }
        String address = "10.1." + host / 250 + '.' + (host % 250 + 1);
        facts.add(new DnsLookup(
                origin(), null, host(host), NameForm.NETBIOS, null, DnsLookup.Outcome.FOUND, List.of(address)));
    }
}
