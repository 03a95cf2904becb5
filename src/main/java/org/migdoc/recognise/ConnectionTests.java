package org.migdoc.recognise;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.PortTest;
import org.migdoc.regex.Pattern;

/**
 * The results of {@code Test-NetConnection} in one block. The list form is read by its property names alone, so that lost
 * line breaks and blanks do no harm; a table's cells come from its columns; bare {@code True}/{@code False} lines belong to
 * the ports of the command, in order.
 */
final class ConnectionTests {

    private static final Pattern PROPERTY = Pattern.compile(
            "\\b(?<name>ComputerName|RemoteAddress|RemotePort|TcpTestSucceeded)\\s{0,40}[:=]\\s{0,4}(?<value>[\\w.-]{1,253})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER = Pattern.compile("^\\s*(True|False)\\s*$", Pattern.CASE_INSENSITIVE);
    private final Block block;
    private final Consumer<Fact> facts;
    private final Map<String, String> values = new HashMap<>();
    private int first;
    private int last;
    private int found;

    private ConnectionTests(Block block, Consumer<Fact> facts) {
        this.block = block;
        this.facts = facts;
    }

    static void read(Block block, List<PsObject> objects, Consumer<Fact> facts) {
        ConnectionTests tests = new ConnectionTests(block, facts);
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.length() <= 1000) {
                tests.line(i, text);
            }
        }
        tests.flush();
        objects.forEach(tests::row);
        if (tests.found == 0 && ConnectionQuestion.asks(block)) {
            tests.bare();
        }
    }

    /** The machine that tried, or null. */
    static @Nullable String from(Block block) {
        return block.commandHas("invoke-command") ? AskedHost.of(block) : block.host();
    }

    private void line(int i, String text) {
        Matcher m = PROPERTY.matcher(text);
        while (m.find()) {
            String name = m.group("name").toLowerCase(Locale.ROOT);
            if (values.containsKey(name)) {
                flush();
            }
            first = values.isEmpty() ? i : first;
            last = i;
            values.put(name, m.group("value") == null ? "" : m.group("value"));
        }
    }

    private void flush() {
        String succeeded = values.get("tcptestsucceeded");
        String target = values.getOrDefault("computername", "");
        target = target.isEmpty() ? values.getOrDefault("remoteaddress", "") : target;
        String port = values.getOrDefault("remoteport", "");
        values.clear();
        if (succeeded != null) {
            test(block.origin(first, last), target, port, succeeded);
        }
    }

    private void row(PsObject object) {
        PsObject.Cell succeeded = object.cell("TcpTestSucceeded");
        boolean list = succeeded != null
                && PROPERTY.matcher(succeeded.origin().excerpt()).find();
        if (succeeded == null || list) {
            return;
        }
        String name = object.value("ComputerName");
        String address = object.value("RemoteAddress");
        String port = object.value("RemotePort");
        String target = name != null && !name.isBlank() ? name : address == null ? "" : address;
        test(object.origin(), target, port == null ? "" : port, succeeded.value());
    }

    private void bare() {
        List<Integer> ports = ConnectionQuestion.ports(block);
        int n = 0;
        for (int i = 1; i < block.lines().size() && n < ports.size(); i++) {
            Matcher m = ANSWER.matcher(block.lines().get(i).text());
            if (m.matches()) {
                test(block.origin(i), "", ports.get(n).toString(), m.group(1));
                n++;
            }
        }
    }

    private void test(Origin origin, String target, String port, String succeeded) {
        List<Integer> asked = port.isBlank() ? ConnectionQuestion.ports(block) : List.of();
        Integer number = asked.size() == 1 ? asked.get(0) : PortNumber.of(port);
        String known = succeeded.strip().toLowerCase(Locale.ROOT);
        if (number != null && (known.equals("true") || known.equals("false"))) {
            String host = target.isBlank() ? ConnectionQuestion.target(block) : Names.hostKey(target);
            facts.accept(new PortTest(origin, from(block), host, number, known.equals("true"), false));
            found++;
        }
    }
}
