package org.migdoc.recognise;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import org.migdoc.regex.Pattern;

/**
 * Names of event providers, and which ids they log. The same provider is written as
 *
 * <pre>
 * Microsoft-Windows-Hyper-V-VMMS    Microsoft-Windows-Hyper-V-VMMS-Admin    Hyper-V-VMMS    VMMS
 * </pre>
 */
final class Providers {

    private static final Map<String, String> SYNONYMS = Map.ofEntries(
            Map.entry("vmms", "hyper-v-vmms"),
            Map.entry("hyper-v vmms", "hyper-v-vmms"),
            Map.entry("hyper-v worker", "hyper-v-worker"),
            Map.entry("hyper-v high availability", "hyper-v-high-availability"),
            Map.entry("vmswitch", "hyper-v-vmswitch"),
            Map.entry("kerberos", "security-kerberos"),
            Map.entry("kdc", "kerberos-key-distribution-center"),
            Map.entry("dcom", "distributedcom"),
            Map.entry("scm", "service control manager"),
            Map.entry("service control manager eventlog provider", "service control manager"),
            Map.entry("group policy", "grouppolicy"),
            Map.entry("security-auditing", "security"),
            Map.entry("sicherheit", "security"),
            Map.entry("sécurité", "security"),
            Map.entry("seguridad", "security"),
            Map.entry("sicurezza", "security"),
            Map.entry("セキュリティ", "security"),
            Map.entry("failover clustering", "failoverclustering"),
            Map.entry("failovercluster", "failoverclustering"),
            Map.entry("cluster", "failoverclustering"),
            Map.entry("dns client", "dns-client"),
            Map.entry("dns client events", "dns-client"),
            Map.entry("w32time", "time-service"),
            Map.entry("security-netlogon", "netlogon"));
    private static final Set<String> LOGS =
            Set.of("", "system", "application", "setup", "anwendung", "système", "sistema", "システム");
    /** Providers whose name is an everyday word, so that a number behind it is often something else. */
    private static final Set<String> EVERYDAY =
            Set.of("disk", "backup", "security-kerberos", "failoverclustering", "ntfs", "vss");

    private static final int LOWEST_EVERYDAY = 50;
    private static final Map<String, BitSet> IDS = new HashMap<>();
    private static final Set<Integer> CLUSTER = Set.of(
            1069, 1126, 1127, 1129, 1130, 1135, 1146, 1177, 1196, 1205, 1207, 1230, 1254, 1257, 1564, 1573, 5120, 5121,
            5142, 5150, 5157, 5217);
    /** Numbers that are builds of Windows long before they are events. */
    private static final Set<Integer> BUILDS = Set.of(
            14393, 15063, 16299, 17134, 17763, 18362, 18363, 19041, 19042, 19044, 19045, 20348, 22000, 22621, 22631,
            25398, 26100);

    private static final Set<Integer> SECURITY = Set.of(4624, 4625, 4648, 4768, 4769, 4770, 4771, 4776);
    private static final Set<Integer> SERVICES =
            Set.of(7000, 7009, 7011, 7022, 7023, 7024, 7031, 7034, 7036, 7038, 7040, 7041, 7045);
    private static final Set<Integer> DCOM = Set.of(10005, 10009, 10016, 10028);
    private static final int FIRST_VMMS = 20000;
    private static final int LAST_VMMS = 33999;
    private static final int FIRST_TELLING = 12000;
    private static final String NAMED =
            "microsoft-windows-[\\w-]{1,60}(?:/\\w{1,20})?|hyper-v[- ](?:vmms|worker|high[- ]availability|vmswitch|synthnic|synthstor|vid"
                    + "|hypervisor|config|network|integration|compute|image-management-service|storagevsp|shared-vhdx|guest-drivers|hyper-v)[\\w-]{0,30}(?:/\\w{1,20})?"
                    + "|service control manager|dns[- ]client(?: events)?|group ?policy|failover ?cluster(?:ing)?|security-(?:kerberos|auditing|spp|netlogon)"
                    + "|kerberos-key-distribution-center|kernel-(?:general|power|boot|pnp)|time-service|windows backup|distributedcom|dcom|vmms|vmswitch|iscsiprt|msiscsi"
                    + "|mpio|msdsm|disk|volsnap|vss|spp|ntfs|kerberos|kdc|netlogon|scm|schannel|lsasrv|vhdmp|storport|w32time|winrm|smbclient|smbserver|cluster|backup"
                    + "|sqlvdi|sqlwriter|esent|eventlog|bugcheck|refs|tcpip|filtermanager|security";

    /** A provider that can be told by its name alone. */
    static final Pattern NAME =
            Pattern.compile("(?<![\\w.$-])(?:" + NAMED + ")(?![\\w.$-]{0,1}\\w)", Pattern.CASE_INSENSITIVE);

    /** The same in parentheses; group 1 is the name. */
    static final Pattern IN_PARENTHESES = Pattern.compile("\\((" + NAMED + ")\\)", Pattern.CASE_INSENSITIVE);

    /** A name that is no everyday word, or that a column ends behind. */
    static final Pattern SURE = Pattern.compile(
            "\\(?(?:" + NAMED
                    + ")(?:(?=\\)|\\s{0,2}[|,;/:\\t]|\\s{2}|\\s{0,2}$)|(?<!disk|backup|cluster|kerberos|ntfs|vss|group policy)(?=\\s))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHANNEL =
            Pattern.compile("[-/](?:admin|operational|analytic|debug|diagnostic|networking|storage)$");

    static {
        for (String[] row : TextResource.rows("event-ids.txt")) {
            BitSet ids = new BitSet();
            for (String range : row[1].split(" ", -1)) {
                int dash = range.indexOf('-');
                int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash));
                ids.set(first, (dash < 0 ? first : Integer.parseInt(range.substring(dash + 1))) + 1);
            }
            IDS.put(row[0], ids);
        }
    }

    private Providers() {}

    /** The name as facts give it; a channel gives its provider, a log of many providers {@code ""}. */
    static String normal(String printed) {
        String name = printed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s{1,20}", " ");
        name = name.startsWith("microsoft-windows-") ? name.substring("microsoft-windows-".length()) : name;
        Matcher channel = CHANNEL.matcher(name);
        name = channel.find() ? name.substring(0, channel.start()) : name;
        return LOGS.contains(name) ? "" : SYNONYMS.getOrDefault(name, name);
    }

    /** The only provider of our field that logs {@code id}, or {@code ""}; {@code cluster}: the text speaks of clusters. */
    static String of(int id, boolean cluster) {
        if (CLUSTER.contains(id)) {
            return cluster ? "failoverclustering" : "";
        }
        if (id < FIRST_TELLING) {
            return SECURITY.contains(id)
                    ? "security"
                    : SERVICES.contains(id) ? "service control manager" : DCOM.contains(id) ? "distributedcom" : "";
        }
        if (id >= 21050 && id < 21150 || id >= 21500 && id <= 21503) {
            return "hyper-v-high-availability";
        }
        if (id >= FIRST_VMMS && id <= LAST_VMMS && !BUILDS.contains(id)) {
            return logs("hyper-v-vmms", id) ? "hyper-v-vmms" : "";
        }
        if (BUILDS.contains(id) || logs("vss", id)) {
            return "";
        }
        List<String> all = List.of("hyper-v-vmms", "hyper-v-worker", "hyper-v-synthnic", "hyper-v-synthstor");
        return all.stream().filter(p -> logs(p, id)).findFirst().orElse("");
    }

    /** True when {@code id} is in the table of {@code provider} (a {@link #normal} name). */
    static boolean logs(String provider, int id) {
        BitSet ids = IDS.get(provider);
        return ids != null && ids.get(id);
    }

    /** True when the bare words "{@code provider} {@code id}" can only mean an event. */
    static boolean isTelling(String provider, int id) {
        if (provider.equals("failoverclustering")) {
            return CLUSTER.contains(id);
        }
        if (EVERYDAY.contains(provider)) {
            boolean kerberos = provider.equals("security-kerberos") && id != 5;
            return logs(provider, id) && (id >= LOWEST_EVERYDAY || kerberos);
        }
        boolean vmms = provider.equals("hyper-v-vmms") && id >= FIRST_TELLING && id <= LAST_VMMS;
        return vmms || logs(provider, id) || !IDS.containsKey(provider) && id >= 1000;
    }
}
