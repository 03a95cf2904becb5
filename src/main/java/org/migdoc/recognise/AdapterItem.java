package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * One adapter as a person writes it in a list: {@code Mgmt}, {@code vEthernet (LAN)},
 * {@code Management - 10.1.0.11/24, DNS 10.1.0.5}.
 *
 * @param name the adapter
 * @param details what stands behind the name, or empty
 */
record AdapterItem(String name, String details) {

    private static final int LONGEST = 200;
    private static final Pattern DETAILS = Pattern.compile(
            "\\s+[-=]{1,2}>?\\s|\\s?[:=]\\s|\\s(?=(?:ip|dns|gw|gateway|subnet)\\b)|[\\s(]+(?=" + Ipv4.REGEX
                    + ")|\\s?\\((?=[^)]{0,60}(?:\\d\\.\\d|dns|gateway|domain|top|first|no |kein|erste|oben))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FILLER = Pattern.compile(
            "^(?:(?:first|then|and|und|dann|zuerst|danach|the|das|der|die|puis|et|\\d{1,2}[.):]|[-*\u2022+>])\\s+|[-*\u2022+>](?=\\p{L})){1,6}|\\s+(?:first|last|zuerst|zuletzt|nic|adapter|on top|oben)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\d.])(" + Ipv4.REGEX + ")(?!\\d)(?:/(\\d{1,2}))?");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final Set<String> NO_NAMES = Set.of(
            "wrong",
            "ok",
            "okay",
            "correct",
            "right",
            "default",
            "changed",
            "unchanged",
            "fine",
            "good",
            "see",
            "falsch",
            "richtig",
            "below",
            "unten",
            "screenshot",
            "attached",
            "checked",
            "same",
            "not",
            "unknown",
            "is",
            "ist",
            "was",
            "as",
            "on",
            "both",
            "standard",
            "none",
            "the",
            "it",
            "stimmt",
            "passt",
            "yes",
            "no",
            "false",
            "true",
            "dns",
            "ip",
            "gateway");

    /** The item in {@code text}, or null when it reads like prose. */
    static @Nullable AdapterItem of(String text) {
        String item = text.length() > LONGEST
                ? ""
                : FILLER.matcher(text.strip()).replaceAll("").strip();
        if (item.isEmpty() || item.startsWith("[")) {
            return null;
        }
        Matcher m = DETAILS.matcher(item);
        boolean detailed = m.find() && m.start() > 0;
        String name = (detailed ? item.substring(0, m.start()) : item).strip();
        String bare = trim(name);
        List<String> words = BLANK.splitAsStream(bare.toLowerCase(Locale.ROOT)).toList();
        boolean named = !bare.isEmpty()
                && bare.length() <= 60
                && words.size() <= 5
                && bare.chars().anyMatch(Character::isLetter);
        return named && !NO_NAMES.contains(words.get(0)) && !bare.endsWith(".")
                ? new AdapterItem(bare, detailed ? item.substring(m.start()) : "")
                : null;
    }

    private static String trim(String name) {
        String cleaned = FILLER.matcher(name).replaceAll("").strip();
        boolean quoted = cleaned.length() > 2 && "'\"".indexOf(cleaned.charAt(0)) >= 0;
        return quoted ? cleaned.substring(1).replaceAll("['\"].*$", "") : cleaned;
    }

    /** Enters addresses, gateways and DNS servers of the details into an adapter. */
    void tell(AdapterDraft draft) {
        String lower = details.toLowerCase(Locale.ROOT);
        int dns = lower.indexOf("dns");
        int gateway = Math.max(lower.indexOf("gw"), lower.indexOf("gateway"));
        Matcher m = ADDRESS.matcher(details);
        while (m.find()) {
            List<String> address = List.of(m.group(1));
            if (dns >= 0 && m.start() > dns && (gateway < dns || m.start() < gateway)) {
                draft.servers(address);
            } else if (gateway >= 0 && m.start() > gateway) {
                draft.gateways(address);
            } else {
                draft.address(m.group(1), m.group(2) == null ? -1 : Integer.parseInt(m.group(2)));
            }
        }
    }
}
