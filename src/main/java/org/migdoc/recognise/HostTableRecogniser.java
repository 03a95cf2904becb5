package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Message;
import org.migdoc.fact.NetworkAdapter;
import org.migdoc.regex.Pattern;

/**
 * Reads a table that somebody drew up in a ticket, with a machine in each row and its addresses in columns:
 *
 * <pre>
 * | Host | DNS A record | real address |
 * |------|--------------|--------------|
 * | HV02 | 10.20.0.12   | 10.1.0.12    |
 * </pre>
 *
 * Where the two differ, the person tells that DNS is wrong. A column about DNS gives a {@link DnsLookup}, one about what is configured a {@link NetworkAdapter} without a name.
 */
final class HostTableRecogniser implements Recogniser {

    private static final int LONGEST = 400;
    private static final String STALE = "remark-stale-dns";
    private static final Pattern BARS = Pattern.compile("\\s*[|\\t]\\s*|\\s{2,}");
    private static final Pattern HOST = Pattern.compile(
            "(?:host|server|node|machine|computer|rechner|knoten|serveur|n.ud|h.te)(?: ?name| ?nom)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DNS = Pattern.compile(
            "(?:.*\\bdns\\b.*(?:record|address|adresse|\\bip\\b|eintrag|answer|says|entry|lookup|a-?record).*|nslookup.*|a[- ]record|resolves? to|dns|aufl.sung|resolved (?:ip|address))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OWN = Pattern.compile(
            "(?:(?:real|actual|configured|own|current|correct|true|nic|adapter|ipconfig|echte|tats.chliche|eigene|richtige|vraie|r.elle)\\W?(?:ip|ips|address|addresses|adresse|adressen|ipv4)?|(?:ip|adresse) (?:r.elle|on the host|am host))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SERVER = Pattern.compile("server|serveur", Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            int i = 0;
            while (i + 1 < block.lines().size()) {
                List<String> titles = cells(block.lines().get(i).text());
                i = isHeader(titles) ? rows(block, i + 1, titles, reading.hosts(), facts) : i + 1;
            }
        }
    }

    private static boolean isHeader(List<String> titles) {
        return titles.size() > 1
                && HOST.matcher(titles.get(0)).matches()
                && titles.stream().skip(1).anyMatch(HostTableRecogniser::isDns);
    }

    private static boolean isDns(String title) {
        return DNS.matcher(title).matches() && !SERVER.matcher(title).find();
    }

    private static int rows(Block block, int from, List<String> titles, KnownHosts hosts, Consumer<Fact> facts) {
        int i = from;
        while (i < block.lines().size()) {
            String text = block.lines().get(i).text();
            List<String> values = cells(text);
            boolean row = values.size() == titles.size() && hosts.plausible(values.get(0));
            if (!row && !TableRows.isRule(text.replace('|', ' ').replace(':', ' '))) {
                break;
            }
            for (int c = 1; row && c < titles.size(); c++) {
                tell(block, i, values.get(0), titles.get(c), values.get(c), facts);
            }
            if (row && differ(titles, values)) {
                facts.accept(new Message(block.origin(i), STALE, Names.hostKey(values.get(0)), null, null, null, null));
            }
            i++;
        }
        return i;
    }

    /** True when DNS gives none of the addresses that the machine has. */
    private static boolean differ(List<String> titles, List<String> values) {
        List<String> dns = new ArrayList<>();
        List<String> own = new ArrayList<>();
        for (int c = 1; c < titles.size(); c++) {
            List<String> addresses = Ipv4.all(values.get(c));
            (isDns(titles.get(c)) ? dns : OWN.matcher(titles.get(c)).matches() ? own : new ArrayList<String>())
                    .addAll(addresses);
        }
        return !dns.isEmpty() && !own.isEmpty() && dns.stream().noneMatch(own::contains);
    }

    private static void tell(Block block, int i, String host, String title, String value, Consumer<Fact> facts) {
        List<String> addresses = Ipv4.all(value);
        DnsLookup.Outcome outcome = outcome(addresses, value);
        if (isDns(title) && outcome != null) {
            facts.accept(new DnsLookup(
                    block.origin(i), null, Names.hostKey(host), Names.form(host), null, outcome, addresses));
        } else if (OWN.matcher(title).matches() && !addresses.isEmpty()) {
            facts.accept(new NetworkAdapter(
                    block.origin(i), Names.hostKey(host), "", 0, false, addresses, List.of(), List.of(), false));
        }
    }

    private static DnsLookup.@Nullable Outcome outcome(List<String> addresses, String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        boolean none = lower.matches("none|missing|-{1,3}|no record|nxdomain|not found|fehlt|keiner?|aucun|absent");
        return !addresses.isEmpty() ? DnsLookup.Outcome.FOUND : none ? DnsLookup.Outcome.NOT_FOUND : null;
    }

    private static List<String> cells(String text) {
        if (text.length() > LONGEST
                || text.indexOf('|') < 0
                        && text.indexOf('\t') < 0
                        && !text.strip().contains("  ")) {
            return List.of();
        }
        String line = text.strip();
        line = line.startsWith("|") ? line.substring(1) : line;
        line = line.endsWith("|") ? line.substring(0, line.length() - 1) : line;
        return new ArrayList<>(List.of(BARS.split(line.strip(), -1)));
    }
}
