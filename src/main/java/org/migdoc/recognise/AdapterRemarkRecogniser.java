package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.recognise.Remarks.Remark;
import org.migdoc.regex.Pattern;

/**
 * Reads adapters that somebody typed with their addresses:
 *
 * <pre>
 * Get-NetIPAddress iSCSI-A 10.10.50.31/24 , iSCSI-B 10.10.50.32/24
 * HV01: Mgmt 10.1.0.11/24, LM 10.20.0.11/24
 * server: NIC1 10.10.50.31/24, NIC2 10.10.50.32/24
 * </pre>
 *
 * Only addresses with a prefix length count, and only those that name a host and no network.
 */
final class AdapterRemarkRecogniser implements Recogniser {

    private static final Pattern PREFIXED = Pattern.compile("(" + Ipv4.REGEX + ")/(\\d{1,2})(?![\\d.])");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:Get-\\w{1,40}|ipconfig(?: /all)?|ips?|addresses|adapters?|nics?)\\b(?:\\s(?:shows?|says|has|are|is|lists?|zeigt|hat)\\b)?[\\s:=]{0,4})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWNER = Pattern.compile("^(?<host>[\\w.-]{1,60})\\s?[:=]\\s{0,4}");
    private static final Pattern LABEL = Pattern.compile(
            "^(?:(?:server|host|node|client|initiator|knoten|hôte|serveur|servidor|equipo)\\s?[:=]\\s{0,8})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SPEAKS = Pattern.compile(
            "\\b(?:nic|nics|adapter|adapters|vnic|interface|netipaddress|ipconfig)\\b", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NO_ADAPTERS = Set.of(
            "subnet",
            "subnets",
            "network",
            "networks",
            "net",
            "vlan",
            "target",
            "targets",
            "portal",
            "portals",
            "route",
            "server",
            "gateway",
            "dns",
            "from",
            "to",
            "at",
            "via",
            "in",
            "with",
            "address",
            "addresses",
            "san",
            "array");
    private static final Pattern BLANK = Pattern.compile("\\s+");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Remark remark : reading.remarks()) {
            int found = 0;
            Matcher m = PREFIXED.matcher(remark.text());
            while (m.find()) {
                found++;
            }
            if (found > 1 || found == 1 && SPEAKS.matcher(remark.text()).find()) {
                read(remark, facts);
            }
        }
    }

    private static void read(Remark remark, Consumer<Fact> facts) {
        Matcher owner = OWNER.matcher(remark.text());
        boolean owned = owner.find() && Remarks.host(owner.group("host"));
        String rest = owned ? remark.text().substring(owner.end()) : remark.text();
        String list = LABEL.matcher(rest).replaceFirst("");
        Matcher lead = LEAD.matcher(list);
        String text = lead.find() ? list.substring(lead.end()) : list;
        @Nullable
        String host =
                owned ? Names.hostKey(owner.group("host")) : remark.block().host();
        List<AdapterDraft> adapters = new ArrayList<>();
        for (String part : AdapterList.parts(text)) {
            AdapterDraft adapter = adapter(remark, host, part);
            if (adapter != null) {
                adapters.add(adapter);
            }
        }
        for (int n = 0; n < adapters.size(); n++) {
            facts.accept(adapters.get(n).adapter(n, false));
        }
    }

    private static @Nullable AdapterDraft adapter(Remark remark, @Nullable String host, String part) {
        Matcher address = PREFIXED.matcher(part);
        AdapterItem item = AdapterItem.of(part);
        if (item == null || !address.find()) {
            return null;
        }
        int prefix = Integer.parseInt(address.group(2));
        List<String> words = BLANK.splitAsStream(item.name().toLowerCase(java.util.Locale.ROOT))
                .toList();
        if (words.size() > 3
                || words.stream().anyMatch(NO_ADAPTERS::contains)
                || Ipv4.network(address.group(1), prefix)) {
            return null;
        }
        AdapterDraft draft = new AdapterDraft(host, item.name(), remark.block().origin(remark.index()));
        item.tell(draft);
        return draft;
    }
}
