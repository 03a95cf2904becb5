package org.migdoc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the dates of a paste as another country does: {@code 11/22/2026 3:14:07 PM} becomes {@code 22.11.2026 15:14:07}. */
final class OtherDates {

    private static final Pattern DATE = Pattern.compile(
            "(?<![\\w./:-])(?<!Backup )(?:(\\d{1,2})([/.])(\\d{1,2})\\2(20\\d\\d)|(20\\d\\d)-(\\d\\d)-(\\d\\d))"
                    + "(?:([ T]{1,2})(\\d{1,2}):(\\d\\d)(:\\d\\d)?( ?[AP]M)?)?(?![\\w./:-])");

    private OtherDates() {}

    /** As {@code 22.11.2026 15:14:07}. */
    static String german(String text) {
        return rewritten(
                text, (d, t) -> "%02d.%02d.%d".formatted(d.getDayOfMonth(), d.getMonthValue(), d.getYear()) + t);
    }

    /** As {@code 2026-11-22 15:14:07}. */
    static String iso(String text) {
        return rewritten(text, (d, t) -> d + t);
    }

    private static String rewritten(String text, BiFunction<LocalDate, String, String> form) {
        boolean dayFirst =
                DATE.matcher(text).results().anyMatch(m -> m.group(2) != null && Integer.parseInt(m.group(1)) > 12);
        return Disguise.replaced(text, DATE.pattern(), m -> {
            try {
                LocalDate date = date(m, dayFirst);
                return form.apply(date, m.group(9) == null ? "" : " " + time(m));
            } catch (DateTimeException e) {
                return m.group();
            }
        });
    }

    private static LocalDate date(Matcher m, boolean dayFirst) {
        if (m.group(5) != null) {
            return LocalDate.of(number(m.group(5)), number(m.group(6)), number(m.group(7)));
        }
        boolean day = dayFirst || m.group(2).equals(".");
        return LocalDate.of(number(m.group(4)), number(m.group(day ? 3 : 1)), number(m.group(day ? 1 : 3)));
    }

    private static String time(Matcher m) {
        int hour = number(m.group(9));
        String half = m.group(12);
        int hours = half == null ? hour : hour % 12 + (half.endsWith("PM") ? 12 : 0);
        return LocalTime.of(hours, number(m.group(10))) + (m.group(11) == null ? "" : m.group(11));
    }

    private static int number(@Nullable String digits) {
        return Integer.parseInt(digits);
    }
}
