package org.migdoc.recognise;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.PortTest;
import org.migdoc.regex.Pattern;

/**
 * The output of PortQry in one block:
 *
 * <pre>
 * Querying target system called:
 *
 *  hv02
 *
 * TCP port 6600 (unknown service): NOT LISTENING
 * </pre>
 */
final class PortQryOutput {

    private static final Pattern RESULT = Pattern.compile(
            "TCP port (?<port>\\d{1,5}) \\([^)]{0,60}\\)\\s?:\\s?(?<state>NOT LISTENING|LISTENING|FILTERED)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SYSTEM_CALLED = Pattern.compile("system called:?\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("\\s*([\\w.-]{1,120})\\s*");

    private PortQryOutput() {}

    static void read(Block block, Consumer<Fact> facts) {
        Command command = block.command();
        String asked = command == null ? null : command.parameter("n");
        String target = asked == null || asked.isBlank() ? null : Names.hostKey(asked);
        boolean called = false;
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            Matcher word = WORD.matcher(text);
            if (called && !text.isBlank()) {
                target = word.matches() ? Names.hostKey(word.group(1)) : target;
                called = false;
            }
            called |= SYSTEM_CALLED.matcher(text).find();
            Matcher m = RESULT.matcher(text);
            Integer port = m.find() ? PortNumber.of(m.group("port")) : null;
            if (port != null) {
                boolean listening = m.group("state").equalsIgnoreCase("LISTENING");
                facts.accept(new PortTest(block.origin(i), block.host(), target, port, listening, false));
            }
        }
    }
}
