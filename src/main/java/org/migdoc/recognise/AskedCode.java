package org.migdoc.recognise;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * What somebody asks about in a few words: error codes and events in any spelling.
 *
 * <pre>
 * 0x80070005   80070005   -2147024891   2147942405   %%2147942405   HRESULT_FROM_WIN32(5)   error 5   5   0x5
 * 21502   event 21502   Hyper-V-VMMS 20306   hyper-v-vmms/20306   20306 (VMMS)
 * </pre>
 *
 * @param codes canonical ({@code 0x80070005}), distinct
 * @param provider of the event as facts name it, or null
 * @param id of the event, or -1
 */
public record AskedCode(List<String> codes, @Nullable String provider, int id) {

    private static final Pattern WIN32 =
            Pattern.compile("(?i)(?:HRESULT_FROM_WIN32|win32(?: error)?|errno|winerror)\\W{0,3}(\\d{1,5})\\W{0,2}");
    private static final Pattern EVENT = Pattern.compile(
            "(?i)(?:(?:event|ereignis|événement|evento)(?:[ -]?(?:id|kennung))?[\\s:#]{0,3})?(?<before>[a-z][\\w .-]{0,60}?)??[\\s/:,-]{0,3}(?<id>\\d{1,5})[\\s/:,-]{0,3}\\(?(?<behind>[a-z][\\w .-]{0,60})?\\)?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}|0x[0-9a-fA-F]{1,8}");
    private static final Pattern LETTER_O = Pattern.compile("(?i)[0o]x[0-9a-fo]{8}");
    private static final Pattern NO_PROVIDER = Pattern.compile(
            "(?i)(?:error|status|code|fehler|erreur|win32|hresult|id|event|0|0x|wmi|kdc|krb)(?: code)?");
    private static final int LARGEST_ID = 0xFFFF;

    /** What {@code asked} names; without codes and with the id -1 when it names none. */
    public static AskedCode of(String asked) {
        String text = asked.strip();
        Set<String> codes = new LinkedHashSet<>();
        Matcher win32 = WIN32.matcher(text);
        if (win32.matches()) {
            codes.add(KnownCodes.canonical(Long.parseLong(win32.group(1))));
        }
        spellings(text, codes);
        if (LETTER_O.matcher(text).matches()) {
            spellings(text.replaceAll("[oO]", "0"), codes);
        }
        if (codes.isEmpty() && NUMBER.matcher(text).matches()) {
            spellings("error " + text, codes);
        }
        Matcher event = EVENT.matcher(text);
        if (!event.matches() || win32.matches()) {
            return new AskedCode(List.copyOf(codes), null, -1);
        }
        int id = Integer.parseInt(event.group("id"));
        String provider = event.group("before") == null ? event.group("behind") : event.group("before");
        boolean named =
                provider != null && !NO_PROVIDER.matcher(provider.strip()).matches();
        boolean possible = id > 0 && id <= LARGEST_ID && (provider == null || named);
        return new AskedCode(
                List.copyOf(codes), named ? Providers.normal(String.valueOf(provider)) : null, possible ? id : -1);
    }

    private static void spellings(String text, Set<String> codes) {
        CodeSpellings.in(text, "").forEach(code -> codes.add(code.code()));
    }

    /** The number of the Win32 error that {@code code} wraps, or -1. */
    public static int win32(String code) {
        return code.startsWith("0x8007") ? Integer.parseInt(code.substring(6), 16) : -1;
    }
}
