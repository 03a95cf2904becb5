package org.migdoc.recognise;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.ServiceState;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Reads clocks from {@code w32tm}:
 *
 * <pre>
 * Tracking DC01.corp.example [10.1.0.5:123].
 * 09:14:22, d:+00.0003456s o:-412.1200331s  [      @                    |                           ]
 *
 * DC02.corp.example[10.1.0.6:123]:
 *     NTP: +412.1200331s offset from DC01.corp.example
 *
 * Stratum: 1 (primary reference)
 * Source: Local CMOS Clock
 * Phase Offset: 0.0012345s
 * </pre>
 *
 * Gives {@link Setting}s of the object {@code w32tm}: {@code TimeOffsetSeconds} (how far the machine is from the one asked,
 * which is the subject; the last of several samples) and {@code TimeSource}.
 */
final class TimeRecogniser implements Recogniser {

    private static final String SECONDS = "[+-]?\\d{1,12}(?:[.,]\\d{1,9})?";
    private static final Pattern SAMPLE = Pattern.compile("\\bo:\\s?(" + SECONDS + ")\\s?s\\b");
    private static final Pattern TRACKING =
            Pattern.compile("(?:Tracking|berwachung von|Suivi de|berwacht)\\s+([A-Za-z0-9][\\w.-]{0,120})\\s*\\[");
    private static final Pattern MEMBER = Pattern.compile(
            "^\\s*([A-Za-z0-9][\\w.-]{0,120})\\s?(?:\\*\\*\\* PDC \\*\\*\\*)?\\s?\\[[^\\]]{3,60}:123\\]:?\\s*$");
    private static final Pattern NTP = Pattern.compile(
            "\\bNTP\\s?:\\s?(" + SECONDS + ")\\s?s\\b(?:.{0,40}?\\b(?:from|von|de)\\s+([A-Za-z0-9][\\w.-]{0,120}))?");
    private static final Pattern PHASE =
            Pattern.compile("(?:Phase|phase|Phasen)[ -]?(?:Offset|offset|versatz)\\s?:\\s?(" + SECONDS + ")\\s?s\\b");
    private static final Pattern SOURCE = Pattern.compile(
            "^\\s*(?:Source|Quelle|Origen|Origine|Fonte)\\s?:\\s*(\\S.{0,200}?)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIXED_SOURCE = Pattern.compile(
            "(Local CMOS Clock|Free-running System Clock|VM IC Time Synchronization Provider)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STRATUM =
            Pattern.compile("^\\s*(?:Stratum|Couche|Capa|Strato)\\s?:", Pattern.CASE_INSENSITIVE);

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        monitor(reading, facts);
        for (Block block : reading.blocks()) {
            samples(block, facts);
            source(block, facts);
            service(block, facts);
        }
    }

    /** The lines of a machine may look like a heading to others, so blocks do not count here. */
    private static void monitor(Reading reading, Consumer<Fact> facts) {
        String member = null;
        int since = 0;
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                Matcher named = MEMBER.matcher(text.length() > 300 ? "" : text);
                Matcher ntp = NTP.matcher(text.length() > 300 ? "" : text);
                if (named.matches()) {
                    member = Names.hostKey(named.group(1));
                    since = 0;
                } else if (member != null && ++since <= 6 && ntp.find()) {
                    String peer = ntp.group(2) == null ? null : Names.hostKey(ntp.group(2));
                    facts.accept(offset(block, i, member, peer, ntp.group(1)));
                    member = null;
                }
            }
        }
    }

    private static void samples(Block block, Consumer<Fact> facts) {
        String peer = computer(block);
        int at = -1;
        String printed = "";
        for (int i = 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            Matcher tracking = TRACKING.matcher(text.length() > 300 ? "" : text);
            Matcher phase = PHASE.matcher(text.length() > 300 ? "" : text);
            Matcher sample = SAMPLE.matcher(text.length() > 300 ? "" : text);
            if (tracking.find()) {
                peer = Names.hostKey(tracking.group(1));
            } else if (phase.find()) {
                facts.accept(offset(block, i, AskedHost.of(block), null, phase.group(1)));
            } else if (sample.find()) {
                at = i;
                printed = sample.group(1);
            }
        }
        if (at >= 0) {
            facts.accept(offset(block, at, block.host(), peer, printed));
        }
    }

    /** The tool's own complaint that the service is not started. */
    private static void service(Block block, Consumer<Fact> facts) {
        for (int i = 0; i < block.lines().size() && block.commandHas("w32tm"); i++) {
            if (block.lines().get(i).text().contains("0x80070426")) {
                facts.accept(new ServiceState(block.origin(i), block.host(), "w32time", "stopped"));
                return;
            }
        }
    }

    private static @Nullable String computer(Block block) {
        Matcher m = Pattern.compile("/computer:([A-Za-z0-9][\\w.-]{0,120})", Pattern.CASE_INSENSITIVE)
                .matcher(block.command() == null ? "" : block.command().text());
        return m.find() ? Names.hostKey(m.group(1)) : null;
    }

    private static void source(Block block, Consumer<Fact> facts) {
        boolean own = block.commandHas("w32tm");
        boolean stratum = false;
        boolean query = own && block.commandHas("/source");
        for (int i = own ? 1 : 0; i < block.lines().size(); i++) {
            String text = block.lines().get(i).text();
            if (text.isBlank() || text.length() > 300) {
                continue;
            }
            stratum |= STRATUM.matcher(text).find();
            Matcher source = SOURCE.matcher(text);
            Matcher fixed = FIXED_SOURCE.matcher(text);
            String value = fixed.find()
                    ? fixed.group(1)
                    : (own || stratum) && source.matches() ? source.group(1) : query ? text.strip() : null;
            if (value != null) {
                String host =
                        computer(block) != null && !block.commandHas("/stripchart") ? computer(block) : block.host();
                facts.accept(new Setting(block.origin(i), host, "w32tm", null, "TimeSource", value, null, null));
                return;
            }
        }
    }

    /** A {@code TimeOffsetSeconds}, whose number is {@code printed} with point or comma. */
    static Setting offset(Block block, int i, @Nullable String host, @Nullable String peer, String printed) {
        double seconds = Double.parseDouble(printed.replace(',', '.').toLowerCase(Locale.ROOT));
        return new Setting(block.origin(i), host, "w32tm", peer, "TimeOffsetSeconds", printed, seconds, null);
    }
}
