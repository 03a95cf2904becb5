package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NetworkAdapter;

class IpconfigRecogniserTest {

    private static List<NetworkAdapter> adapters(String text) {
        return Pasted.facts(new IpconfigRecogniser(), NetworkAdapter.class, text);
    }

    private static List<Listing> listings(String text) {
        return Pasted.facts(new IpconfigRecogniser(), Listing.class, text);
    }

    private static final String CLEAN = """
            C:\\>ipconfig /all

            Windows IP Configuration

               Host Name . . . . . . . . . . . . : HV01
               Primary Dns Suffix  . . . . . . . : corp.example
               DNS Suffix Search List. . . . . . : corp.example

            Ethernet adapter vEthernet (Mgmt):

               Connection-specific DNS Suffix  . :
               Description . . . . . . . . . . . : Hyper-V Virtual Ethernet Adapter
               Link-local IPv6 Address . . . . . : fe80::1c2d:3e4f%12(Preferred)
               IPv4 Address. . . . . . . . . . . : 10.1.0.11(Preferred)
               Subnet Mask . . . . . . . . . . . : 255.255.255.0
               IPv4 Address. . . . . . . . . . . : 10.1.9.11(Preferred)
               Subnet Mask . . . . . . . . . . . : 255.255.255.128
               Default Gateway . . . . . . . . . : fe80::1%12
                                                   10.1.0.1
               DHCP Server . . . . . . . . . . . : 10.1.0.4
               DNS Servers . . . . . . . . . . . : ::1
                                                   10.1.0.5
                                                   10.1.0.6
               NetBIOS over Tcpip. . . . . . . . : Enabled

            Ethernet adapter iSCSI-A:

               Description . . . . . . . . . . . : Intel(R) Ethernet 10G 2P X520 Adapter
               IPv4 Address. . . . . . . . . . . : 10.30.0.11(Preferred)
               Subnet Mask . . . . . . . . . . . : 255.255.0.0
               Default Gateway . . . . . . . . . :

            Tunnel adapter isatap.{F93642D9-0000-0000-0000-000000000001}:

               Media State . . . . . . . . . . . : Media disconnected
            """;

    @Test
    void each_adapter_comes_with_all_that_is_told_of_it() {
        List<NetworkAdapter> adapters = adapters(CLEAN);
        assertThat(adapters).hasSize(2);
        assertThat(adapters.get(0)).satisfies(a -> {
            assertThat(a.host()).isEqualTo("hv01");
            assertThat(a.name()).isEqualTo("vEthernet (Mgmt)");
            assertThat(a.order()).isZero();
            assertThat(a.bindingOrder()).isFalse();
            assertThat(a.addresses()).containsExactly("10.1.0.11/24", "10.1.9.11/25");
            assertThat(a.gateways()).containsExactly("10.1.0.1");
            assertThat(a.dnsServers()).containsExactly("10.1.0.5", "10.1.0.6");
            assertThat(a.virtual()).isTrue();
        });
        assertThat(adapters.get(1))
                .returns(List.of("10.30.0.11/16"), NetworkAdapter::addresses)
                .returns(List.of(), NetworkAdapter::gateways)
                .returns(List.of(), NetworkAdapter::dnsServers)
                .returns(false, NetworkAdapter::virtual);
    }

    @Test
    void the_listing_is_complete_and_belongs_to_the_host_in_it() {
        assertThat(listings(CLEAN))
                .singleElement()
                .returns("adapters", Listing::kind)
                .returns("hv01", Listing::subject)
                .returns(true, Listing::complete)
                .returns(2, Listing::size);
    }

    @Test
    void german_output_is_read() {
        assertThat(adapters("""
                        Windows-IP-Konfiguration

                           Hostname  . . . . . . . . . . . . : HV01
                           Prim\u00e4res DNS-Suffix . . . . . . . : corp.example

                        Ethernet-Adapter vEthernet (LAN):

                           Beschreibung. . . . . . . . . . . : Hyper-V Virtual Ethernet Adapter
                           IPv4-Adresse  . . . . . . . . . . : 10.1.0.11(Bevorzugt)
                           Subnetzmaske  . . . . . . . . . . : 255.255.255.0
                           Standardgateway . . . . . . . . . : 10.1.0.1
                           DNS-Server  . . . . . . . . . . . : 10.1.0.5
                                                               10.1.0.6
                        """))
                .singleElement()
                .returns("hv01", NetworkAdapter::host)
                .returns(List.of("10.1.0.11/24"), NetworkAdapter::addresses)
                .returns(List.of("10.1.0.1"), NetworkAdapter::gateways)
                .returns(List.of("10.1.0.5", "10.1.0.6"), NetworkAdapter::dnsServers);
    }

    @Test
    void french_output_with_destroyed_accents_is_read() {
        assertThat(adapters("""
                        Configuration IP de Windows

                           Nom de l'h?te . . . . . . . . . . : HV01
                           Suffixe DNS principal . . . . . . : corp.example

                        Carte Ethernet vEthernet (Admin) :

                           Suffixe DNS propre \u2592 la connexion. . . :
                           Description. . . . . . . . . . . . . . : Hyper-V Virtual Ethernet Adapter
                           Adresse IPv4. . . . . . . . . . . . . .: 10.1.0.11(pr?f?r?)
                           Masque de sous-r?seau. . . . . . . . . : 255.255.255.0
                           Passerelle par d?faut. . . . . . . . . : 10.1.0.1
                           Serveurs DNS. . .  . . . . . . . . . . : 10.1.0.5

                        Carte r?seau sans fil Wi-Fi :

                           Statut du m?dia. . . . . . . . . . . . : M?dia d?connect?
                        """))
                .extracting(
                        NetworkAdapter::host,
                        NetworkAdapter::name,
                        NetworkAdapter::addresses,
                        NetworkAdapter::dnsServers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "hv01", "vEthernet (Admin)", List.of("10.1.0.11/24"), List.of("10.1.0.5")),
                        org.assertj.core.groups.Tuple.tuple("hv01", "Wi-Fi", List.of(), List.of()));
    }

    @Test
    void spanish_and_italian_output_is_read() {
        assertThat(adapters("""
                        Configuraci\u00f3n IP de Windows
                           Nombre de host. . . . . . . . . : HV01
                        Adaptador de Ethernet LAN:
                           Direcci\u00f3n IPv4. . . . . . . . . . . . . . : 10.1.0.11(Preferido)
                           M\u00e1scara de subred . . . . . . . . . . . . : 255.255.255.0
                           Puerta de enlace predeterminada . . . . . : 10.1.0.1
                           Servidores DNS. . . . . . . . . . . . . . : 10.1.0.5
                        """))
                .singleElement()
                .returns("LAN", NetworkAdapter::name)
                .returns(List.of("10.1.0.1"), NetworkAdapter::gateways)
                .returns(List.of("10.1.0.5"), NetworkAdapter::dnsServers);
        assertThat(adapters("""
                        Configurazione IP di Windows
                           Nome host . . . . . . . . . . . . . . : HV01
                        Scheda Ethernet vEthernet (LAN):
                           Indirizzo IPv4. . . . . . . . . . . . : 10.1.0.11(Preferenziale)
                           Subnet mask . . . . . . . . . . . . . : 255.255.255.0
                           Gateway predefinito . . . . . . . . . : 10.1.0.1
                           Server DNS . . . . . . . . . . . . .  : 10.1.0.5
                        """))
                .singleElement()
                .returns(List.of("10.1.0.11/24"), NetworkAdapter::addresses)
                .returns(List.of("10.1.0.5"), NetworkAdapter::dnsServers);
    }

    @Test
    void squeezed_and_wrapped_output_is_read() {
        assertThat(adapters("""
                        Ethernet adapter LAN:
                        Description . . . . : Intel(R) I350
                        IPv4 Address. . . . :
                        10.1.0.11(Preferred)
                        Subnet Mask . . . . : 255.255.255.0
                        DNS Servers . . . . : 10.1.0.5
                        10.1.0.6
                        """)).singleElement().returns(List.of("10.1.0.5", "10.1.0.6"), NetworkAdapter::dnsServers);
    }

    @Test
    void netsh_show_config_is_read() {
        assertThat(adapters("""
                        C:\\>netsh interface ipv4 show config

                        Configuration for interface "vEthernet (Mgmt)"
                            DHCP enabled:                         No
                            IP Address:                           10.1.0.11
                            Subnet Prefix:                        10.1.0.0/24 (mask 255.255.255.0)
                            Default Gateway:                      10.1.0.1
                            Gateway Metric:                       256
                            InterfaceMetric:                      15
                            Statically Configured DNS Servers:    10.1.0.5
                                                                  10.1.0.6
                            Register with which suffix:           Primary only

                        Konfiguration der Schnittstelle "SAN"
                            IP-Adresse:                           10.30.0.11
                            Subnetzpr\u00e4fix:                        10.30.0.0/28 (Maske 255.255.255.240)
                        """))
                .extracting(
                        NetworkAdapter::name,
                        NetworkAdapter::addresses,
                        NetworkAdapter::gateways,
                        NetworkAdapter::dnsServers)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "vEthernet (Mgmt)",
                                List.of("10.1.0.11/24"),
                                List.of("10.1.0.1"),
                                List.of("10.1.0.5", "10.1.0.6")),
                        org.assertj.core.groups.Tuple.tuple("SAN", List.of("10.30.0.11/28"), List.of(), List.of()));
    }

    @Test
    void a_machine_without_adapters_has_an_empty_complete_listing() {
        assertThat(
                        listings(
                                "X:\\windows\\system32>ipconfig /all\n\nWindows IP Configuration\n\n   Host Name . . . . : MININT-1A2B3C\n"))
                .singleElement()
                .returns(true, Listing::complete)
                .returns(0, Listing::size);
        assertThat(listings("X:\\>ipconfig | find \"adapter\"\n"))
                .singleElement()
                .returns(0, Listing::size);
    }

    @Test
    void a_filtered_output_is_not_complete() {
        assertThat(listings("C:\\>ipconfig /all | more\nEthernet adapter LAN:\n   IPv4 Address. . : 10.1.0.11\n"))
                .singleElement()
                .returns(false, Listing::complete);
    }

    @Test
    void prose_headings_and_other_fields_are_no_adapters() {
        assertThat(adapters("Network adapter settings:\nDescription: the move fails\nnew adapter:\nDate: 12.03.2024\n"))
                .isEmpty();
        assertThat(listings("C:\\>ipconfig /all\n")).isEmpty();
    }

    @Test
    void lines_filtered_for_addresses_give_an_adapter_each_and_are_complete() {
        String text = """
                HV02: ipconfig | findstr IPv4
                   IPv4 Address. . . . . . . . . . . : 10.1.20.206
                   IPv4-Adresse  . . . . . . . . . . : 10.9.0.6
                """;

        assertThat(adapters(text))
                .extracting(NetworkAdapter::addresses)
                .containsExactly(List.of("10.1.20.206"), List.of("10.9.0.6"));
        assertThat(adapters(text)).extracting(NetworkAdapter::host).containsOnly("hv02");
        assertThat(listings(text)).extracting(Listing::complete).containsExactly(true);
    }

    @Test
    void one_address_line_below_the_command_is_an_adapter_and_no_complete_list() {
        String text = """
                ipconfig on HV02
                   IPv4 Address. . . . . . . . . . . : 10.1.20.206
                """;

        assertThat(adapters(text)).extracting(NetworkAdapter::addresses).containsExactly(List.of("10.1.20.206"));
        assertThat(listings(text)).extracting(Listing::complete).containsExactly(false);
    }
}
