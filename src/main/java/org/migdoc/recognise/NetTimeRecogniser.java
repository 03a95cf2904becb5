package org.migdoc.recognise;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;
import org.migdoc.regex.Pattern;

/**
 * Compares the clocks that {@code net time} printed for several machines.
 *
 * <pre>
 * Current time at \\\\hv01 is 6/3/2022 2:15:07 PM
 * Current time at \\\\hv02 is 6/3/2022 2:27:41 PM
 * </pre>
 *
 * Each machine after the first gives a setting {@code TimeOffsetSeconds} against it, if no more than half a day lies between.
 * Whole hours are zones, not wrong clocks.
 */
final class NetTimeRecogniser implements Recogniser {

    private static final Pattern CLOCK =
            Pattern.compile("\\\\\\\\(?<host>[A-Za-z0-9][\\w.-]{0,62})\\s(?<rest>.{8,80})");
    private static final long HALF_A_DAY = 43_200;
    private static final long HOUR = 3600;
    private static final long SLACK = 90;

    @Override
    public void recognise(Reading reading, Consumer<Fact> facts) {
        Map<String, LocalDateTime> clocks = new LinkedHashMap<>();
        for (Block block : reading.blocks()) {
            for (int i = 0; i < block.lines().size(); i++) {
                String text = block.lines().get(i).text();
                Matcher m = text.length() > 200 || text.indexOf("\\\\") < 0 ? null : CLOCK.matcher(text);
                LocalDateTime time = m != null && m.find() ? Times.find(m.group("rest")) : null;
                if (m != null && time != null) {
                    compare(clocks, Names.hostKey(m.group("host")), time, block.origin(i), facts);
                }
            }
        }
    }

    private static void compare(
            Map<String, LocalDateTime> clocks, String host, LocalDateTime time, Origin origin, Consumer<Fact> facts) {
        LocalDateTime first =
                clocks.isEmpty() ? null : clocks.values().iterator().next();
        if (first != null && !clocks.containsKey(host)) {
            long seconds = Duration.between(first, time).toSeconds();
            long beyondHours = Math.min(Math.floorMod(seconds, HOUR), HOUR - Math.floorMod(seconds, HOUR));
            boolean zone = Math.abs(seconds) > HOUR - SLACK && beyondHours < SLACK;
            if (Math.abs(seconds) < HALF_A_DAY && !zone) {
                facts.accept(new Setting(
                        origin, host, "net time", null, "TimeOffsetSeconds", seconds + " s", (double) seconds, null));
            }
        }
        clocks.putIfAbsent(host, time);
    }
}
