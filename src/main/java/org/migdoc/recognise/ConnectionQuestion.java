package org.migdoc.recognise;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * The question in a command line with {@code Test-NetConnection}: {@code Test-NetConnection HV02 -Port 6600},
 * {@code 445,6600 | % { Test-NetConnection HV02 -Port $_ -InformationLevel Quiet }}.
 */
final class ConnectionQuestion {

    private static final Pattern PORTS = Pattern.compile("(?<![\\d.])\\d{2,5}(?:\\s?,\\s?\\d{2,5}){1,30}(?![\\d.])");
    private static final Pattern NUMBER = Pattern.compile("\\d{2,5}");
    private static final Map<String, Integer> COMMON = Map.of("smb", 445, "rdp", 3389, "http", 80, "winrm", 5985);

    private ConnectionQuestion() {}

    /** True when a block's command tests connections. */
    static boolean asks(Block block) {
        return block.commandHas("test-netconnection")
                || block.commandHas("tnc ")
                || block.lines().get(0).text().toLowerCase(Locale.ROOT).contains("test-netconnection");
    }

    /** The ports asked for, in order; empty when none is known. */
    static List<Integer> ports(Block block) {
        Command command = block.command();
        for (String parameter : List.of("port", "p", "remoteport", "commontcpport")) {
            String value = command == null ? null : command.parameter(parameter);
            Integer port =
                    value == null ? null : COMMON.getOrDefault(value.toLowerCase(Locale.ROOT), PortNumber.of(value));
            if (port != null) {
                return List.of(port);
            }
        }
        Matcher list = PORTS.matcher(block.lines().get(0).text());
        return list.find()
                ? NUMBER.matcher(list.group())
                        .results()
                        .map(r -> Integer.valueOf(r.group()))
                        .toList()
                : List.of();
    }

    /** Key of the machine asked for, or null. */
    static @Nullable String target(Block block) {
        Command command = block.command();
        if (command == null
                || !command.name().equals("test-netconnection")
                        && !command.name().equals("tnc")) {
            return null;
        }
        String named = command.parameter("computername");
        String target = named != null
                ? named
                : command.arguments().isEmpty() ? "" : command.arguments().get(0);
        return target.isBlank() || target.contains(",") ? null : Names.hostKey(target);
    }
}
