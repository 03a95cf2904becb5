package org.migdoc.recognise;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.PortTest;
import org.migdoc.regex.Pattern;

/**
 * The outcome of {@code Test-WSMan} in one block, as a test of port 5985:
 *
 * <pre>
 * PS C:\&gt; Test-WSMan HV02
 * wsmid           : http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd
 *
 * &lt;f:WSManFault … Code="2150858770" Machine="…"&gt;
 * </pre>
 *
 * Only the faults "cannot connect" and "no answer" are a closed port; others come from a service that answers.
 */
final class WsmanTest {

    private static final int PORT = 5985;
    private static final int TLS_PORT = 5986;
    private static final Pattern SILENT = Pattern.compile("Code=\"(?:2150858770|2150859046)\"");

    private WsmanTest() {}

    static void read(Block block, List<PsObject> objects, Consumer<Fact> facts) {
        if (!block.commandHas("test-wsman")) {
            return;
        }
        for (PsObject object : objects) {
            if (object.cell("wsmid") != null || object.cell("ProductVendor") != null) {
                facts.accept(test(block, object.origin(), true));
                return;
            }
        }
        for (int i = 0; i < block.lines().size(); i++) {
            Matcher m = SILENT.matcher(block.lines().get(i).text());
            if (m.find()) {
                facts.accept(test(block, block.origin(i), false));
                return;
            }
        }
    }

    private static PortTest test(Block block, Origin origin, boolean reachable) {
        int port = block.commandHas("usessl") ? TLS_PORT : PORT;
        return new PortTest(origin, block.host(), target(block), port, reachable, false);
    }

    private static @Nullable String target(Block block) {
        Command command = block.command();
        if (command == null || !command.name().equals("test-wsman")) {
            return null;
        }
        String named = command.parameter("computername");
        String target = named != null
                ? named
                : command.arguments().isEmpty() ? "" : command.arguments().get(0);
        return target.isBlank() || target.contains(",") ? null : Names.hostKey(target);
    }
}
