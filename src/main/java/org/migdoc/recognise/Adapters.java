package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.migdoc.fact.Fact;
import org.migdoc.fact.NetworkAdapter;

/**
 * Brings together what several listings say of one adapter. A binding order names adapters only ({@code nvspbind}, the
 * registry, a person); their addresses, gateways and DNS servers stand in another listing of the same host.
 */
final class Adapters {

    private static final String CUT = "...";

    private final Map<String, List<NetworkAdapter>> byHost = new HashMap<>();

    private Adapters(List<Fact> facts) {
        for (Fact fact : facts) {
            if (fact instanceof NetworkAdapter adapter) {
                byHost.computeIfAbsent(String.valueOf(adapter.host()), h -> new ArrayList<>())
                        .add(adapter);
            }
        }
    }

    /** The same facts in the same order; adapters of a binding order know what other listings tell of them. */
    static List<Fact> complete(List<Fact> facts) {
        Adapters adapters = new Adapters(facts);
        return facts.stream()
                .map(f -> f instanceof NetworkAdapter a && a.bindingOrder() ? adapters.completed(a) : f)
                .toList();
    }

    private NetworkAdapter completed(NetworkAdapter adapter) {
        List<NetworkAdapter> same = byHost.getOrDefault(String.valueOf(adapter.host()), List.of()).stream()
                .filter(other -> sameName(other.name(), adapter.name()))
                .toList();
        return new NetworkAdapter(
                adapter.origin(),
                adapter.host(),
                adapter.name(),
                adapter.order(),
                true,
                first(adapter, same, NetworkAdapter::addresses),
                first(adapter, same, NetworkAdapter::gateways),
                first(adapter, same, NetworkAdapter::dnsServers),
                same.stream().anyMatch(NetworkAdapter::virtual));
    }

    private static List<String> first(
            NetworkAdapter adapter, List<NetworkAdapter> same, Function<NetworkAdapter, List<String>> part) {
        return part.apply(adapter).isEmpty()
                ? same.stream().map(part).filter(p -> !p.isEmpty()).findFirst().orElse(List.of())
                : part.apply(adapter);
    }

    private static boolean sameName(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        return a.equals(b) || cut(a, b) || cut(b, a);
    }

    private static boolean cut(String cut, String whole) {
        return cut.length() > CUT.length() + 3
                && cut.endsWith(CUT)
                && whole.startsWith(cut.substring(0, cut.length() - CUT.length()));
    }
}
