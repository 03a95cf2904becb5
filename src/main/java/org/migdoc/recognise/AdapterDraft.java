package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.NetworkAdapter;
import org.migdoc.fact.Origin;

/** A network adapter while its listing is read: what one listing says of one adapter comes together here. */
final class AdapterDraft {

    private final String name;
    private final @Nullable String host;
    private final List<String> addresses = new ArrayList<>();
    private final List<String> gateways = new ArrayList<>();
    private final List<String> servers = new ArrayList<>();
    private Origin origin;
    private boolean virtual;
    private double metric = Double.MAX_VALUE;

    AdapterDraft(@Nullable String host, String name, Origin origin) {
        this.host = host;
        this.name = name;
        this.origin = origin;
        this.virtual = virtual(name);
    }

    /** True for the name or the description of a vNIC of the management operating system. */
    static boolean virtual(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("vethernet (")
                || lower.contains("hyper-v") && lower.contains("virtual")
                || lower.contains("vms_mp");
    }

    /** True while nothing but its name is known. */
    boolean empty() {
        return addresses.isEmpty() && gateways.isEmpty() && servers.isEmpty();
    }

    String name() {
        return name;
    }

    @Nullable
    String host() {
        return host;
    }

    double metric() {
        return metric;
    }

    /** Takes an address in; one that no machine can be reached by is left out. */
    void address(String address, int prefix) {
        if (address.startsWith("127.") || address.equals("0.0.0.0")) {
            return;
        }
        String full = prefix >= 0 && prefix <= 32 ? address + "/" + prefix : address;
        if (addresses.stream().noneMatch(a -> a.equals(full) || a.startsWith(address + "/"))) {
            addresses.add(full);
        }
    }

    /** The net mask of the address that was taken in last. */
    void prefix(int prefix) {
        int last = addresses.size() - 1;
        if (prefix >= 0 && prefix <= 32 && last >= 0 && addresses.get(last).indexOf('/') < 0) {
            addresses.set(last, addresses.get(last) + "/" + prefix);
        }
    }

    void gateways(List<String> more) {
        more.stream().filter(a -> !a.equals("0.0.0.0") && !gateways.contains(a)).forEach(gateways::add);
    }

    void servers(List<String> more) {
        more.stream().filter(a -> !servers.contains(a)).forEach(servers::add);
    }

    void description(String text) {
        virtual |= virtual(text);
    }

    void metric(double value) {
        metric = Math.min(metric, value);
    }

    /** The lines up to the end of {@code more} tell of it, too. */
    void until(Origin more) {
        if (more.endLine() > origin.endLine()) {
            origin = new Origin(origin.document(), origin.line(), more.endLine(), origin.excerpt());
        }
    }

    NetworkAdapter adapter(int order, boolean bindingOrder) {
        return new NetworkAdapter(
                origin,
                host,
                name,
                order,
                bindingOrder,
                List.copyOf(addresses),
                List.copyOf(gateways),
                List.copyOf(servers),
                virtual);
    }
}
