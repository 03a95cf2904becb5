package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.recognise.NetCmdletRow.Kind;
import org.migdoc.regex.Pattern;

/**
 * Reads the adapters that PowerShell lists: {@code Get-NetIPConfiguration}, {@code Get-NetIPAddress},
 * {@code Get-DnsClientServerAddress}, {@code Get-NetIPInterface}, {@code Get-NetAdapter}, as lists or tables:
 *
 * <pre>
 * InterfaceAlias     : vEthernet (Mgmt)          ifIndex InterfaceAlias AddressFamily InterfaceMetric
 * IPv4Address        : 10.1.0.11                 ------- -------------- ------------- ---------------
 * IPv4DefaultGateway : 10.1.0.1                  12      Mgmt           IPv4                       15
 * DNSServer          : 10.1.0.5
 *
 * vEthernet (Mgmt)                    12 IPv4    {10.1.0.5, 10.1.0.6}
 * </pre>
 *
 * One {@link org.migdoc.fact.NetworkAdapter} for each adapter of a listing. With interface metrics its order is that of the
 * metric. A {@link Listing} of kind {@code adapters} only where the listing shows addresses.
 */
final class NetCmdletRecogniser implements Recogniser {

    private static final Pattern DNS_ROW = Pattern.compile(
            "^\\s*(?<name>\\S.{0,80}?)\\s+(?<index>\\d{1,4})\\s+IPv4\\s+\\{(?<servers>[\\d., ]*)(?:}|\\.\\.\\.)");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        Map<String, String> names = namesByIndex(reading);
        BlockObjects objects = new BlockObjects(reading);
        for (Block block : reading.blocks()) {
            List<NetCmdletRow> rows = new ArrayList<>();
            objects.of(block).forEach(object -> rows.addAll(NetCmdletRow.of(object, names)));
            if (rows.stream().noneMatch(r -> r.kind() == Kind.SERVERS)) {
                rows.addAll(serverRows(block));
            }
            listing(block, rows, facts);
        }
    }

    private static Map<String, String> namesByIndex(Reading reading) {
        Map<String, String> names = new LinkedHashMap<>();
        for (PsObject object : reading.objects()) {
            String index = object.value("ifIndex") != null ? object.value("ifIndex") : object.value("InterfaceIndex");
            String name = NetCmdletRow.name(object);
            if (index != null && name != null) {
                names.putIfAbsent(AskedHost.of(object) + "/" + index.strip(), name);
            }
        }
        return names;
    }

    private static List<NetCmdletRow> serverRows(Block block) {
        List<NetCmdletRow> rows = new ArrayList<>();
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            Matcher m = DNS_ROW.matcher(text);
            if (text.length() < 300 && m.find()) {
                rows.add(new NetCmdletRow(
                        Kind.SERVERS,
                        AskedHost.of(block),
                        m.group("name").strip(),
                        block.origin(i),
                        d -> d.servers(Ipv4.all(text))));
            }
        }
        return rows;
    }

    private static void listing(Block block, List<NetCmdletRow> rows, Consumer<Fact> facts) {
        Map<String, AdapterDraft> drafts = new LinkedHashMap<>();
        for (NetCmdletRow row : rows) {
            AdapterDraft draft = drafts.computeIfAbsent(
                    row.host() + "\n" + row.name(), k -> new AdapterDraft(row.host(), row.name(), row.origin()));
            row.tells().accept(draft);
            draft.until(row.origin());
        }
        Map<String, List<AdapterDraft>> byHost = drafts.values().stream()
                .filter(d -> !NetCmdletRow.loopback(d))
                .collect(Collectors.groupingBy(
                        d -> Objects.requireNonNullElse(d.host(), ""), LinkedHashMap::new, Collectors.toList()));
        boolean addresses = rows.stream().anyMatch(r -> r.kind() == Kind.CONFIGURATION || r.kind() == Kind.ADDRESS);
        for (List<AdapterDraft> adapters : byHost.values()) {
            adapters.sort(Comparator.comparingDouble(AdapterDraft::metric));
            for (int n = 0; n < adapters.size(); n++) {
                facts.accept(adapters.get(n).adapter(n, false));
            }
            if (addresses) {
                facts.accept(new Listing(
                        block.origin(), "adapters", adapters.get(0).host(), complete(block), adapters.size()));
            }
        }
    }

    /** False when the command chose some of the adapters only. */
    private static boolean complete(Block block) {
        @Nullable Command command = block.command();
        if (command == null) {
            return false;
        }
        String text = command.text().toLowerCase(Locale.ROOT);
        boolean chosen = command.parameters().keySet().stream()
                .anyMatch(p -> p.startsWith("interface") || p.startsWith("ipaddress") || p.startsWith("prefix"));
        return !chosen
                && command.arguments().isEmpty()
                && !text.contains("where")
                && !text.contains("| ?")
                && !text.contains("|?");
    }
}
