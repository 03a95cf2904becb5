package org.migdoc.recognise;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * What a line with {@code netstat} or {@code Get-NetTCPConnection} looks for, and what somebody typed behind it:
 *
 * <pre>
 * netstat -ano | findstr :6600
 * netstat -ano | Select-String -Pattern ':6600\s', ':3343\s'
 * netstat -ano | findstr 6600   -&gt; nothing
 * Get-NetTCPConnection -LocalPort 6600 -State Listen
 * </pre>
 *
 * @param ports the ports looked for; empty for all
 * @param remark what stands behind the command, in lower case; empty for nothing
 */
record NetstatQuestion(Set<Integer> ports, String remark) {

    private static final Pattern FILTER = Pattern.compile(
            "\\|\\s?(?:findstr|find|select-string|sls)(?:\\.exe)?\\b(?<filter>.{0,120})", Pattern.CASE_INSENSITIVE);
    private static final Pattern PORT = Pattern.compile("(?<![\\d.])(\\d{2,5})(?![\\d.])");
    private static final Pattern CLOSING = Pattern.compile("^(?:\\\\[a-z])?[\"'\\s})]{0,12}");
    private static final Pattern NOTHING = Pattern.compile("\\b(?:nothing|no|not|empty|leer|nichts|none|rien|nada)\\b");
    private static final Pattern LISTENS = Pattern.compile("\\blisten(?:s|ing)?\\b");

    static NetstatQuestion of(String line, @Nullable Command command) {
        String local = command == null ? null : command.parameter("localport");
        Matcher filter = FILTER.matcher(line);
        boolean filtered = filter.find();
        String text = local != null ? local : filtered ? filter.group("filter") : "";
        return new NetstatQuestion(ports(text), filtered ? remark(filter.group("filter")) : "");
    }

    private static Set<Integer> ports(String text) {
        Set<Integer> ports = new TreeSet<>();
        Matcher m = PORT.matcher(text);
        while (m.find()) {
            Integer port = PortNumber.of(m.group(1));
            if (port != null) {
                ports.add(port);
            }
        }
        return ports;
    }

    private static String remark(String filter) {
        Matcher port = PORT.matcher(filter);
        int end = 0;
        while (port.find()) {
            end = port.end();
        }
        String rest = filter.substring(end).toLowerCase(Locale.ROOT);
        int pipe = rest.indexOf('|');
        return CLOSING.matcher(pipe < 0 ? rest : rest.substring(0, pipe)).replaceFirst("");
    }

    /** True when somebody typed that nothing came. */
    boolean toldNothing() {
        return NOTHING.matcher(remark).find();
    }

    /** True when somebody typed that the port listens. */
    boolean toldListening() {
        return !toldNothing() && LISTENS.matcher(remark).find();
    }
}
