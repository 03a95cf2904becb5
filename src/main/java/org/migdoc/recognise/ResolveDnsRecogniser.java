package org.migdoc.recognise;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Fact;

/**
 * Reads name look-ups of PowerShell: {@code Resolve-DnsName} (table, list, errors), and the look-up that
 * {@code Test-NetConnection} and {@code Test-Connection} do on the way:
 *
 * <pre>
 * Name                 Type   TTL   Section    IPAddress
 * ----                 ----   ---   -------    ---------
 * hv02.corp.example    A      1200  Answer     10.1.0.12
 *
 * Resolve-DnsName : hv09 : DNS name does not exist
 *     + FullyQualifiedErrorId : DNS_ERROR_RCODE_NAME_ERROR,Microsoft.DnsClient.Commands.ResolveDnsName
 *
 * WARNING: Name resolution of hv09 failed
 * </pre>
 */
final class ResolveDnsRecogniser implements Recogniser {

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        Map<List<Object>, DnsRecords> answers = new LinkedHashMap<>();
        for (PsObject object : reading.objects()) {
            record(object, answers);
            connection(object, facts);
        }
        answers.values().forEach(a -> a.emit(facts));
        for (Block block : reading.blocks()) {
            ResolveDnsErrors.read(block, facts);
        }
    }

    private static void record(PsObject object, Map<List<Object>, DnsRecords> answers) {
        String name = object.value("Name");
        String type = object.value("Type");
        if (name == null
                || type == null
                || !List.of("A", "AAAA", "PTR", "CNAME").contains(type.toUpperCase(Locale.ROOT))) {
            return;
        }
        String section = object.value("Section");
        if (section != null
                && !section.isBlank()
                && !section.toLowerCase(Locale.ROOT).startsWith("answ")) {
            return;
        }
        String asked = asked(object.block());
        String subject = asked == null ? DnsRecords.forward(name) : asked;
        DnsRecords answer = answers.computeIfAbsent(
                List.of(System.identityHashCode(object.block()), Names.hostKey(subject)),
                k -> new DnsRecords(object, subject));
        answer.add(type, object);
    }

    private static @Nullable String asked(Block block) {
        Command command = block.command();
        if (command == null || !command.name().equals("resolve-dnsname")) {
            return null;
        }
        String named = command.parameter("name");
        if (named != null && !named.isBlank()) {
            return named.contains(",") ? null : named;
        }
        return command.arguments().isEmpty() || command.arguments().get(0).contains(",")
                ? null
                : command.arguments().get(0);
    }

    private static void connection(PsObject object, Consumer<Fact> facts) {
        boolean destination = object.value("Destination") != null;
        String name = object.value(destination ? "Destination" : "ComputerName");
        String address = object.value(destination ? "IPV4Address" : "RemoteAddress");
        if (name != null && address != null && Ipv4.is(address.strip()) && !name.isBlank() && !Ipv4.is(name.strip())) {
            facts.accept(new DnsLookup(
                    object.origin(),
                    object.block().host(),
                    Names.hostKey(name),
                    Names.form(name),
                    null,
                    DnsLookup.Outcome.FOUND,
                    List.of(address.strip())));
        }
    }
}
