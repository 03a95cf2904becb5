package org.migdoc.recognise;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Setting;

/**
 * One run of {@code ping}. Its {@link Setting}s, all with the loss in percent or the payload in bytes as number and one of
 * {@code ok}, {@code timeout}, {@code unreachable}, {@code fragmentation-needed} as value:
 *
 * <ul>
 *   <li>object {@code Ping}, subject the target, name {@code JumboPing}: do-not-fragment was set; number is the payload
 *   <li>object {@code Ping}, subject the target, name {@code Reply}: number is the loss
 *   <li>object {@code PingFrom}, subject the source address, name the target: the source was given; number is the loss
 * </ul>
 */
final class Echo {

    private final Block block;
    private final int first;
    private @Nullable String asked;
    private @Nullable String target;
    private @Nullable String source;
    private int size;
    private boolean unfragmented;
    private boolean headed;
    private int last;
    private final EchoCount count = new EchoCount();

    Echo(Block block, int first) {
        this.block = block;
        this.first = first;
        this.last = first;
    }

    /** What a command line asks for, and what somebody typed behind it. */
    static Echo asked(Block block, int line, PingCommand ping) {
        Echo echo = new Echo(block, line);
        echo.asked = ping.target();
        echo.target = ping.target() != null && Ipv4.is(ping.target()) ? ping.target() : null;
        echo.source = ping.source();
        echo.size = ping.size();
        echo.unfragmented = ping.unfragmented();
        echo.count.typed(ping.remark());
        return echo;
    }

    /** True while neither the header line nor an answer was seen. */
    boolean waiting() {
        return !headed && count.value() == null;
    }

    /** Takes the header line in; states the name that it resolved. */
    void head(int i, PingHeader header, Consumer<Fact> facts) {
        headed = true;
        last = i;
        boolean reverse = header.name() != null && asked != null && Ipv4.is(asked);
        if (header.name() != null) {
            String subject = reverse ? header.address() : same(header.name()) ? asked : header.name();
            String answer = reverse ? Names.hostKey(header.name()) : header.address();
            facts.accept(lookup(i, subject, DnsLookup.Outcome.FOUND, List.of(answer)));
        }
        target = header.address();
        source = header.source() != null ? header.source() : source;
        size = Math.max(size, header.size());
    }

    /** States that {@code name} was not found; nothing else will be told of this run. */
    void unresolved(int i, @Nullable String name, Consumer<Fact> facts) {
        String subject = name == null || same(name) ? asked : name;
        if (subject != null && !Ipv4.is(subject)) {
            facts.accept(lookup(i, Names.bare(subject), DnsLookup.Outcome.NOT_FOUND, List.of()));
        }
        headed = true;
        target = null;
        asked = null;
    }

    private boolean same(String name) {
        return asked != null && Names.hostKey(asked).equals(Names.hostKey(name));
    }

    private DnsLookup lookup(int i, @Nullable String name, DnsLookup.Outcome outcome, List<String> addresses) {
        String subject = name == null ? "" : name;
        return new DnsLookup(
                block.origin(i), block.host(), Names.hostKey(subject), Names.form(subject), null, outcome, addresses);
    }

    /** Takes one line of output in. */
    void line(int i, String text) {
        last = count.output(text) ? i : last;
    }

    /** States how the run ended, when it tells. */
    void emit(Consumer<Fact> facts) {
        String value = count.value();
        String subject = target != null ? target : asked == null ? null : Names.hostKey(asked);
        if (value == null || subject == null && !unfragmented) {
            return;
        }
        if ((unfragmented || value.equals("fragmentation-needed")) && size > 0) {
            facts.accept(setting("Ping", subject, "JumboPing", value, size));
        }
        facts.accept(setting("Ping", subject, "Reply", value, count.loss()));
        if (source != null && subject != null) {
            facts.accept(setting("PingFrom", source, subject, value, count.loss()));
        }
    }

    private Setting setting(String object, @Nullable String subject, String name, String value, double number) {
        return new Setting(block.origin(first, last), block.host(), object, subject, name, value, number, null);
    }
}
