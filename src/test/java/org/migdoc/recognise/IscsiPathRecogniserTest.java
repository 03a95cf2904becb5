package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.IscsiPath;
import org.migdoc.fact.Listing;

class IscsiPathRecogniserTest {

    private static final IscsiPathRecogniser RECOGNISER = new IscsiPathRecogniser();

    private static List<IscsiPath> paths(String text) {
        return Pasted.facts(RECOGNISER, IscsiPath.class, text);
    }

    @Test
    void a_table_of_connections_gives_a_path_for_each_row() {
        String text = """
                PS C:\\> Get-IscsiConnection | ft InitiatorAddress, TargetAddress, TargetPortNumber

                InitiatorAddress TargetAddress TargetPortNumber
                ---------------- ------------- ----------------
                10.30.1.11       10.30.1.200               3260
                10.30.2.11       10.30.2.200               3260
                """;
        assertThat(paths(text))
                .extracting(IscsiPath::initiatorAddress, IscsiPath::targetAddress, IscsiPath::connected)
                .containsExactly(tuple("10.30.1.11", "10.30.1.200", true), tuple("10.30.2.11", "10.30.2.200", true));
        assertThat(Pasted.facts(RECOGNISER, Listing.class, text))
                .extracting(Listing::kind, Listing::size)
                .containsExactly(tuple("iscsi-paths", 2));
    }

    @Test
    void a_list_of_sessions_tells_what_is_not_connected() {
        assertThat(paths("""
                        PS C:\\> Get-IscsiSession | fl InitiatorPortalAddress, IsConnected, TargetNodeAddress

                        InitiatorPortalAddress : 10.30.1.11
                        IsConnected            : True
                        TargetNodeAddress      : iqn.2002-10.com.example:san1

                        InitiatorPortalAddress : 10.30.2.11
                        IsConnected            : False
                        TargetNodeAddress      : iqn.2002-10.com.example:san1
                        """))
                .extracting(IscsiPath::initiatorAddress, IscsiPath::target, IscsiPath::connected)
                .containsExactly(
                        tuple("10.30.1.11", "iqn.2002-10.com.example:san1", true),
                        tuple("10.30.2.11", "iqn.2002-10.com.example:san1", false));
    }

    @Test
    void the_session_list_of_iscsicli_gives_both_ends() {
        assertThat(paths("""
                        C:\\>iscsicli SessionList
                            Initiator Portal  : 10.30.1.11/58847
                            Target Portal     : 10.30.1.200/3260
                            Initiator Portal  : 10.30.2.11/58848
                            Target Portal     : 10.30.2.200/3260
                        """))
                .extracting(IscsiPath::initiatorAddress, IscsiPath::targetAddress)
                .containsExactly(tuple("10.30.1.11", "10.30.1.200"), tuple("10.30.2.11", "10.30.2.200"));
    }

    @Test
    void pairs_that_somebody_typed_are_paths() {
        assertThat(paths("iSCSI sessions: 10.30.1.11 -> 10.30.1.200 and 10.30.1.11 -> 10.30.2.200"))
                .extracting(IscsiPath::initiatorAddress, IscsiPath::targetAddress)
                .containsExactly(tuple("10.30.1.11", "10.30.1.200"), tuple("10.30.1.11", "10.30.2.200"));
    }

    @Test
    void established_connections_to_the_port_of_iscsi_are_paths() {
        assertThat(paths("""
                        C:\\>netstat -ano
                          TCP    10.30.1.11:49705    10.30.1.200:3260    ESTABLISHED    4
                          TCP    10.30.1.11:49709    10.30.1.9:445       ESTABLISHED    4
                        """))
                .extracting(IscsiPath::initiatorAddress, IscsiPath::targetAddress)
                .containsExactly(tuple("10.30.1.11", "10.30.1.200"));
    }

    @Test
    void addresses_of_anything_else_are_no_paths() {
        assertThat(paths(
                        "ping 10.30.1.11 from 10.30.1.200: ok\nthe migration went 10.1.0.11 to 10.1.0.12 on port 6600"))
                .isEmpty();
    }

    @Test
    void a_session_and_its_connection_are_one_path_of_the_machine_in_the_initiators_name() {
        assertThat(paths("""
                InitiatorNodeAddress    : iqn.1991-05.com.microsoft:hv01.corp.example
                InitiatorPortalAddress  :
                IsConnected             : True
                TargetNodeAddress       : iqn.2002-10.com.example:san1

                InitiatorAddress     : 10.30.1.11
                TargetAddress        : 10.30.1.200
                TargetPortNumber     : 3260
                """))
                .singleElement()
                .returns("hv01", IscsiPath::host)
                .returns("10.30.1.200", IscsiPath::targetAddress);
    }
}
