package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NetworkAdapter;

class NetCmdletRecogniserTest {

    private static List<NetworkAdapter> adapters(String text) {
        return Pasted.facts(new NetCmdletRecogniser(), NetworkAdapter.class, text);
    }

    private static List<Listing> listings(String text) {
        return Pasted.facts(new NetCmdletRecogniser(), Listing.class, text);
    }

    private static final String CONFIGURATION = """
            [HV01]: PS C:\\> Get-NetIPConfiguration

            InterfaceAlias       : vEthernet (Mgmt)
            InterfaceIndex       : 12
            InterfaceDescription : Hyper-V Virtual Ethernet Adapter
            NetProfile.Name      : corp.example
            IPv4Address          : 10.1.0.11
            IPv6DefaultGateway   :
            IPv4DefaultGateway   : 10.1.0.1
            DNSServer            : 10.1.0.5
                                   10.1.0.6

            InterfaceAlias       : iSCSI-A
            InterfaceIndex       : 7
            InterfaceDescription : Intel(R) I350
            IPv4Address          : 10.30.0.11
            IPv4DefaultGateway   :
            DNSServer            :
            """;

    @Test
    void a_configuration_gives_each_adapter_whole() {
        assertThat(adapters(CONFIGURATION))
                .extracting(
                        NetworkAdapter::host,
                        NetworkAdapter::name,
                        NetworkAdapter::addresses,
                        NetworkAdapter::gateways,
                        NetworkAdapter::dnsServers,
                        NetworkAdapter::virtual)
                .containsExactly(
                        tuple(
                                "hv01",
                                "vEthernet (Mgmt)",
                                List.of("10.1.0.11"),
                                List.of("10.1.0.1"),
                                List.of("10.1.0.5", "10.1.0.6"),
                                true),
                        tuple("hv01", "iSCSI-A", List.of("10.30.0.11"), List.of(), List.of(), false));
        assertThat(listings(CONFIGURATION))
                .singleElement()
                .returns("hv01", Listing::subject)
                .returns(true, Listing::complete)
                .returns(2, Listing::size);
    }

    @Test
    void addresses_come_with_their_prefix_and_without_loopback_and_ipv6() {
        String text = """
                [HV01]: PS C:\\> Get-NetIPAddress | ft IPAddress,InterfaceAlias,PrefixLength,AddressState

                IPAddress     InterfaceAlias              PrefixLength AddressState
                ---------     --------------              ------------ ------------
                fe80::1%7     iSCSI-A                               64 Preferred
                10.1.0.11     vEthernet (Mgmt)                      24 Preferred
                10.1.0.60     vEthernet (Mgmt)                      24 Preferred
                10.30.0.11    iSCSI-A                               28 Preferred
                127.0.0.1     Loopback Pseudo-Interface 1            8 Preferred
                """;
        assertThat(adapters(text))
                .extracting(NetworkAdapter::name, NetworkAdapter::addresses)
                .containsExactly(
                        tuple("vEthernet (Mgmt)", List.of("10.1.0.11/24", "10.1.0.60/24")),
                        tuple("iSCSI-A", List.of("10.30.0.11/28")));
        assertThat(listings(text)).singleElement().returns(true, Listing::complete);
    }

    @Test
    void an_adapter_named_in_the_command_only_is_known_and_the_listing_is_not_complete() {
        String text = """
                PS C:\\> Get-NetIPAddress -InterfaceAlias Storage -AddressFamily IPv4 | select IPAddress,PrefixLength

                IPAddress     PrefixLength
                ---------     ------------
                172.16.200.20           24
                """;
        assertThat(adapters(text))
                .singleElement()
                .returns("Storage", NetworkAdapter::name)
                .returns(List.of("172.16.200.20/24"), NetworkAdapter::addresses);
        assertThat(listings(text)).singleElement().returns(false, Listing::complete);
    }

    @Test
    void an_index_is_named_by_another_listing() {
        assertThat(adapters("""
                        [HV01]: PS C:\\> Get-NetAdapter

                        Name    InterfaceDescription  ifIndex Status MacAddress        LinkSpeed
                        ----    --------------------  ------- ------ ----------        ---------
                        LAN     Intel(R) I350               7 Up     A0-36-9F-00-00-01    1 Gbps

                        [HV01]: PS C:\\> Get-NetIPAddress -AddressFamily IPv4 | ft

                        ifIndex IPAddress PrefixLength PrefixOrigin SuffixOrigin AddressState PolicyStore
                        ------- --------- ------------ ------------ ------------ ------------ -----------
                        7       10.1.0.11           24 Manual       Manual       Preferred    ActiveStore
                        """))
                .extracting(NetworkAdapter::name, NetworkAdapter::addresses)
                .containsExactly(tuple("LAN", List.of()), tuple("LAN", List.of("10.1.0.11/24")));
    }

    @Test
    void dns_servers_are_read_under_their_two_line_header() {
        assertThat(adapters("""
                        [HV02]: PS C:\\> Get-DnsClientServerAddress

                        InterfaceAlias               Interface Address ServerAddresses
                                                     Index     Family
                        --------------               --------- ------- ---------------
                        vEthernet (Mgmt)                    12 IPv4    {10.1.0.5, 10.1.0.6}
                        vEthernet (Mgmt)                    12 IPv6    {}
                        iSCSI-A                              7 IPv4    {}
                        """))
                .extracting(NetworkAdapter::host, NetworkAdapter::name, NetworkAdapter::dnsServers)
                .containsExactly(
                        tuple("hv02", "vEthernet (Mgmt)", List.of("10.1.0.5", "10.1.0.6")),
                        tuple("hv02", "iSCSI-A", List.of()));
    }

    @Test
    void a_squeezed_server_row_is_read() {
        assertThat(adapters("vEthernet (Mgmt) 12 IPv4 {10.1.0.5, 10.1.0.6}"))
                .singleElement()
                .returns("vEthernet (Mgmt)", NetworkAdapter::name)
                .returns(List.of("10.1.0.5", "10.1.0.6"), NetworkAdapter::dnsServers);
    }

    @Test
    void the_interface_metric_orders_adapters_but_is_no_binding_order() {
        String text = """
                [HV01]: PS C:\\> Get-NetIPInterface -AddressFamily IPv4

                ifIndex InterfaceAlias                  AddressFamily NlMtu(Bytes) InterfaceMetric Dhcp     ConnectionState PolicyStore
                ------- --------------                  ------------- ------------ --------------- ----     --------------- -----------
                12      vEthernet (Mgmt)                IPv4                  1500              25 Disabled Connected       ActiveStore
                7       iSCSI-A                         IPv4                  9000               5 Disabled Connected       ActiveStore
                1       Loopback Pseudo-Interface 1     IPv4            4294967295              75 Disabled Connected       ActiveStore
                """;
        assertThat(adapters(text))
                .extracting(NetworkAdapter::name, NetworkAdapter::order, NetworkAdapter::bindingOrder)
                .containsExactly(tuple("iSCSI-A", 0, false), tuple("vEthernet (Mgmt)", 1, false));
        assertThat(listings(text)).isEmpty();
    }

    @Test
    void several_machines_in_one_table_are_kept_apart() {
        assertThat(adapters("""
                        PS C:\\> Get-NetIPAddress -CimSession HV01,HV02 -AddressFamily IPv4 | ft PSComputerName,InterfaceAlias,IPAddress,PrefixLength

                        PSComputerName InterfaceAlias IPAddress PrefixLength
                        -------------- -------------- --------- ------------
                        HV01           LAN            10.1.0.11           24
                        HV02           LAN            10.1.0.12           24
                        """))
                .extracting(NetworkAdapter::host, NetworkAdapter::addresses)
                .containsExactly(tuple("hv01", List.of("10.1.0.11/24")), tuple("hv02", List.of("10.1.0.12/24")));
    }

    @Test
    void bindings_properties_and_switches_are_no_adapters() {
        assertThat(adapters("""
                        Name    DisplayName                                     ComponentID Enabled
                        ----    -----------                                     ----------- -------
                        iSCSI-A File and Printer Sharing for Microsoft Networks ms_server     False

                        Name      SwitchType NetAdapterInterfaceDescription
                        ----      ---------- ------------------------------
                        vSwitch-A External   Intel(R) Ethernet 10G 2P X520 Adapter

                        ComputerName     : HV02
                        RemoteAddress    : 10.1.0.12
                        InterfaceAlias   : LAN
                        """)).isEmpty();
    }

    @Test
    void theSecondServerIsReadWhereTheIndentationGotLost() {
        assertThat(adapters("""
                HV01> Get-NetIPConfiguration
                InterfaceAlias : Mgmt
                InterfaceIndex : 9
                IPv4Address : 10.1.0.11
                IPv4DefaultGateway : 10.1.0.1
                DNSServer : 10.1.0.5
                10.1.0.6
                """)).singleElement().returns(List.of("10.1.0.5", "10.1.0.6"), NetworkAdapter::dnsServers);
    }
}
