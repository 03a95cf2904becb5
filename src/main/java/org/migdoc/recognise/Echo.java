package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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

    private static final Pattern ANSWER = Pattern.compile("\\bTTL\\s?=\\s?\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRAGMENT = Pattern.compile("\\bDF\\b|fragment", Pattern.CASE_INSENSITIVE);
    private static final Pattern SILENT = Pattern.compile(
            "timed? ?-?out|zeit.{1,3}berschreitung|d.{1,3}lai d|d.{1,3}pass|tiempo de espera|scadut|no reply|no answer|keine antwort|\\(100\\s?%",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern UNREACHABLE = Pattern.compile(
            "unreachable|nicht erreichbar|inaccess|inacces|non raggiungibil|general failure|allgemeiner fehler|transmit failed",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PERCENT = Pattern.compile("\\d\\s?%");
    private static final Pattern FAILS = Pattern.compile(
            "\\b(?:fails?|failed|dead|lost|nok|does not (?:work|go|pass)|geht nicht|fehlgeschlagen|kommt nicht)\\b|->\\s*false");
    private static final Pattern WORKS =
            Pattern.compile("\\b(?:ok|okay|works?|replies|answers|geht|passes|fine)\\b|->\\s*true");

    private final Block block;
    private final int first;
    private @Nullable String asked;
    private @Nullable String target;
    private @Nullable String source;
    private int size;
    private boolean unfragmented;
    private boolean headed;
    private boolean counted;
    private int last;
    private int answers;
    private int silent;
    private int unreachable;
    private int fragmented;

    Echo(Block block, int first) {
        this.block = block;
        this.first = first;
        this.last = first;
    }

    /** What the block's own command line asks for, and what somebody typed behind it. */
    static Echo asked(Block block) {
        PingCommand ping =
                PingCommand.of(block.command() == null ? "" : block.command().text());
        Echo echo = new Echo(block, 0);
        echo.asked = ping.target();
        echo.target = ping.target() != null && Ipv4.is(ping.target()) ? ping.target() : null;
        echo.source = ping.source();
        echo.size = ping.size();
        echo.unfragmented = ping.unfragmented();
        echo.typed(ping.remark());
        return echo;
    }

    /** True while neither the header line nor an answer was seen. */
    boolean waiting() {
        return !headed && answers + silent + unreachable + fragmented == 0;
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
        if (counted) {
            return;
        }
        counted = i > 0 && PERCENT.matcher(text).find();
        int before = answers + silent + unreachable + fragmented;
        if (ANSWER.matcher(text).find()) {
            answers++;
        } else if (FRAGMENT.matcher(text).find()) {
            fragmented++;
        } else if (UNREACHABLE.matcher(text).find()) {
            unreachable++;
        } else if (SILENT.matcher(text).find() && !(before > 0 && counted)) {
            silent++;
        }
        last = answers + silent + unreachable + fragmented > before ? i : last;
    }

    private void typed(String remark) {
        String lower = remark.toLowerCase(Locale.ROOT);
        if (FAILS.matcher(lower).find()) {
            silent++;
        } else if (WORKS.matcher(lower).find()) {
            answers++;
        }
        int before = silent;
        line(0, remark);
        silent = Math.min(silent, Math.max(before, 1));
        if (fragmented > 0) {
            silent = 0;
            answers = 0;
        }
    }

    /** States how the run ended, when it tells. */
    void emit(Consumer<Fact> facts) {
        int all = answers + silent + unreachable + fragmented;
        String subject = target != null ? target : asked == null ? null : Names.hostKey(asked);
        if (all == 0 || subject == null && !unfragmented) {
            return;
        }
        String value =
                fragmented > 0 ? "fragmentation-needed" : answers > 0 ? "ok" : silent > 0 ? "timeout" : "unreachable";
        if ((unfragmented || fragmented > 0) && size > 0) {
            facts.accept(setting("Ping", subject, "JumboPing", value, size));
        }
        double loss = 100.0 * (all - answers) / all;
        facts.accept(setting("Ping", subject, "Reply", value, loss));
        if (source != null && subject != null) {
            facts.accept(setting("PingFrom", source, subject, value, loss));
        }
    }

    private Setting setting(String object, @Nullable String subject, String name, String value, double number) {
        return new Setting(block.origin(first, last), block.host(), object, subject, name, value, number, null);
    }
}
