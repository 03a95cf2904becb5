package org.migdoc.recognise;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.PortTest;

/**
 * Reads listeners from {@code netstat} and {@code Get-NetTCPConnection}. A row counts by its form, not by the word for
 * listening, which is translated:
 *
 * <pre>
 *   TCP    0.0.0.0:6600           0.0.0.0:0              LISTENING       3612
 *   TCP    10.1.0.12:445          0.0.0.0:0              ABHÖREN         4
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
    private static final Pattern FILTER = Pattern.compile(
            "\\|\\s?(?:findstr|find|select-string|sls)(?:\\.exe)?\\b(?<filter>.{0,120})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT = Pattern.compile("(?<![\\d.])(\\d{2,5})(?![\\d.])");
    private static final Pattern CLOSING = Pattern.compile("^(?:\\\\[a-z])?[\"'\\s})]{0,12}");
    private static final Pattern NOTHING = Pattern.compile("\\b(?:nothing|no|not|empty|leer|nichts|none|rien|nada)\\b");
    private static final Pattern LISTENS = Pattern.compile("\\blisten(?:s|ing)?\\b");

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
        Set<Integer> asked = asked(block);
        if (asked.isEmpty()) {
            boolean whole = ports.contains(ENDPOINT_MAPPER) && !block.commandHas("|");
            if (whole || !ports.isEmpty()) {
                facts.accept(new Listing(block.origin(), "port", host, whole, ports.size()));
            }
            return;
        }
        String typed = typed(block);
        boolean nothing = typed.isBlank() || NOTHING.matcher(typed).find();
        boolean listens = !nothing && LISTENS.matcher(typed).find();
        boolean told = (nothing || listens) && !block.commandHas("estab");
        for (int port : asked) {
            if (!ports.contains(port) && told) {
                facts.accept(new PortTest(block.origin(0), null, host, port, listens, true));
            }
        }
        String subject = asked.contains(MIGRATION)
                ? host
                : Objects.requireNonNullElse(host, "") + "/" + asked.iterator().next();
        facts.accept(new Listing(block.origin(), "port", subject, told || !ports.isEmpty(), ports.size()));
    }

    /** What somebody typed behind the command in its own line, in lower case. */
    private static String typed(Block block) {
        Matcher m = FILTER.matcher(block.lines().get(0).text().toLowerCase(Locale.ROOT));
        if (!m.find()) {
            return "";
        }
        String filter = m.group("filter");
        Matcher port = PORT.matcher(filter);
        int end = 0;
        while (port.find()) {
            end = port.end();
        }
        String rest = filter.substring(end);
        int pipe = rest.indexOf('|');
        return CLOSING.matcher(pipe < 0 ? rest : rest.substring(0, pipe)).replaceFirst("");
    }

    private static Set<Integer> asked(Block block) {
        Set<Integer> asked = new TreeSet<>();
        Command command = block.command();
        @Nullable String local = command == null ? null : command.parameter("localport");
        Matcher filter = FILTER.matcher(block.lines().get(0).text());
        String text = local != null ? local : filter.find() ? filter.group("filter") : "";
        Matcher m = PORT.matcher(text);
        while (m.find()) {
            Integer port = PortNumber.of(m.group(1));
            if (port != null) {
                asked.add(port);
            }
        }
        return asked;
    }
}
