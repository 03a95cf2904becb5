package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.PortTest;

class PortTestRecogniserTest {

    private static List<PortTest> tests(String text) {
        return Pasted.facts(new PortTestRecogniser(), PortTest.class, text);
    }

    @Test
    void a_list_gives_one_test_and_its_warning_none_of_its_own() {
        assertThat(tests("""
                        [HV01]: PS C:\\> Test-NetConnection hv02 -Port 6600

                        WARNING: TCP connect to (10.1.0.12 : 6600) failed
                        ComputerName           : hv02
                        RemoteAddress          : 10.1.0.12
                        RemotePort             : 6600
                        InterfaceAlias         : vEthernet (Mgmt)
                        SourceAddress          : 10.1.0.11
                        PingSucceeded          : True
                        PingReplyDetails (RTT) : 0 ms
                        TcpTestSucceeded       : False
                        """))
                .singleElement()
                .returns("hv01", PortTest::from)
                .returns("hv02", PortTest::target)
                .returns(6600, PortTest::port)
                .returns(false, PortTest::reachable)
                .returns(false, PortTest::listener);
    }

    @Test
    void a_warning_alone_is_a_failed_test_in_any_language() {
        assertThat(tests("WARNING: TCP connect to (10.1.0.12 : 6600) failed"))
                .singleElement()
                .returns("10.1.0.12", PortTest::target)
                .returns(false, PortTest::reachable);
        assertThat(tests("WARNUNG: TCP connect to hv02.corp.example:445 failed"))
                .singleElement()
                .returns("hv02", PortTest::target);
        assertThat(tests("WARNING: TCP connect to (10.1.0.12 :\n6600) failed"))
                .singleElement()
                .returns(6600, PortTest::port);
    }

    @Test
    void properties_squeezed_into_one_line_or_without_blanks_are_read() {
        assertThat(tests("ComputerName : hv02 RemoteAddress : 10.1.0.12 RemotePort : 6600 TcpTestSucceeded : False"))
                .singleElement()
                .returns(false, PortTest::reachable);
        assertThat(
                        tests(
                                "ComputerName: HV02.corp.example\nRemotePort: 445\nTcpTestSucceeded: True\nComputerName: HV03\nRemotePort: 445\nTcpTestSucceeded: False\n"))
                .extracting(PortTest::target, PortTest::port, PortTest::reachable)
                .containsExactly(tuple("hv02", 445, true), tuple("hv03", 445, false));
    }

    @Test
    void a_table_of_ports_takes_its_target_from_the_command() {
        assertThat(tests("""
                        PS C:\\> 445,6600 | % { Test-NetConnection HV02 -Port $_ } | ft ComputerName,RemotePort,TcpTestSucceeded

                        ComputerName RemotePort TcpTestSucceeded
                        ------------ ---------- ----------------
                        HV02                445             True
                        HV02               6600            False
                        """))
                .extracting(PortTest::target, PortTest::port, PortTest::reachable)
                .containsExactly(tuple("hv02", 445, true), tuple("hv02", 6600, false));
    }

    @Test
    void a_bare_answer_belongs_to_the_port_of_the_command() {
        assertThat(tests("[HV01]: PS C:\\> Test-NetConnection HV02 -Port 6600 -InformationLevel Quiet\nFalse\n"))
                .singleElement()
                .returns("hv01", PortTest::from)
                .returns("hv02", PortTest::target)
                .returns(false, PortTest::reachable);
        assertThat(tests("PS C:\\> (Test-NetConnection HV02 -CommonTCPPort SMB).TcpTestSucceeded\nTrue\n"))
                .singleElement()
                .returns(445, PortTest::port)
                .returns(true, PortTest::reachable);
        assertThat(
                        tests(
                                "PS C:\\> 135,445,6600 | % { Test-NetConnection HV02 -Port $_ -InformationLevel Quiet }\nTrue\nTrue\nFalse\n"))
                .extracting(PortTest::port, PortTest::reachable)
                .containsExactly(tuple(135, true), tuple(445, true), tuple(6600, false));
    }

    @Test
    void portqry_is_read() {
        assertThat(tests("""
                        C:\\>portqry -n hv02 -e 6600

                        Querying target system called:

                         hv02

                        TCP port 6600 (unknown service): NOT LISTENING
                        TCP port 445 (microsoft-ds service): LISTENING
                        TCP port 135 (epmap service): FILTERED
                        """))
                .extracting(PortTest::target, PortTest::port, PortTest::reachable)
                .containsExactly(tuple("hv02", 6600, false), tuple("hv02", 445, true), tuple("hv02", 135, false));
    }

    @Test
    void a_ping_without_port_and_garbage_are_no_tests() {
        assertThat(tests("""
                        PS C:\\> Test-NetConnection HV02

                        ComputerName           : HV02
                        PingSucceeded          : True
                        TcpTestSucceeded :
                        RemotePort : 99999999
                        TcpTestSucceeded : Perhaps
                        WARNING: TCP is : nice
                        """)).isEmpty();
    }

    @Test
    void test_wsman_tests_the_port_of_winrm() {
        assertThat(
                        tests(
                                "[HV01]: PS C:\\> Test-WSMan HV02\n\nwsmid           : http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd\nProductVendor   : Microsoft Corporation\n"))
                .singleElement()
                .returns("hv01", PortTest::from)
                .returns("hv02", PortTest::target)
                .returns(5985, PortTest::port)
                .returns(true, PortTest::reachable);
        assertThat(
                        tests(
                                "PS C:\\> Test-WSMan -ComputerName HV02\nTest-WSMan : <f:WSManFault xmlns:f=\"x\" Code=\"2150859046\" Machine=\"HV01\">\n"))
                .singleElement()
                .returns(false, PortTest::reachable);
        assertThat(
                        tests(
                                "PS C:\\> Test-WSMan HV02\nTest-WSMan : <f:WSManFault Code=\"5\" Machine=\"HV01\">Access is denied.\n"))
                .isEmpty();
    }
}
