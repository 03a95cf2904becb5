package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Origin;

/** The records that answer one question to {@code Resolve-DnsName}. */
final class DnsRecords {

    private static final String REVERSE = ".in-addr.arpa";

    private final PsObject first;
    private final String subject;
    private final List<String> values = new ArrayList<>();
    private Origin origin;

    DnsRecords(PsObject first, String subject) {
        this.first = first;
        this.subject = subject;
        this.origin = first.origin();
    }

    /** {@code 12.0.1.10.in-addr.arpa} → {@code 10.1.0.12}; other names as they are. */
    static String forward(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(REVERSE)
                ? NslookupQuestion.turned(lower.substring(0, lower.length() - REVERSE.length()))
                : name;
    }

    /** Takes a record in: an A record's address, a PTR record's name as a key. */
    void add(String type, PsObject object) {
        origin = new Origin(origin.document(), origin.line(), object.origin().endLine(), origin.excerpt());
        String address = object.value("IPAddress");
        String value = address != null ? address : object.value("IP4Address");
        String host = object.value("NameHost");
        if (type.equalsIgnoreCase("A") && value != null) {
            Ipv4.all(value).stream().filter(a -> !values.contains(a)).forEach(values::add);
        } else if (type.equalsIgnoreCase("PTR") && host != null && !host.isBlank()) {
            values.add(Names.hostKey(host));
        }
    }

    void emit(Consumer<Fact> facts) {
        String key = Names.hostKey(subject);
        Block block = first.block();
        facts.accept(new DnsLookup(
                origin,
                block.host(),
                key,
                Names.form(subject),
                ResolveDnsErrors.server(block),
                DnsLookup.Outcome.FOUND,
                List.copyOf(values)));
        facts.accept(new Listing(origin, "dns", key, true, values.size()));
    }
}
