package org.migdoc.recognise;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A command line, taken apart. What runs elsewhere is taken for the command itself:
 *
 * <pre>
 * Invoke-Command HV01,HV02 { Get-LocalGroupMember Administrators }      get-localgroupmember, on hv01 and hv02
 * 'HV01','HV02' | % { Get-VMHost $_ }                                  get-vmhost, on hv01 and hv02
 * psexec \\HV01 klist tickets                                          klist, on hv01
 * </pre>
 *
 * @param text the whole line without its prompt; lines of a command typed on several are joined by a line break
 * @param name cmdlet or tool, in lower case, without {@code .exe}: {@code get-vmhost}, {@code setspn}
 * @param arguments positional arguments of the first command of the pipeline, in order
 * @param parameters named parameters, name in lower case without dash, value as given ({@code ""} for a switch)
 * @param noun what its output lists, in its own spelling: {@code VMHost}, {@code Win32_OperatingSystem}; null for a tool
 * @param properties the properties whose bare values it prints ({@code -ExpandProperty}, {@code (…).Name}), in order
 */
record Command(
        String text,
        String name,
        List<String> arguments,
        Map<String, String> parameters,
        @Nullable String noun,
        List<String> properties) {

    private static final Set<String> TARGETS = Set.of(
            "test-netconnection",
            "test-connection",
            "resolve-dnsname",
            "ping",
            "nslookup",
            "tracert",
            "w32tm",
            "portqry");
    private static final Set<String> HOST_FIRST = Set.of("get-vmhost", "enter-pssession", "test-wsman");

    /** The command that {@code line} is, or null when it is none. */
    static @Nullable Command parse(String line) {
        return CommandParser.parse(line);
    }

    /** Value of a named parameter (name in lower case), or null. */
    @Nullable
    String parameter(String parameter) {
        return parameters.get(parameter);
    }

    /** Key of the one machine named by {@code -ComputerName}, {@code -CimSession}, {@code \\name} …; null for none or several. */
    @Nullable
    String remoteHost() {
        List<String> hosts = hosts();
        return hosts.size() == 1 ? hosts.get(0) : null;
    }

    /** Keys of all machines the command asks, distinct, in the order given; empty when it asks the one it runs on. */
    List<String> hosts() {
        if (TARGETS.contains(name)) {
            return List.of();
        }
        for (String key :
                List.of("computername", "cimsession", "cn", "computer", "pssession", "server", "r", "remote")) {
            String value = parameters.get(key);
            boolean tool = key.length() <= 6 && !key.equals("cn");
            if (value != null && !value.isBlank() && (!tool || noun == null)) {
                return keys(value);
            }
        }
        if (noun == null
                && Set.of("systeminfo", "tasklist", "gpresult", "driverquery", "dcdiag")
                        .contains(name)
                && parameters.containsKey("s")) {
            return keys(parameters.getOrDefault("s", ""));
        }
        if (arguments.isEmpty()) {
            return List.of();
        }
        return HOST_FIRST.contains(name) ? keys(arguments.get(0)) : uncHost();
    }

    private List<String> uncHost() {
        String place = arguments.get(name.equals("reg") && arguments.size() > 1 ? 1 : 0);
        boolean host = place.startsWith("\\\\") && (name.equals("reg") || place.indexOf('\\', 2) < 0);
        return host ? keys(place.substring(2).split("\\\\", 2)[0]) : List.of();
    }

    private static List<String> keys(String list) {
        return Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(n -> Names.plausibleHost(n) && n.indexOf('*') < 0)
                .map(Names::hostKey)
                .distinct()
                .toList();
    }

    /** True when the text of the command, in lower case, holds {@code part} (given in lower case). */
    boolean has(String part) {
        return text.toLowerCase(Locale.ROOT).contains(part);
    }
}
