package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class NetshRecogniserTest {

    private static List<Setting> settings(String text) {
        return Pasted.facts(new NetshRecogniser(), Setting.class, text);
    }

    @Test
    void the_dynamic_range_is_read_with_its_protocol() {
        assertThat(settings("""
                        --- HV01
                        C:\\>netsh int ipv4 show dynamicport tcp

                        Protocol tcp Dynamic Port Range
                        ---------------------------------
                        Start Port      : 1025
                        Number of Ports : 64510
                        """))
                .extracting(Setting::host, Setting::object, Setting::subject, Setting::name, Setting::number)
                .containsExactly(
                        tuple("hv01", "netsh", "tcp", "DynamicPortStart", 1025.0),
                        tuple("hv01", "netsh", "tcp", "DynamicPortCount", 64510.0));
    }

    @Test
    void a_translated_range_is_read_without_its_command() {
        assertThat(
                        settings(
                                "Protokoll tcp - Dynamischer Portbereich\n-----------\nStartport      : 49152\nAnzahl von Ports : 16384\n"))
                .extracting(Setting::name, Setting::value)
                .containsExactly(tuple("DynamicPortStart", "49152"), tuple("DynamicPortCount", "16384"));
    }

    @Test
    void excluded_ranges_are_read() {
        assertThat(settings("""
                        Protocol tcp Port Exclusion Ranges

                        Start Port    End Port
                        ----------    --------
                              5357        5357
                              6590        6689     *

                        * - Administered port exclusions.
                        """))
                .extracting(Setting::name, Setting::value)
                .containsExactly(tuple("ExcludedPortRange", "5357-5357"), tuple("ExcludedPortRange", "6590-6689"));
    }

    @Test
    void the_system_proxy_is_read() {
        assertThat(
                        settings(
                                "C:\\>netsh winhttp show proxy\n\nCurrent WinHTTP proxy settings:\n\n    Proxy Server(s) :  proxy.corp.example:8080\n    Bypass List     :  *.corp.example;<local>\n"))
                .extracting(Setting::name, Setting::value)
                .containsExactly(
                        tuple("WinHttpProxy", "proxy.corp.example:8080"),
                        tuple("WinHttpBypass", "*.corp.example;<local>"));
        assertThat(settings("Aktuelle WinHTTP-Proxyeinstellungen:\n    Direktzugriff (kein Proxyserver).\n"))
                .singleElement()
                .returns("direct", Setting::value);
    }

    @Test
    void browser_settings_and_other_numbers_are_left_alone() {
        assertThat(settings("Proxy Server : proxy:8080\nDirect access is best\n 10 20\nPort : 80\ntcp is nice\n"))
                .isEmpty();
    }

    @Test
    void rules_of_the_firewall_are_on_or_off() {
        assertThat(settings("""
                Rule Name:                            Hyper-V (MIG-TCP-In)
                ----------------------------------------------------------------------
                Enabled:                              No
                Direction:                            In

                Regelname:                            Hyper-V (WMI)
                Aktiviert:                            Ja
                """))
                .extracting(Setting::object, Setting::subject, Setting::name, Setting::value)
                .containsExactly(
                        tuple("NetFirewallRule", "Hyper-V (MIG-TCP-In)", "Enabled", "False"),
                        tuple("NetFirewallRule", "Hyper-V (WMI)", "Enabled", "True"));
    }

    @Test
    void theFrameSizeOfEachInterfaceIsRead() {
        assertThat(settings("""
                HV01> netsh interface ipv4 show subinterfaces

                   MTU  MediaSenseState   Bytes In  Bytes Out  Interface
                ------  ---------------  ---------  ---------  -------------
                  9000                1   99123341   77441122  LM A
                4294967295            1          0     132110  Loopback Pseudo-Interface 1
                """))
                .extracting(Setting::host, Setting::subject, Setting::name, Setting::number)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("hv01", "LM A", "NlMtu", 9000.0));
    }
}
