package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * Dotted IPv4 addresses in any text: {@code 10.1.0.11(Preferred)}, {@code [10.1.0.12]}, <code>{10.1.0.5, 10.1.0.6}</code>.
 * Version numbers ({@code 10.0.17763.1}) are none.
 */
final class Ipv4 {

    /** One address, as part of a larger pattern. */
    static final String REGEX = "(?:\\d{1,3}\\.){3}\\d{1,3}";

    private static final Pattern ADDRESS = Pattern.compile("(?<![\\d.])" + REGEX + "(?!\\d|\\.\\d)");
    private static final Pattern DOT = Pattern.compile("\\.");

    private Ipv4() {}

    /** All addresses in {@code text}, in order, repeats left out; empty for none. */
    static List<String> all(String text) {
        List<String> addresses = new ArrayList<>();
        Matcher m = ADDRESS.matcher(text);
        while (m.find()) {
            String address = m.group();
            if (value(address) >= 0 && !addresses.contains(address)) {
                addresses.add(address);
            }
        }
        return addresses;
    }

    /** The first address in {@code text}, or null. */
    static @Nullable String first(String text) {
        List<String> addresses = all(text);
        return addresses.isEmpty() ? null : addresses.get(0);
    }

    /** True when {@code text} is an address and nothing else. */
    static boolean is(String text) {
        return text.length() <= 15 && text.equals(first(text));
    }

    /** The prefix length of a net mask ({@code 255.255.255.0} → 24), or -1 when it is none. */
    static int prefix(String mask) {
        long value = value(mask);
        if (value < 0) {
            return -1;
        }
        int bits = Long.bitCount(value);
        long expected = bits == 0 ? 0 : (0xFFFFFFFFL << (32 - bits)) & 0xFFFFFFFFL;
        return value == expected ? bits : -1;
    }

    /** True when no host bit of {@code address} is set: it names a network. */
    static boolean network(String address, int prefix) {
        long value = value(address);
        return prefix >= 0 && prefix < 32 && (value & (0xFFFFFFFFL >> prefix)) == 0;
    }

    private static long value(String address) {
        long value = 0;
        int octets = 0;
        for (String octet : DOT.split(address, -1)) {
            int n = octet.isEmpty() || octet.length() > 3 ? 256 : Integer.parseInt(octet);
            if (n > 255) {
                return -1;
            }
            value = value << 8 | n;
            octets++;
        }
        return octets == 4 ? value : -1;
    }
}
