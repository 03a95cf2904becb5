package org.migdoc.redact;

/**
 * Gives each IPv4 address another one, so that two addresses that share their first bits share as many afterwards:
 *
 * <pre>
 * 10.1.0.11/24   10.1.0.12   →   10.94.171.8/24   10.94.171.13          192.168.4.1   →   192.168.201.1
 * </pre>
 *
 * <p>Private networks stay private ones of their kind. The ends of the last octet (.0, .1, .254, .255) stay: networks, gateways and
 * broadcasts. Loopback, self-assigned, multicast addresses and masks stay as they are. After J. Xu and others,
 * "Prefix-preserving IP address anonymization" (2002).
 */
final class AddressMap {

    private static final String BITS = "ipv4";
    private static final int LAST_OCTET = 24;
    private static final int THIRD_OCTET = 16;
    private static final int FIRST_MULTICAST = 224;

    private final Secret secret;

    AddressMap(Secret secret) {
        this.secret = secret;
    }

    /** The other address; {@code address} itself when it is none or tells nothing of anybody. */
    String of(String address) {
        long value = value(address);
        if (value < 0 || stays(value)) {
            return address;
        }
        long whole = (value & 0xFFFFFF) == 0 ? 0xFF000000L : (value & 0xFFFF) == 0 ? 0xFFFF0000L : 0xFFFFFFFFL;
        return text(mapped(value) & whole);
    }

    /** The other network: host bits that are zero stay zero. */
    String ofNetwork(String address, int prefix) {
        long value = value(address);
        boolean network = prefix > 0 && prefix < 32 && (value & 0xFFFFFFFFL >> prefix) == 0;
        if (value < 0 || stays(value)) {
            return address;
        }
        return network ? text(mapped(value) & 0xFFFFFFFFL << 32 - prefix) : of(address);
    }

    private static boolean stays(long value) {
        int first = (int) (value >>> 24);
        return first == 0 || first == 127 || first >= FIRST_MULTICAST || value >>> 16 == 0xA9FE || wellKnown(value);
    }

    /** Public DNS servers that everybody may use. */
    private static boolean wellKnown(long value) {
        return value == 0x08080808L || value == 0x08080404L || value == 0x01010101L || value == 0x09090909L;
    }

    private long mapped(long value) {
        int fixed = fixedBits(value);
        long flips = 0;
        for (int bit = fixed; bit < 32; bit++) {
            long prefix = bit == 0 ? 0 : value >>> (32 - bit);
            flips = flips << 1 | (flips(prefix, bit) ? 1 : 0);
        }
        long mapped = value ^ flips;
        return fixed == 8 && special(mapped) ? value ^ flips & 0xFFFFL : mapped;
    }

    private boolean flips(long prefix, int bit) {
        if (bit == THIRD_OCTET) {
            return true;
        }
        if (bit >= LAST_OCTET) {
            int depth = bit - LAST_OCTET;
            long end = prefix & (1L << depth) - 1;
            if (end == 0 || end == (1L << depth) - 1) {
                return false;
            }
        }
        return (secret.bytes(BITS, bit + ":" + prefix)[0] & 1) == 1;
    }

    /** How many leading bits say which kind of network it is: these stay. */
    private static int fixedBits(long value) {
        if (value >>> 20 == 0xAC1) {
            return 12;
        }
        return value >>> 16 == 0xC0A8 ? 16 : 8;
    }

    /** True for a private or self-assigned address. */
    private static boolean special(long value) {
        return value >>> 24 != 10 && (value >>> 20 == 0xAC1 || value >>> 16 == 0xC0A8 || value >>> 16 == 0xA9FE);
    }

    /** The address as a number, or -1 when it is none. */
    static long value(String address) {
        long value = 0;
        String[] octets = address.split("\\.", -1);
        for (String octet : octets) {
            boolean digits =
                    !octet.isEmpty() && octet.length() < 4 && octet.chars().allMatch(c -> c >= '0' && c <= '9');
            int number = digits ? Integer.parseInt(octet) : 256;
            if (number > 255) {
                return -1;
            }
            value = value << 8 | number;
        }
        return octets.length == 4 ? value : -1;
    }

    private static String text(long value) {
        return (value >>> 24) + "." + (value >>> 16 & 255) + "." + (value >>> 8 & 255) + "." + (value & 255);
    }
}
