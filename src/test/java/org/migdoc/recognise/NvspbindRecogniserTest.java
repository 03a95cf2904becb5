package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NetworkAdapter;

class NvspbindRecogniserTest {

    private static List<NetworkAdapter> adapters(String text) {
        return Pasted.facts(new NvspbindRecogniser(), NetworkAdapter.class, text);
    }

    private static final String BODY = """
            Hyper-V Network VSP Bind Application 6.1.7690.0.
            Copyright (c) Microsoft Corporation. All rights reserved.

            {F93642D9-0000-0000-0000-000000000001}
            "root\\vms_mp"
            "Hyper-V Virtual Ethernet Adapter"
            "vEthernet (Mgmt)":
               enabled:    Internet Protocol Version 4 (TCP/IPv4) (ms_tcpip)

            {A0B1C2D3-0000-0000-0000-000000000002}
            "pci\\ven_8086&dev_10c9"
            "Intel(R) Gigabit ET Dual Port Server Adapter"
            "LAN":
               enabled:    Internet Protocol Version 4 (TCP/IPv4) (ms_tcpip)

            {A0B1C2D3-0000-0000-0000-000000000003}
            "pci\\ven_8086&dev_10c9"
            "Intel(R) Gigabit ET Dual Port Server Adapter #2"
            "Uplink":
               disabled:   Internet Protocol Version 4 (TCP/IPv4) (ms_tcpip)
            """;

    @Test
    void the_ordered_listing_is_the_binding_order_of_ipv4() {
        String text = "--- HV01\nC:\\>nvspbind /o ms_tcpip\n" + BODY;
        assertThat(adapters(text))
                .extracting(
                        NetworkAdapter::host,
                        NetworkAdapter::name,
                        NetworkAdapter::order,
                        NetworkAdapter::bindingOrder,
                        NetworkAdapter::virtual)
                .containsExactly(
                        tuple("hv01", "vEthernet (Mgmt)", 0, true, true), tuple("hv01", "LAN", 1, true, false));
        assertThat(Pasted.facts(new NvspbindRecogniser(), Listing.class, text))
                .singleElement()
                .returns("binding-order", Listing::kind)
                .returns("hv01", Listing::subject)
                .returns(true, Listing::complete)
                .returns(2, Listing::size);
    }

    @Test
    void without_its_command_a_listing_of_one_protocol_counts_as_ordered() {
        assertThat(adapters(BODY)).extracting(NetworkAdapter::bindingOrder).containsOnly(true);
    }

    @Test
    void the_plain_listing_and_the_order_of_another_protocol_are_no_binding_order() {
        assertThat(adapters("C:\\>nvspbind\n" + BODY))
                .isNotEmpty()
                .extracting(NetworkAdapter::bindingOrder)
                .containsOnly(false);
        assertThat(adapters("C:\\>nvspbind /o ms_server\n" + BODY))
                .extracting(NetworkAdapter::bindingOrder)
                .containsOnly(false);
    }

    @Test
    void squeezed_output_without_indentation_is_read() {
        assertThat(adapters("nvspbind /o ms_tcpip\n"
                        + BODY.replaceAll("(?m)^ +", "").replace("    ", " ")))
                .hasSize(2);
    }

    @Test
    void quoted_names_elsewhere_are_no_adapters() {
        assertThat(adapters("\"LAN\":\n   enabled: yes\n{not-a-guid}\n\"x\":\n"))
                .isEmpty();
    }

    @Test
    void anAdapterMayStandOnOneLine() {
        assertThat(adapters("""
                C:\\>nvspbind /o ms_tcpip
                {F93642D9-0000-0000-0000-000000000001} "pci" "Intel(R) Gigabit" "Storage": enabled: Internet Protocol Version 4 (TCP/IPv4) (ms_tcpip)
                {F93642D9-0000-0000-0000-000000000002} "vms_mp" "Hyper-V Virtual Ethernet Adapter" "vEthernet (Mgmt)": enabled: Internet Protocol Version 4 (TCP/IPv4) (ms_tcpip)
                """)).extracting(NetworkAdapter::name).containsExactly("Storage", "vEthernet (Mgmt)");
    }
}
