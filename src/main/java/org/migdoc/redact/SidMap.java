package org.migdoc.redact;

/**
 * Gives each SID of a domain, machine, cloud account or virtual machine other numbers of the same length:
 *
 * <pre>
 * S-1-5-21-3623811015-3361044348-30300820-1013   →   S-1-5-21-2718530491-1180932574-61920358-4417
 * </pre>
 *
 * <p>Accounts of one domain keep one domain; numbers below 1000 are those of well-known accounts and stay.
 */
final class SidMap {

    private static final String DOMAIN = "S-1-5-21-";
    private static final int DOMAIN_PARTS = 7;

    private final Secret secret;

    SidMap(Secret secret) {
        this.secret = secret;
    }

    String of(String sid, int attempt) {
        String[] parts = sid.split("-", -1);
        boolean domain = sid.startsWith(DOMAIN);
        int kept = sid.startsWith("S-1-5-83-") ? 5 : 4;
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            boolean shared = domain && i < DOMAIN_PARTS;
            String part = i < kept
                    ? parts[i]
                    : number(parts[i], i + ":" + (shared ? join(parts, DOMAIN_PARTS) : attempt + sid));
            boolean wellKnown = domain && i == DOMAIN_PARTS && parts[i].length() < 4;
            other.append(i == 0 ? "" : "-").append(wellKnown ? parts[i] : part);
        }
        return other.toString();
    }

    private static String join(String[] parts, int count) {
        return String.join("-", java.util.Arrays.copyOf(parts, count));
    }

    private String number(String digits, String what) {
        byte[] random = secret.bytes("sid", what);
        StringBuilder other = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            int digit = (random[i] & 255) % 10;
            other.append(i == 0 ? 1 + digit % (digits.length() == 10 ? 3 : 9) : digit);
        }
        return other.toString();
    }
}
