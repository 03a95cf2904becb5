package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.PortTest;

class PortRemarkRecogniserTest {

    private static List<PortTest> tests(String text) {
        return Pasted.facts(new PortRemarkRecogniser(), PortTest.class, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "port 6600 closed",
                "6600 False",
                "TCP 6600 is blocked",
                "port 6600 times out",
                "telnet hv02 6600 fails",
                "tnc hv02 -p 6600 -> False",
                "Test-NetConnection HV02 -Port 6600 : False",
                "HV01 -> HV02:6600 refused",
                "cannot connect to hv02 on port 6600",
                "port 6600 is not reachable",
                "Port 6600 ist geschlossen",
                "Port 6600 ist zu",
                "Port 6600 nicht erreichbar",
                "le port 6600 est bloqu\u00e9",
                "RDP open, 6600 closed",
                "Connecting To hv02...Could not open connection to the host, on port 6600: Connect failed"
            })
    void a_port_that_does_not_answer_is_told_in_many_ways(String text) {
        assertThat(tests(text)).singleElement().returns(6600, PortTest::port).returns(false, PortTest::reachable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "port 6600 open",
                "6600 True",
                "telnet hv02 6600 ok",
                "Port 6600 offen",
                "6600 is not blocked",
                "hv02:6600 reachable"
            })
    void a_port_that_answers_too(String text) {
        assertThat(tests(text)).singleElement().returns(6600, PortTest::port).returns(true, PortTest::reachable);
    }

    @Test
    void several_ports_share_the_word_behind_or_before_them() {
        assertThat(tests("6600 False, 445 True, 5985 True"))
                .extracting(PortTest::port, PortTest::reachable)
                .containsExactly(tuple(6600, false), tuple(445, true), tuple(5985, true));
        assertThat(tests("135/445/5985 ok, 6600 times out"))
                .extracting(PortTest::port, PortTest::reachable)
                .containsExactly(tuple(135, true), tuple(445, true), tuple(5985, true), tuple(6600, false));
        assertThat(tests("open: 445, 135; closed: 6600"))
                .extracting(PortTest::port, PortTest::reachable)
                .containsExactly(tuple(445, true), tuple(135, true), tuple(6600, false));
    }

    @Test
    void the_machines_are_taken_from_the_sentence_or_the_heading() {
        assertThat(tests("HV01 -> HV02:6600 refused"))
                .singleElement()
                .returns("hv01", PortTest::from)
                .returns("hv02", PortTest::target);
        assertThat(tests("--- HV01\ntelnet hv02 6600 fails"))
                .singleElement()
                .returns("hv01", PortTest::from)
                .returns("hv02", PortTest::target);
        assertThat(tests("port 6600 closed on 10.1.0.12 from HV01"))
                .singleElement()
                .returns("10.1.0.12", PortTest::target)
                .returns("hv01", PortTest::from);
    }

    @Test
    void a_listener_is_told_apart() {
        assertThat(tests("nothing listens on 6600 on HV02"))
                .singleElement()
                .returns("hv02", PortTest::target)
                .returns(true, PortTest::listener)
                .returns(false, PortTest::reachable);
        assertThat(tests("--- HV02\n6600 is listening"))
                .singleElement()
                .returns("hv02", PortTest::target)
                .returns(true, PortTest::reachable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "is port 6600 blocked?",
                "make sure port 6600 is open",
                "80% of the VMs fail, 53 VMs ok",
                "10:30 failed, 12:15 ok",
                "New-NetFirewallRule -LocalPort 6600 -Enabled True",
                "firewall rule for 6600 enabled True",
                "netstat -ano | findstr :6600 | findstr LISTENING",
                "  TCP    10.20.0.12:6600        0.0.0.0:0              LISTENING       3612",
                "event 6600 failed",
                "switch port 12 failed",
                "certificate based, port 443, certs valid on both ends",
                "web01 -> proxy1:443 inspection appliance failed",
                "6600 was never tested, the rest is fine"
            })
    void other_numbers_and_sentences_are_no_tests(String text) {
        assertThat(tests(text)).isEmpty();
    }

    @Test
    void what_answers_on_the_machine_itself_listens_and_is_not_reached_from_elsewhere() {
        assertThat(tests("On HV02 itself telnet localhost 6600 works"))
                .singleElement()
                .returns("hv02", PortTest::target)
                .returns(true, PortTest::listener);
    }

    @Test
    void a_sentence_that_was_wrapped_is_read_whole() {
        assertThat(
                        tests(
                                "The move stops at once with a timeout, telnet HV02 6600 does not\nconnect, telnet HV02 445 does.\n"))
                .filteredOn(t -> t.port() == 6600)
                .singleElement()
                .returns(false, PortTest::reachable);
    }
}
