package org.migdoc.recognise;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * The line that opens the output of {@code ping} or {@code tracert}, in any language:
 *
 * <pre>
 * Pinging hv02.corp.example [10.1.0.12] from 10.1.0.11 with 32 bytes of data:
 * Ping wird ausgeführt für 10.20.0.12 mit 8972 Bytes Daten:
 * Envoi d'une requête 'ping' sur hv02 [10.1.0.12] avec 32 octets de données :
 * </pre>
 *
 * @param name the name resolved, as printed, or null
 * @param address the target
 * @param source the sender, or null
 * @param size the payload in bytes, 0 when not told
 */
record PingHeader(
        @Nullable String name, String address, @Nullable String source, int size) {

    private static final Pattern WORD = Pattern.compile(
            "\\bping|\\btracing route|routenverfolgung|d.{1,3}termination de l'itin|traza", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIZE =
            Pattern.compile("\\b(\\d{1,5})\\s+(?:byte|octet|bajt|バイト|байт|字节|位元組|바이트)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACKETED = Pattern.compile("([A-Za-z0-9_][\\w.-]{0,252}) \\[(" + Ipv4.REGEX + ")]");

    /** The header in {@code text}, or null. */
    static @Nullable PingHeader of(String text) {
        if (!WORD.matcher(text).find()) {
            return null;
        }
        List<String> addresses = Ipv4.all(text);
        Matcher size = SIZE.matcher(text);
        boolean sized = size.find();
        Matcher bracketed = BRACKETED.matcher(text);
        boolean named = bracketed.find();
        if (addresses.isEmpty() || !sized && !named) {
            return null;
        }
        String target = named ? bracketed.group(2) : addresses.get(0);
        String source =
                addresses.stream().filter(a -> !a.equals(target)).findFirst().orElse(null);
        return new PingHeader(
                named ? bracketed.group(1) : null, target, source, sized ? Integer.parseInt(size.group(1)) : 0);
    }
}
