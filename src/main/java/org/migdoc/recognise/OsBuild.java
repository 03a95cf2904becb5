package org.migdoc.recognise;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * The build of Windows that a text names.
 *
 * <pre>
 * 10.0.17763        10.0 (17763)        10.0.26100 N/A Build 26100        Windows Server 2012 R2 Datacenter        17763
 * </pre>
 */
final class OsBuild {

    private static final Pattern VERSION = Pattern.compile("\\b(?:6\\.[0-3]|10\\.0)[. ]\\(?(\\d{4,5})\\b");
    private static final Pattern BUILD = Pattern.compile("\\b[Bb]uild:? (\\d{4,5})\\b");
    private static final Pattern NUMBER = Pattern.compile("(\\d{4,5})");
    private static final Pattern YEAR = Pattern.compile("\\b20(?:08 ?R2|08|12 ?R2|12|16|19|22|25)\\b");

    private OsBuild() {}

    /** The build number in the value of a property that holds a version, a build or a product name; 0 when there is none. */
    static int of(String value) {
        for (Pattern pattern : List.of(VERSION, BUILD)) {
            Matcher m = pattern.matcher(value);
            if (m.find()) {
                return Integer.parseInt(m.group(1));
            }
        }
        Matcher number = NUMBER.matcher(value.strip());
        if (number.matches() && !YEAR.matcher(value.strip()).matches()) {
            return Integer.parseInt(number.group(1));
        }
        Matcher year = YEAR.matcher(value);
        return year.find() && value.contains("Server") ? ofYear(year.group()) : 0;
    }

    /** The version in {@code text} as it was printed, or null. */
    static @Nullable String version(String text) {
        Matcher m = VERSION.matcher(text);
        return m.find() ? m.group() : null;
    }

    /** The build of a version of Windows Server that people call by its year ({@code 2012 R2}); 0 when unknown. */
    static int ofYear(String year) {
        return switch (year.replace(" ", "").toUpperCase(java.util.Locale.ROOT)) {
            case "2008" -> 6003;
            case "2008R2" -> 7601;
            case "2012" -> 9200;
            case "2012R2" -> 9600;
            case "2016" -> 14393;
            case "2019" -> 17763;
            case "2022" -> 20348;
            case "2025" -> 26100;
            default -> 0;
        };
    }
}
