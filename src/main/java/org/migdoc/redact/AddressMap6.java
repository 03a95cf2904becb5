package org.migdoc.redact;

import java.util.Locale;

/**
 * Gives each IPv6 address another one of the same shape, group by group, so that addresses of one network stay in one network:
 *
 * <pre>
 * fe80::215:5dff:fe0a:1%12   →   fe80::9c1:7be2:d04f:6%12          2001:db8:1::20   →   2001:b1e:7::93
 * </pre>
 *
 * <p>Groups that are zero or left out stay so; the first group, which tells the kind of address, stays unless the address is a
 * unique local one. Loopback and multicast stay.
 */
final class AddressMap6 {

    private final Secret secret;

    AddressMap6(Secret secret) {
        this.secret = secret;
    }

    /** The other address, in lower case. */
    String of(String address) {
        String text = address.toLowerCase(Locale.ROOT);
        int zone = text.indexOf('%');
        String groups = zone < 0 ? text : text.substring(0, zone);
        if (groups.startsWith("ff") || groups.equals("::1") || groups.equals("::")) {
            return text;
        }
        StringBuilder mapped = new StringBuilder();
        StringBuilder seen = new StringBuilder();
        for (String group : groups.split("(?<=:)|(?=:)", -1)) {
            mapped.append(mapped.isEmpty() && !group.startsWith("fd") ? group : other(group, seen.toString()));
            seen.append(group);
        }
        return mapped + (zone < 0 ? "" : text.substring(zone));
    }

    private String other(String group, String before) {
        if (group.isEmpty() || group.equals(":") || Integer.parseInt(group, 16) == 0) {
            return group;
        }
        int lowest = group.length() == 1 ? 1 : 1 << 4 * (group.length() - 1);
        int highest = (1 << 4 * group.length()) - 1;
        int number = lowest + secret.below(highest - lowest + 1, "ipv6", before + group);
        String hex = String.format(Locale.ROOT, "%0" + group.length() + "x", number);
        return group.startsWith("fd") && before.isEmpty() ? "fd" + hex.substring(2) : hex;
    }
}
