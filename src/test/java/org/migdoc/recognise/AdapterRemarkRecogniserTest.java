package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.NetworkAdapter;

class AdapterRemarkRecogniserTest {

    private static List<NetworkAdapter> adapters(String text) {
        return Pasted.facts(new AdapterRemarkRecogniser(), NetworkAdapter.class, text);
    }

    @Test
    void pairs_of_name_and_address_are_adapters() {
        assertThat(adapters("Get-NetIPAddress iSCSI-A 10.10.50.31/24 , iSCSI-B 10.10.50.32/24"))
                .extracting(NetworkAdapter::name, NetworkAdapter::addresses)
                .containsExactly(
                        tuple("iSCSI-A", List.of("10.10.50.31/24")), tuple("iSCSI-B", List.of("10.10.50.32/24")));
    }

    @Test
    void the_host_may_stand_before_them() {
        assertThat(adapters("HV01: Mgmt 10.1.0.11/24, LM 10.20.0.11/24"))
                .extracting(NetworkAdapter::host, NetworkAdapter::name)
                .containsExactly(tuple("hv01", "Mgmt"), tuple("hv01", "LM"));
    }

    @Test
    void networks_routes_and_targets_are_no_adapters() {
        assertThat(adapters("""
                        Mgmt 10.1.0.0/24, LM 10.20.0.0/24
                        target 10.1.0.20/32, portal 10.2.0.20/32
                        Use only these IP subnets: 192.168.200.0/24
                        uptime 10.1.0.11/24
                        """)).isEmpty();
    }

    @Test
    void the_word_server_before_them_is_no_part_of_a_name() {
        assertThat(adapters("server:  NIC1 10.10.50.31/24, NIC2 10.10.50.32/24 (not teamed)"))
                .extracting(NetworkAdapter::name)
                .containsExactly("NIC1", "NIC2");
    }
}
