package org.migdoc.recognise;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * Points in time as Windows tools print them; day before month with dots, month first with AM/PM or slashes:
 *
 * <pre>
 * 3/12/2024 9:14:22 AM    12.03.2024 09:14:22    2024-03-12T08:14:22.123Z    2024/03/12 午後 9:14:22
 * 2024年3月12日 9:14:22   03/12/24-09:14:22.123  /Date(1710231262123)/       20240312091400.000000+060
 * </pre>
 */
final class Times {

    private static final String HALF = "(?:(午前|午後|上午|下午|오전|오후)\\s?)?";
    private static final String CLOCK =
            HALF + "(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:\\.\\d{1,9})?(?:\\s{0,2}([AaPp])\\.?\\s?[Mm]\\b\\.?)?";
    private static final Pattern ISO = Pattern.compile(
            "(?<!\\d)(\\d{4})(?:[-/.]|年\\s?|\\. )(\\d{1,2})(?:[-/.]|月\\s?|\\. )(\\d{1,2})(?:日|\\.)?[T\\s,-]{1,4}"
                    + CLOCK);
    private static final Pattern LOCAL = Pattern.compile(
            "(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})[./-](\\d{4}|\\d{2})(?!\\d),?(?:\\s{1,3}(?:at|um|à|a las|alle|às)\\s|[\\s-]{1,4})"
                    + CLOCK);
    private static final Pattern EPOCH = Pattern.compile("Date\\((\\d{10,14})\\)");
    private static final Pattern WMI =
            Pattern.compile("(?<!\\d)(20\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})\\.\\d{6}");
    private static final Pattern BARE =
            Pattern.compile("(?:(?:[A-Z][a-z]{2} )?[A-Z][a-z]{2} {1,2}\\d{1,2},? (?:\\d{4} )?)?"
                    + CLOCK.replace("[:.]", ":") + "(?!\\d)" + "|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}(?![\\w./-])");
    private static final Set<String> MONTH_FIRST = Set.of("en", "ja", "zh", "ko");

    private Times() {}

    /** The first point in time in {@code text}, or null. */
    static @Nullable LocalDateTime find(String text) {
        return find(text, false);
    }

    /** The first point in time in {@code text}, or null; {@code dayFirst} says how a date with slashes is meant. */
    static @Nullable LocalDateTime find(String text, boolean dayFirst) {
        try {
            Matcher epoch = EPOCH.matcher(text);
            if (epoch.find()) {
                return LocalDateTime.ofEpochSecond(Long.parseLong(epoch.group(1)) / 1000, 0, ZoneOffset.UTC);
            }
            Matcher iso = ISO.matcher(text);
            if (iso.find()) {
                return LocalDateTime.of(n(iso, 1), n(iso, 2), n(iso, 3), hour(iso, 4), n(iso, 6), n(iso, 7));
            }
            Matcher local = LOCAL.matcher(text);
            return local.find() ? local(local, dayFirst) : wmi(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** True when people of that language write the day before the month. */
    static boolean dayFirst(String language) {
        return !MONTH_FIRST.contains(language);
    }

    /** Where a point in time ends that begins at {@code from}, with date, time of day or both; -1 when none does. */
    static int end(String text, int from) {
        for (Pattern pattern : new Pattern[] {ISO, LOCAL, BARE}) {
            Matcher m = pattern.matcher(text).region(from, text.length()).useTransparentBounds(true);
            if (m.lookingAt()) {
                return zone(text, m.end());
            }
        }
        return -1;
    }

    private static int zone(String text, int end) {
        return end < text.length() && text.charAt(end) == 'Z' ? end + 1 : end;
    }

    private static @Nullable LocalDateTime wmi(String text) {
        Matcher m = WMI.matcher(text);
        return m.find() ? LocalDateTime.of(n(m, 1), n(m, 2), n(m, 3), n(m, 4), n(m, 5), n(m, 6)) : null;
    }

    private static LocalDateTime local(Matcher m, boolean slashesDayFirst) {
        int first = n(m, 1);
        int second = n(m, 3);
        int year = n(m, 4) < 100 ? 2000 + n(m, 4) : n(m, 4);
        boolean dayFirst =
                m.group(2).equals(".") || first > 12 || slashesDayFirst && m.group(9) == null && second <= 12;
        return LocalDateTime.of(
                year, dayFirst ? second : first, dayFirst ? first : second, hour(m, 5), n(m, 7), n(m, 8));
    }

    /** The hour of the day; {@code group} is that of the word before it, two further on stands the minute, four the AM or PM. */
    private static int hour(Matcher m, int group) {
        int hour = n(m, group + 1);
        String word = m.group(group);
        String half = m.group(group + 4);
        if (word == null && half == null) {
            return hour;
        }
        boolean afternoon = half != null ? half.equalsIgnoreCase("p") : "午後下午오후".contains(word);
        return hour % 12 + (afternoon ? 12 : 0);
    }

    private static int n(Matcher m, int group) {
        String digits = m.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
