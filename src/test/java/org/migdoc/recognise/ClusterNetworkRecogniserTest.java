package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.ClusterNetwork;

class ClusterNetworkRecogniserTest {

    private static List<ClusterNetwork> networks(String text) {
        return Pasted.facts(new ClusterNetworkRecogniser(), ClusterNetwork.class, text);
    }

    @Test
    void a_table_gives_each_network_with_its_role() {
        assertThat(networks("""
                        PS C:\\> Get-ClusterNetwork | ft Name,State,Metric,Role,Address

                        Name              State Metric             Role Address
                        ----              ----- ------             ---- -------
                        Cluster Network 1    Up  70240 ClusterAndClient 10.1.0.0
                        Storage-A          Down  80384             None 10.30.0.0
                        LM                   Up  30384          Cluster 10.20.0.0
                        """))
                .extracting(ClusterNetwork::name, ClusterNetwork::role, ClusterNetwork::address, ClusterNetwork::state)
                .containsExactly(
                        tuple("Cluster Network 1", "cluster-and-client", "10.1.0.0", "Up"),
                        tuple("Storage-A", "none", "10.30.0.0", "Down"),
                        tuple("LM", "cluster", "10.20.0.0", "Up"));
    }

    @Test
    void a_list_with_numeric_roles_is_read() {
        assertThat(
                        networks(
                                "Name    : Mgmt\nRole    : 3\nAddress : 10.1.0.0\n\nName    : SAN\nRole    : 0\nAddress : 10.30.0.0\n"))
                .extracting(ClusterNetwork::name, ClusterNetwork::role)
                .containsExactly(tuple("Mgmt", "cluster-and-client"), tuple("SAN", "none"));
    }

    @Test
    void a_sentence_is_read() {
        assertThat(networks("Cluster Network 2: Role None\nLM (role ClusterAndClient)"))
                .extracting(ClusterNetwork::name, ClusterNetwork::role)
                .containsExactly(tuple("Cluster Network 2", "none"), tuple("LM", "cluster-and-client"));
    }

    @Test
    void other_roles_are_no_networks() {
        assertThat(networks("Name Role\n---- ----\nHV01 Server\n\nName : FS01\nRole : None\nthe role of DNS\n"))
                .isEmpty();
    }
}
