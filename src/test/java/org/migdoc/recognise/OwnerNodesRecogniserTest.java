package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.GroupMember;
import org.migdoc.fact.Listing;

class OwnerNodesRecogniserTest {

    private static final String TABLE = """
            PS C:\\> Get-ClusterGroup WEB01 | Get-ClusterResource | Get-ClusterOwnerNode

            ClusterObject                       OwnerNodes
            -------------                       ----------
            Virtual Machine WEB01               {HV01, HV02}
            Virtual Machine Configuration WEB01 {HV01}
            WEB01                               {}
            """;

    @Test
    void each_node_is_a_member() {
        assertThat(Pasted.facts(new OwnerNodesRecogniser(), GroupMember.class, TABLE))
                .extracting(GroupMember::group, GroupMember::member)
                .containsExactly(
                        tuple("owners:virtual machine web01", "hv01"),
                        tuple("owners:virtual machine web01", "hv02"),
                        tuple("owners:virtual machine configuration web01", "hv01"));
    }

    @Test
    void each_resource_is_a_listing_and_the_role_is_none() {
        assertThat(Pasted.facts(new OwnerNodesRecogniser(), Listing.class, TABLE))
                .extracting(Listing::subject, Listing::complete, Listing::size)
                .containsExactly(
                        tuple("owners:virtual machine web01", true, 2),
                        tuple("owners:virtual machine configuration web01", true, 1));
    }

    @Test
    void a_cut_list_proves_nothing() {
        assertThat(Pasted.facts(
                        new OwnerNodesRecogniser(),
                        Listing.class,
                        "ClusterObject : Virtual Machine DB1\nOwnerNodes    : {HV01, HV02, HV03, HV04...}\n"))
                .extracting(Listing::complete)
                .containsExactly(false);
    }
}
