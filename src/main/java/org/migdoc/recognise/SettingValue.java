package org.migdoc.recognise;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * A printed value, and what it is as a number and a point in time.
 *
 * <pre>
 * 2        9.0        512 GB        1,024        0x3c        35%        3/12/2024 9:14:22 AM
 * </pre>
 *
 * @param text without braces
 * @param number its leading number, or null; a hexadecimal one as a whole; no address, version of three parts or date has one
 * @param time the point in time, or null
 */
record SettingValue(
        String text, @Nullable Double number, @Nullable LocalDateTime time) {

    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX]([0-9a-fA-F]{1,8})(?: \\(\\d{1,10}\\))?");
    private static final Pattern NUMBER = Pattern.compile(
            "([+-]?\\d{1,15})((?:,\\d{3}(?!\\d)){1,4})?(?:[.,](\\d{1,9}))?(?![\\d.,:/\\\\-])(?=$|[\\s%;)}]|(?:[kKMGTP]i?)?[bB](?:ps|ytes?)?\\b|ms\\b|s\\b|[MG]Hz)");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|/Date\\(");

    /** Takes a value as it stands in a cell. */
    static SettingValue of(String printed) {
        String text = PsObject.withoutBraces(printed);
        return new SettingValue(text, number(text), DATE.matcher(text).find() ? Times.find(text) : null);
    }

    private static @Nullable Double number(String text) {
        Matcher hexadecimal = HEXADECIMAL.matcher(text);
        if (hexadecimal.matches()) {
            return (double) Long.parseLong(hexadecimal.group(1), 16);
        }
        Matcher m = NUMBER.matcher(text);
        if (!m.lookingAt()) {
            return null;
        }
        String whole = m.group(2) == null ? m.group(1) : m.group(1) + m.group(2).replace(",", "");
        return Double.valueOf(m.group(3) == null ? whole : whole + '.' + m.group(3));
    }

    /** A person's or another language's word for true and false as PowerShell prints it; other words as they are. */
    static String truth(String word, boolean flag) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "$true", "wahr", "vrai", "verdadero", "vero", "waar" -> "True";
            case "false", "$false", "falsch", "faux", "falso", "onwaar" -> "False";
            case "yes", "ja", "oui", "si", "sí" -> "True";
            case "no", "nein", "non", "nee" -> "False";
            case "on", "enabled", "ticked", "checked", "an", "ein", "aktiviert", "activé" -> flag ? "True" : word;
            case "off", "disabled", "unticked", "unchecked", "aus", "deaktiviert", "désactivé" -> flag ? "False" : word;
            default -> word;
        };
    }
}
