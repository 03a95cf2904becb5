package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.Listing;
import org.migdoc.fact.PortTest;

class NetstatRecogniserTest {

    private static List<PortTest> tests(String text) {
        return Pasted.facts(new NetstatRecogniser(), PortTest.class, text);
    }

    private static List<Listing> listings(String text) {
        return Pasted.facts(new NetstatRecogniser(), Listing.class, text);
    }

    private static final String WHOLE = """
            --- HV02
            C:\\>netstat -ano

            Aktive Verbindungen

              Proto  Lokale Adresse         Remoteadresse          Status           PID
              TCP    0.0.0.0:135            0.0.0.0:0              ABH\u00d6REN         1012
              TCP    0.0.0.0:445            0.0.0.0:0              ABH?REN         4
              TCP    10.1.0.12:52100        10.1.0.5:389           HERGESTELLT     772
              TCP    [::]:135               [::]:0                 ABH\u00d6REN         1012
              UDP    0.0.0.0:123            *:*                                    1100
            """;

    @Test
    void listeners_are_known_by_their_row_in_any_language() {
        assertThat(tests(WHOLE)).extracting(PortTest::port).containsExactly(135, 445);
        assertThat(tests(WHOLE)).allSatisfy(t -> {
            assertThat(t.target()).isEqualTo("hv02");
            assertThat(t.from()).isNull();
            assertThat(t.reachable()).isTrue();
            assertThat(t.listener()).isTrue();
        });
    }

    @Test
    void a_whole_output_is_a_complete_listing() {
        assertThat(listings(WHOLE))
                .singleElement()
                .returns("port", Listing::kind)
                .returns("hv02", Listing::subject)
                .returns(true, Listing::complete);
        assertThat(listings(WHOLE.replace(":135 ", ":136 "))).singleElement().returns(false, Listing::complete);
    }

    @Test
    void a_filter_for_the_port_that_found_it_is_complete() {
        String text =
                "--- HV02\nC:\\>netstat -ano | findstr :6600\n  TCP    10.20.0.12:6600        0.0.0.0:0              LISTENING       3612\n";
        assertThat(tests(text)).singleElement().returns(6600, PortTest::port).returns(true, PortTest::reachable);
        assertThat(listings(text))
                .singleElement()
                .returns("hv02", Listing::subject)
                .returns(true, Listing::complete)
                .returns(1, Listing::size);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--- HV02\nC:\\>netstat -ano | findstr :6600\n",
                "--- HV02\nC:\\>netstat -an | find \"6600\"\n\nnext I looked at the rest\n",
                "--- HV02\nPS C:\\> netstat -ano | Select-String -Pattern ':6600\\s'\n",
                "--- HV02\nC:\\>netstat -ano | findstr 6600   (nothing)\n",
                "--- HV02\nPS C:\\> Get-NetTCPConnection -LocalPort 6600 -State Listen\nGet-NetTCPConnection : No matching MSFT_NetTCPConnection objects found by CIM query\n",
                "PS C:\\> Invoke-Command -ComputerName HV02 { netstat -ano | findstr :6600 }\n"
            })
    void a_filter_that_printed_nothing_is_a_port_nobody_listens_on(String text) {
        assertThat(tests(text))
                .singleElement()
                .returns("hv02", PortTest::target)
                .returns(6600, PortTest::port)
                .returns(false, PortTest::reachable)
                .returns(true, PortTest::listener);
        assertThat(listings(text))
                .singleElement()
                .returns("hv02", Listing::subject)
                .returns(true, Listing::complete)
                .returns(0, Listing::size);
    }

    @Test
    void a_filter_for_another_port_proves_nothing_of_6600() {
        assertThat(listings("--- HV02\nC:\\>netstat -ano | findstr :445\n"))
                .singleElement()
                .returns("hv02/445", Listing::subject);
    }

    @Test
    void powershell_listeners_are_read() {
        assertThat(tests("""
                        [HV02]: PS C:\\> Get-NetTCPConnection -State Listen | ft LocalAddress,LocalPort,State

                        LocalAddress LocalPort  State
                        ------------ ---------  -----
                        10.20.0.12        6600 Listen
                        0.0.0.0            445 Listen
                        """)).extracting(PortTest::port).containsExactly(6600, 445);
    }

    @Test
    void established_connections_are_no_listeners() {
        assertThat(tests("  TCP    10.1.0.11:52100        10.1.0.12:6600         ESTABLISHED     772\n"))
                .isEmpty();
        assertThat(tests("PS C:\\> netstat -ano | findstr :6600 | findstr ESTAB\n"))
                .isEmpty();
    }

    @Test
    void rows_without_host_name_the_address_they_listen_on() {
        assertThat(tests("TCP 10.20.0.12:6600 0.0.0.0:0 LISTENING 3612"))
                .singleElement()
                .returns("10.20.0.12", PortTest::target);
        assertThat(tests("TCP 0.0.0.0:6600 0.0.0.0:0 LISTENING 3612"))
                .singleElement()
                .returns(null, PortTest::target);
    }

    @Test
    void garbage_gives_nothing() {
        assertThat(
                        tests(
                                "TCP : : :\nTCP 0.0.0.0:999999 0.0.0.0:0 x\nnetstat says all is well\nTCP 10.1.0.1: 10.1.0.1:0"))
                .isEmpty();
    }

    @Test
    void a_connection_that_waits_for_its_answer_did_not_reach_the_port() {
        assertThat(tests("""
                [HV01]: PS C:\\> netstat -ano
                  TCP    10.20.0.11:50222       10.20.0.12:6600        SYN_SENT        3612
                  TCP    10.20.0.11:50223       10.20.0.12:6600        ESTABLISHED     3612
                  TCP    10.20.0.11:50224       10.20.0.12:6600        SYN_RECEIVED    3612
                """))
                .singleElement()
                .returns("hv01", PortTest::from)
                .returns("10.20.0.12", PortTest::target)
                .returns(false, PortTest::reachable)
                .returns(false, PortTest::listener);
    }
}
