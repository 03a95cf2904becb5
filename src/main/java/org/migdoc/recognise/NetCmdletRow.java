package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Origin;

/**
 * What one PowerShell object tells of one adapter.
 *
 * @param kind which cmdlet's properties it has
 * @param tells enters it into the adapter
 */
record NetCmdletRow(Kind kind, @Nullable String host, String name, Origin origin, Consumer<AdapterDraft> tells) {

    /** The listings. */
    enum Kind {
        CONFIGURATION,
        ADDRESS,
        SERVERS,
        METRIC,
        ADAPTER
    }

    /** The row of {@code object}; empty when it is no adapter. */
    static List<NetCmdletRow> of(PsObject object, Map<String, String> names) {
        Kind kind = kind(object);
        if (kind == null || ipv6(object)) {
            return List.of();
        }
        String host = AskedHost.of(object);
        String name = name(object);
        if (name == null) {
            name = nameElsewhere(object, names.get(host + "/" + index(object)));
        }
        if (name == null) {
            return List.of();
        }
        Consumer<AdapterDraft> tells = switch (kind) {
            case CONFIGURATION -> d -> configuration(object, d);
            case ADDRESS -> d -> address(object, d);
            case SERVERS -> d -> d.servers(Ipv4.all(text(object, "ServerAddresses")));
            case METRIC -> d -> d.metric(number(text(object, "InterfaceMetric")));
            case ADAPTER -> d -> d.description(text(object, "InterfaceDescription"));
        };
        return List.of(new NetCmdletRow(kind, host, name, object.origin(), tells));
    }

    private static @Nullable Kind kind(PsObject object) {
        boolean alias = name(object) != null;
        if (alias && object.cell("IPv4Address") != null && object.cell("RemotePort") == null) {
            return Kind.CONFIGURATION;
        } else if (object.cell("IPAddress") != null && object.cell("PrefixLength") != null) {
            return Kind.ADDRESS;
        } else if (object.cell("IPAddress") != null && object.cell("InterfaceAlias") != null) {
            return Kind.ADDRESS;
        } else if (alias && object.cell("ServerAddresses") != null) {
            return Kind.SERVERS;
        } else if (alias && object.cell("InterfaceMetric") != null) {
            return Kind.METRIC;
        }
        boolean described = object.cell("Name") != null && object.cell("InterfaceDescription") != null;
        return described && object.cell("DisplayName") == null && object.cell("ComponentID") == null
                ? Kind.ADAPTER
                : null;
    }

    private static boolean ipv6(PsObject object) {
        String family = text(object, "AddressFamily").strip();
        return family.equalsIgnoreCase("IPv6")
                || family.equals("23")
                || text(object, "IPAddress").contains(":");
    }

    /** The adapter's name in {@code object}, or null. */
    static @Nullable String name(PsObject object) {
        String alias = object.value("InterfaceAlias");
        String name = alias != null || object.cell("InterfaceDescription") == null ? alias : object.value("Name");
        return name == null || name.isBlank() ? null : name.strip();
    }

    private static String index(PsObject object) {
        String index = text(object, "ifIndex");
        return index.isBlank() ? text(object, "InterfaceIndex").strip() : index.strip();
    }

    private static @Nullable String nameElsewhere(PsObject object, @Nullable String byIndex) {
        Command command = object.block().command();
        String asked = command == null ? null : command.parameter("interfacealias");
        if (asked != null && !asked.isBlank() && !asked.contains(",") && !asked.contains("*")) {
            return asked;
        }
        return byIndex != null ? byIndex : index(object).isEmpty() ? null : "ifIndex " + index(object);
    }

    private static void configuration(PsObject object, AdapterDraft draft) {
        Ipv4.all(text(object, "IPv4Address")).forEach(a -> draft.address(a, -1));
        draft.gateways(Ipv4.all(text(object, "IPv4DefaultGateway")));
        draft.servers(Ipv4.all(text(object, "DNSServer")));
        draft.description(text(object, "InterfaceDescription"));
    }

    private static void address(PsObject object, AdapterDraft draft) {
        double prefix = number(text(object, "PrefixLength"));
        Ipv4.all(text(object, "IPAddress")).forEach(a -> draft.address(a, prefix <= 32 ? (int) prefix : -1));
    }

    /** True for the loopback interface. */
    static boolean loopback(AdapterDraft draft) {
        return draft.name().toLowerCase(Locale.ROOT).startsWith("loopback");
    }

    private static String text(PsObject object, String property) {
        String value = object.value(property);
        return value == null ? "" : value;
    }

    private static double number(String digits) {
        return digits.strip().matches("\\d{1,9}") ? Integer.parseInt(digits.strip()) : Double.MAX_VALUE;
    }
}
