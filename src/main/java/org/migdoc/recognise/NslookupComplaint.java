package org.migdoc.recognise;

import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DnsLookup;
import org.migdoc.regex.Pattern;

/**
 * A line in which {@code nslookup} says why there is no answer; the reason stays English in all languages:
 *
 * <pre>
 * *** dc01.corp.example can't find hv09: Non-existent domain
 * *** hv09 wurde von dc01.corp.example nicht gefunden: Query refused.
 * *** No internal type for both IPv4 and IPv6 Addresses (A+AAAA) records available for hv09
 * ** server can't find hv09: NXDOMAIN
 * </pre>
 *
 * @param name the name that was not found, as printed
 */
record NslookupComplaint(String name, DnsLookup.Outcome outcome) {

    private static final Pattern STARS = Pattern.compile("\\*{2,3}\\s*[^*\\s]");
    private static final Pattern REASON = Pattern.compile(
            "(?<before>.{0,400}?)[\\s:]+(?<reason>Non-existent|NXDOMAIN|No response|Query refused|REFUSED|Server failed|SERVFAIL|Timed out|Unspecified error)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_RECORDS =
            Pattern.compile("records? available for\\s+(\\S{1,253})", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_SERVER =
            Pattern.compile("(?:addr|adress|direcci|indirizz)[^:]{0,25}" + Ipv4.REGEX, Pattern.CASE_INSENSITIVE);
    private static final Pattern GERMAN =
            Pattern.compile("\\*{2,3}\\s*(\\S{1,253})\\s+(?:wurde|konnte)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern LAST = Pattern.compile("([A-Za-z0-9_][\\w.-]{0,252})[\\s:\"']*$");

    /** True for a line that begins with its stars. */
    static boolean is(String text) {
        return text.stripLeading().startsWith("**") && STARS.matcher(text).find();
    }

    /** True for a line that says that the server was silent. */
    static boolean silence(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("timed out") || lower.contains("timed-out") || lower.contains("timeout was");
    }

    /** The complaint of {@code text}, which may go on in {@code next}; null when it is about the server itself. */
    static @Nullable NslookupComplaint of(String text, String next, @Nullable String asked) {
        NslookupComplaint complaint = ofLine(text, asked);
        boolean goesOn = !next.isBlank() && !is(next) && !silence(next);
        return complaint == null
                        && goesOn
                        && (next.indexOf(':') < 0 || REASON.matcher(next).find())
                ? ofLine(text + " " + next.strip(), asked)
                : complaint;
    }

    private static @Nullable NslookupComplaint ofLine(String line, @Nullable String asked) {
        Matcher none = NO_RECORDS.matcher(line);
        if (none.find()) {
            return new NslookupComplaint(none.group(1), DnsLookup.Outcome.NOT_FOUND);
        }
        Matcher reason = REASON.matcher(line);
        if (!reason.find()) {
            return null;
        }
        String before = reason.group("before");
        if (OF_SERVER.matcher(before).find()) {
            return null;
        }
        String name = name(before, asked);
        return name == null ? null : new NslookupComplaint(name, outcome(reason.group("reason")));
    }

    private static @Nullable String name(String before, @Nullable String asked) {
        Matcher german = GERMAN.matcher(before);
        if (german.find()) {
            return german.group(1);
        }
        Matcher last = LAST.matcher(before);
        String name = last.find() ? last.group(1) : asked;
        return name == null || asked != null && Names.hostKey(name).equals(Names.hostKey(asked)) ? asked : name;
    }

    private static DnsLookup.Outcome outcome(String reason) {
        return switch (reason.toLowerCase(Locale.ROOT)) {
            case "non-existent", "nxdomain" -> DnsLookup.Outcome.NOT_FOUND;
            case "no response", "timed out" -> DnsLookup.Outcome.TIMEOUT;
            default -> DnsLookup.Outcome.REFUSED;
        };
    }
}
