package org.migdoc.recognise;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Points in time as Windows tools print them; day before month with dots, month first with AM/PM or slashes. */
final class Times {

    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})[T -]+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
    private static final Pattern LOCAL = Pattern.compile(
            "(\\d{1,2})([./-])(\\d{1,2})[./-](\\d{4}|\\d{2})[,]?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\s*([AaPp])\\.?[Mm])?");
    private static final Pattern EPOCH = Pattern.compile("/Date\\((\\d{10,14})\\)");

    private Times() {}

    /** The first point in time in {@code text}, or null. */
    static @Nullable LocalDateTime find(String text) {
        try {
            Matcher epoch = EPOCH.matcher(text);
            if (epoch.find()) {
                return LocalDateTime.ofEpochSecond(
                        Long.parseLong(epoch.group(1)) / 1000, 0, java.time.ZoneOffset.UTC);
            }
            Matcher iso = ISO.matcher(text);
            if (iso.find()) {
                return LocalDateTime.of(n(iso, 1), n(iso, 2), n(iso, 3), n(iso, 4), n(iso, 5), n(iso, 6));
            }
            Matcher local = LOCAL.matcher(text);
            return local.find() ? local(local) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static LocalDateTime local(Matcher m) {
        int first = n(m, 1);
        int second = n(m, 3);
        int year = n(m, 4) < 100 ? 2000 + n(m, 4) : n(m, 4);
        boolean dayFirst = m.group(2).equals(".") || first > 12;
        int hour = n(m, 5);
        if (m.group(8) != null) {
            hour = hour % 12 + (m.group(8).equalsIgnoreCase("p") ? 12 : 0);
        }
        return LocalDateTime.of(year, dayFirst ? second : first, dayFirst ? first : second, hour, n(m, 6), n(m, 7));
    }

    private static int n(Matcher m, int group) {
        String digits = m.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
