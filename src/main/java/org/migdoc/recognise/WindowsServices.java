package org.migdoc.recognise;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The services that matter here: short names by short and display names, English and translated. */
final class WindowsServices {

    private static final Map<String, String> NAMES = names("""
            vmms: hyper-v virtual machine management | virtual machine management service | virtual machine management | \
            hyper-v-verwaltung virtueller computer | verwaltung virtueller computer | vm management service
            vmcompute: hyper-v host compute service | host compute service | hyper-v-hostserverdienst
            winrm: windows remote management (ws-management) | windows remote management | windows-remoteverwaltung (ws-verwaltung) | \
            windows-remoteverwaltung | gestion à distance de windows | ws-management
            msiscsi: microsoft iscsi initiator service | microsoft iscsi-initiator-dienst | iscsi initiator service | iscsi-initiator-dienst
            clussvc: cluster service | clusterdienst | failover cluster service
            w32time: windows time | windows-zeitgeber | temps windows
            netlogon: net logon | anmeldedienst
            lanmanserver: server service
            lanmanworkstation: workstation service | arbeitsstationsdienst
            dnscache: dns client | dns-client
            mpssvc: windows defender firewall | windows firewall
            rpcss: remote procedure call (rpc) | remoteprozeduraufruf (rpc)
            winmgmt: windows management instrumentation | windows-verwaltungsinstrumentation
            kdc: kerberos key distribution center | kerberos-schlüsselverteilungscenter
            vss: volume shadow copy | volumeschattenkopie
            swprv: microsoft software shadow copy provider
            wbengine: block level backup engine service | blockebenen-sicherungsmodul
            vds: virtual disk | virtueller datenträger
            nsi: network store interface service
            smphost: microsoft storage spaces smp
            termservice: remote desktop services | remotedesktopdienste
            dns: dns server service
            ntds: active directory domain services
            """);

    private WindowsServices() {}

    private static Map<String, String> names(String table) {
        Map<String, String> names = new LinkedHashMap<>();
        table.lines().forEach(line -> {
            int colon = line.indexOf(':');
            String service = line.substring(0, colon);
            java.util.regex.Pattern.compile("\\s*\\|\\s*")
                    .splitAsStream(line.substring(colon + 1).strip())
                    .forEach(alias -> names.put(alias, service));
            names.put(service, service);
        });
        return Map.copyOf(names);
    }

    /** The short name of the service that {@code text} names (short or display name, any case), or null. */
    static @Nullable String named(String text) {
        return NAMES.get(text.strip().toLowerCase(Locale.ROOT));
    }

    /** All known names in lower case, with their short names. */
    static Map<String, String> all() {
        return NAMES;
    }
}
