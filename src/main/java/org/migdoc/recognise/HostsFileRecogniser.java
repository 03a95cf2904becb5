package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Fact;
import org.migdoc.regex.Pattern;

/**
 * Reads the hosts file of a machine, whose entries come before DNS:
 *
 * <pre>
 * C:\&gt;type C:\Windows\System32\drivers\etc\hosts
 * # localhost name resolution is handled within DNS itself.
 * 10.1.20.96   hv02 hv02.corp.example    # old
 * </pre>
 *
 * Each name of an entry is a lookup that the machine answers itself; comments and loopback addresses are none.
 */
final class HostsFileRecogniser implements Recogniser {

    private static final int LONGEST = 300;
    private static final int WITHIN_LINES = 60;
    private static final String NAME = "[A-Za-z0-9_][\\w.-]{0,120}";
    private static final Pattern ENTRY = Pattern.compile("\\s{0,12}(?<address>" + Ipv4.REGEX + ")\\s{1,40}(?<names>"
            + NAME + "(?:\\s{1,20}" + NAME + "){0,8})\\s{0,40}(?:#.*)?");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        for (Block block : reading.blocks()) {
            int last = -1;
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                if (namesFile(text)) {
                    last = i + WITHIN_LINES;
                } else if (i <= last && text.length() <= LONGEST) {
                    entry(block, i, ENTRY.matcher(text), facts);
                }
            }
        }
    }

    private static boolean namesFile(String text) {
        String lower = text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT);
        return lower.contains("etc\\hosts")
                || lower.contains("etc/hosts")
                || lower.contains("hosts file")
                || lower.contains("hosts-datei")
                || lower.contains("fichier hosts");
    }

    private static void entry(Block block, int i, Matcher m, Consumer<Fact> facts) {
        if (!m.matches() || !Ipv4.is(m.group("address")) || m.group("address").startsWith("127.")) {
            return;
        }
        for (String name : BLANKS.split(m.group("names"), -1)) {
            facts.accept(new DnsLookup(
                    block.origin(i),
                    block.host(),
                    Names.hostKey(name),
                    Names.form(name),
                    "hosts",
                    DnsLookup.Outcome.FOUND,
                    List.of(m.group("address"))));
        }
    }
}
