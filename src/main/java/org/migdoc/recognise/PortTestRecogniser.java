package org.migdoc.recognise;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.PortTest;
import org.migdoc.regex.Pattern;

/**
 * Reads tests of TCP ports: {@code Test-NetConnection} as list, table, warning or bare {@code True}/{@code False},
 * {@code Test-WSMan} and PortQry:
 *
 * <pre>
 * WARNING: TCP connect to (10.1.0.12 : 6600) failed
 * ComputerName     : hv02                                RemotePort TcpTestSucceeded
 * RemotePort       : 6600                                ---------- ----------------
 * TcpTestSucceeded : False                                     6600            False
 *
 * TCP port 6600 (unknown service): NOT LISTENING
 * </pre>
 */
final class PortTestRecogniser implements Recogniser {

    private static final Pattern WARNING = Pattern.compile(
            "(?:WARNING|WARNUNG|AVERTISSEMENT|ADVERTENCIA|AVVISO)\\s?:.{0,40}?\\bTCP\\b.{0,40}?(?<host>[A-Za-z0-9][\\w.-]{0,120})\\s?:\\s?(?<port>\\d{1,5})\\b");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        BlockObjects objects = new BlockObjects(reading);
        for (Block block : reading.blocks()) {
            Set<Integer> seen = new HashSet<>();
            Consumer<Fact> noting = fact -> {
                facts.accept(fact);
                if (fact instanceof PortTest test) {
                    seen.add(test.port());
                }
            };
            ConnectionTests.read(block, objects.of(block), noting);
            warnings(block, seen, facts);
            PortQryOutput.read(block, facts);
            WsmanTest.read(block, objects.of(block), facts);
        }
    }

    private static void warnings(Block block, Set<Integer> seen, Consumer<Fact> facts) {
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            String next = i + 1 < block.lines().size()
                    ? block.lines().get(i + 1).text().strip()
                    : "";
            Matcher m = WARNING.matcher(text.length() + next.length() > 600 ? "" : text.stripTrailing() + " " + next);
            if (m.find() && m.start() < text.length()) {
                Integer port = PortNumber.of(m.group("port"));
                if (port != null && !seen.contains(port)) {
                    facts.accept(new PortTest(
                            block.origin(i),
                            ConnectionTests.from(block),
                            Names.hostKey(m.group("host")),
                            port,
                            false,
                            false));
                }
            }
        }
    }
}
