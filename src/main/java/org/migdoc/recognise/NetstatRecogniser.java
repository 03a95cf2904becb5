package org.migdoc.recognise;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.PortTest;
import org.migdoc.recognise.Remarks.Remark;
import org.migdoc.regex.Pattern;

/**
 * Reads listeners from {@code netstat} and {@code Get-NetTCPConnection}. A row counts by its form, not by the word for
 * listening, which is translated:
 *
 * <pre>
 *   TCP    0.0.0.0:6600           0.0.0.0:0              LISTENING       3612
 *   TCP    10.1.0.12:445          0.0.0.0:0              ABHÖREN         4
 *   TCP    10.1.0.11:50222        10.1.0.12:6600         SYN_SENT        3612      tried, no answer
 * C:\&gt;netstat -ano | findstr :6600
 * </pre>
 *
 * A port that was looked for and not found gives a {@link PortTest} with {@code listener} and not {@code reachable}. The
 * {@link Listing} of kind {@code port} has the host as subject; when the command looked for other ports than 6600 only, it is
 * {@code host/port}.
 */
final class NetstatRecogniser implements Recogniser {

    private static final int MIGRATION = 6600;
    private static final int ENDPOINT_MAPPER = 135;
    private static final Pattern ROW = Pattern.compile(
            "(?:^|\\s)TCP\\s+(?<local>(?:" + Ipv4.REGEX
                    + "|\\[[0-9A-Fa-f:.%]{2,60}]|\\*)):(?<port>\\d{1,5})\\s+(?:0\\.0\\.0\\.0:0|\\[::]:0|\\*:\\*|[\\w.-]{1,60}:0)(?:\\s|$)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TRIED = Pattern.compile(
            "(?:^|\\s)TCP\\s+(?<local>" + Ipv4.REGEX + "):\\d{1,5}\\s+(?<target>" + Ipv4.REGEX
                    + "):(?<port>\\d{1,5})\\s+SYN[_-](?!R|EMPF)\\p{L}{2,12}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("[\\s,;:()]+");

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        BlockObjects objects = new BlockObjects(reading);
        for (Block block : reading.blocks()) {
            Set<Integer> ports = new LinkedHashSet<>();
            rows(block, ports, facts);
            objects.of(block).forEach(object -> connection(object, ports, facts));
            if (block.commandHas("netstat") || block.commandHas("get-nettcpconnection")) {
                close(block, ports, facts);
            }
        }
        for (Remark remark : reading.remarks()) {
            boolean own = remark.index() == 0 && remark.block().commandHas("netstat");
            if (!own && remark.lower().contains("netstat")) {
                told(remark, facts);
            }
        }
    }

    private static void rows(Block block, Set<Integer> ports, Consumer<Fact> facts) {
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.length() > 400) {
                continue;
            }
            Matcher m = ROW.matcher(text);
            Integer port = m.find() ? PortNumber.of(m.group("port")) : null;
            if (port != null && ports.add(port)) {
                String host = AskedHost.of(block);
                String target = host == null ? Ipv4.first(m.group("local")) : host;
                facts.accept(new PortTest(
                        block.origin(i), null, "0.0.0.0".equals(target) ? null : target, port, true, true));
            }
            tried(block, i, text, facts);
        }
    }

    /** A connection that waits for its answer in vain. */
    private static void tried(Block block, int i, String text, Consumer<Fact> facts) {
        Matcher m = TRIED.matcher(text);
        Integer port = m.find() ? PortNumber.of(m.group("port")) : null;
        if (port != null && PortNumber.telling(port)) {
            facts.accept(new PortTest(block.origin(i), AskedHost.of(block), m.group("target"), port, false, false));
        }
    }

    private static void connection(PsObject object, Set<Integer> ports, Consumer<Fact> facts) {
        String state = object.value("State");
        String local = object.value("LocalPort");
        Integer port = local == null ? null : PortNumber.of(local);
        boolean listens = state == null
                ? object.block().commandHas("listen")
                : state.toLowerCase(Locale.ROOT).startsWith("listen");
        if (port != null && listens && ports.add(port)) {
            facts.accept(new PortTest(object.origin(), null, AskedHost.of(object), port, true, true));
        }
    }

    private static void close(Block block, Set<Integer> ports, Consumer<Fact> facts) {
        String host = AskedHost.of(block);
        NetstatQuestion question = NetstatQuestion.of(block.lines().get(0).text(), block.command());
        Set<Integer> asked = question.ports();
        if (asked.isEmpty()) {
            boolean whole = ports.contains(ENDPOINT_MAPPER) && !block.commandHas("|");
            if (whole || !ports.isEmpty()) {
                facts.accept(new Listing(block.origin(), "port", host, whole, ports.size()));
            }
            return;
        }
        boolean told = (question.remark().isBlank() || question.toldNothing() || question.toldListening())
                && !block.commandHas("estab");
        for (int port : asked) {
            if (!ports.contains(port) && told) {
                facts.accept(new PortTest(block.origin(0), null, host, port, question.toldListening(), true));
            }
        }
        String subject = asked.contains(MIGRATION)
                ? host
                : Objects.requireNonNullElse(host, "") + "/" + asked.iterator().next();
        facts.accept(new Listing(block.origin(), "port", subject, told || !ports.isEmpty(), ports.size()));
    }

    /** A command and its outcome told in one line of prose. */
    private static void told(Remark remark, Consumer<Fact> facts) {
        NetstatQuestion question = NetstatQuestion.of(remark.text(), null);
        if (!question.toldNothing() && !question.toldListening()) {
            return;
        }
        String host = WORDS.splitAsStream(remark.text())
                .filter(w -> Remarks.host(w) && !Ipv4.is(w))
                .map(Names::hostKey)
                .findFirst()
                .orElse(remark.block().host());
        for (int port : question.ports()) {
            facts.accept(new PortTest(
                    remark.block().origin(remark.index()), null, host, port, question.toldListening(), true));
        }
    }
}
