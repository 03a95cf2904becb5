package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.regex.Pattern;

/**
 * Reads what PowerShell says when it cannot look a name up; the error's id is English in all languages:
 *
 * <pre>
 * Resolve-DnsName : hv09 : Der DNS-Name ist nicht vorhanden.
 *     + FullyQualifiedErrorId : DNS_ERROR_RCODE_NAME_ERROR,Microsoft.DnsClient.Commands.ResolveDnsName
 * WARNING: Name resolution of hv09 failed
 * </pre>
 */
final class ResolveDnsErrors {

    private static final Pattern ERROR = Pattern.compile("\\bResolve-DnsName ?: ([A-Za-z0-9_][\\w.-]{0,252}) ?: ");
    private static final Pattern ERROR_ID = Pattern.compile(
            "(DNS_ERROR_RCODE_\\w{1,40}|DNS_INFO_NO_RECORDS|ERROR_TIMEOUT|DNS_REQUEST_TIMEOUT|DNS_ERROR_RECORD_DOES_NOT_EXIST),Microsoft\\.DnsClient");
    private static final Pattern FAILED = Pattern.compile(
            "(?:WARNING|WARNUNG|AVERTISSEMENT|ADVERTENCIA|AVVISO):.{0,40}?(?:[Nn]ame resolution of|Namensaufl\\S{1,3}sung (?:von|f\\S{1,3}r)|r\\S{1,3}solution du nom(?: de)?)\\s+\"?([\\w.-]{1,253})",
            Pattern.UNICODE_CASE);

    private ResolveDnsErrors() {}

    static void read(Block block, Consumer<Fact> facts) {
        for (int i = 0; i < block.lines().size(); i++) {
            String line = block.lines().get(i).text();
            String text = line.length() > 1000 ? "" : line;
            Matcher error = ERROR.matcher(text);
            Matcher failed = FAILED.matcher(text);
            if (error.find()) {
                facts.accept(failure(block, error.group(1), outcome(block, i), block.origin(i)));
            } else if (failed.find()) {
                facts.accept(failure(block, failed.group(1), DnsLookup.Outcome.NOT_FOUND, block.origin(i)));
            }
        }
    }

    private static DnsLookup failure(Block block, String name, DnsLookup.Outcome outcome, Origin origin) {
        String bare = Names.bare(name);
        return new DnsLookup(
                origin, block.host(), Names.hostKey(bare), Names.form(bare), server(block), outcome, List.of());
    }

    private static DnsLookup.Outcome outcome(Block block, int from) {
        for (int i = from; i < Math.min(from + 10, block.lines().size()); i++) {
            Matcher id = ERROR_ID.matcher(block.lines().get(i).text());
            if (id.find()) {
                String name = id.group(1);
                return name.contains("TIMEOUT")
                        ? DnsLookup.Outcome.TIMEOUT
                        : name.contains("REFUSED") || name.contains("SERVER_FAILURE")
                                ? DnsLookup.Outcome.REFUSED
                                : DnsLookup.Outcome.NOT_FOUND;
            }
        }
        String text = block.lines().get(from).text().toLowerCase(Locale.ROOT);
        return text.contains("timeout") || text.contains("zeitlimit") || text.contains("timed out")
                ? DnsLookup.Outcome.TIMEOUT
                : DnsLookup.Outcome.NOT_FOUND;
    }

    static @Nullable String server(Block block) {
        String server = block.command() == null ? null : block.command().parameter("server");
        return server == null || server.isBlank() ? null : Names.hostKey(server);
    }
}
