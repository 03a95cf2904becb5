package org.migdoc.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.TypeConversionException;

/** Times and sizes as people write them: {@code 90d}, {@code 30s}, {@code 64M}. */
final class Amount {

    private static final Pattern TIME = Pattern.compile("([0-9]{1,6})([smhd])");
    private static final Pattern SIZE = Pattern.compile("([0-9]{1,9})([KMG]?)");
    private static final Map<String, Duration> TIMES = Map.of(
            "s", Duration.ofSeconds(1), "m", Duration.ofMinutes(1), "h", Duration.ofHours(1), "d", Duration.ofDays(1));
    private static final Map<String, Integer> SHIFTS = Map.of("", 0, "K", 10, "M", 20, "G", 30);

    private Amount() {}

    static Duration time(String given) {
        Matcher m = TIME.matcher(given.toLowerCase(Locale.ROOT));
        Duration unit = m.matches() ? TIMES.get(m.group(2)) : null;
        if (unit == null || m.group(1).matches("0+")) {
            throw new TypeConversionException("no time such as 30s, 15m, 8h or 90d");
        }
        return unit.multipliedBy(Long.parseLong(m.group(1)));
    }

    static long size(String given) {
        Matcher m = SIZE.matcher(given.toUpperCase(Locale.ROOT));
        Integer shift = m.matches() ? SHIFTS.get(m.group(2)) : null;
        if (shift == null || m.group(1).matches("0+")) {
            throw new TypeConversionException("no size such as 500K, 64M or 1G");
        }
        return Long.parseLong(m.group(1)) << shift;
    }
}
