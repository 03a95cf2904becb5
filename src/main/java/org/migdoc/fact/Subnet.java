package org.migdoc.fact;

/** IPv4 addresses with a prefix length: {@code 10.1.0.11/24}. */
final class Subnet {

    private Subnet() {}

    /** True when both have a prefix length and each lies in the other's subnet; false for one address on both sides. */
    static boolean same(String one, String other) {
        return !address(one).equals(address(other)) && holds(one, address(other)) && holds(other, address(one));
    }

    /** True when {@code address} (without prefix) lies in the subnet of {@code prefixed}. */
    static boolean holds(String prefixed, String address) {
        int slash = prefixed.indexOf('/');
        if (slash < 0) {
            return false;
        }
        long mask = mask(prefixed.substring(slash + 1));
        long own = value(prefixed.substring(0, slash));
        long asked = value(address);
        return mask > 0 && own >= 0 && asked >= 0 && (own & mask) == (asked & mask);
    }

    private static String address(String prefixed) {
        int slash = prefixed.indexOf('/');
        return slash < 0 ? prefixed : prefixed.substring(0, slash);
    }

    private static long mask(String length) {
        if (!length.matches("\\d{1,2}")) {
            return -1;
        }
        int bits = Integer.parseInt(length);
        return bits < 1 || bits > 32 ? -1 : 0xFFFFFFFFL << (32 - bits) & 0xFFFFFFFFL;
    }

    private static long value(String address) {
        if (!address.matches("\\d{1,3}(?:\\.\\d{1,3}){3}")) {
            return -1;
        }
        long value = 0;
        for (String octet : address.split("\\.", -1)) {
            value = value << 8 | Integer.parseInt(octet);
        }
        return value;
    }
}
