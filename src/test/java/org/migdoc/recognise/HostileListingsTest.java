package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.Fact;

/** The readers of network listings against text made to hurt them. */
class HostileListingsTest {

    private static final List<Recogniser> ALL = List.of(
            new NslookupRecogniser(),
            new ResolveDnsRecogniser(),
            new PingRecogniser(),
            new DnsRemarkRecogniser(),
            new IpconfigRecogniser(),
            new NetCmdletRecogniser(),
            new NvspbindRecogniser(),
            new LinkageRecogniser(),
            new BindingRemarkRecogniser(),
            new AdapterRemarkRecogniser(),
            new PortTestRecogniser(),
            new NetstatRecogniser(),
            new PortRemarkRecogniser(),
            new ServiceRecogniser(),
            new ServiceRemarkRecogniser(),
            new TimeRecogniser(),
            new ClockRemarkRecogniser(),
            new SecureChannelRecogniser(),
            new NetshRecogniser(),
            new ClusterNetworkRecogniser());

    private static List<Fact> facts(String text) {
        List<Fact> facts = new ArrayList<>();
        Reading reading = Pasted.reading(text);
        ALL.forEach(r -> r.recognise(reading, facts::add));
        return facts;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n",
                "\0",
                "a",
                "-",
                "- ",
                "1.",
                "1. a ",
                "(",
                "{",
                ":",
                "= ",
                "*** ",
                "1.1.1.1 ",
                "\\Device\\",
                "binding order ",
                "5c,00,",
                "ping ",
                "TCP 1.1.1.1:1 ",
                "\u0130\u0131\u00df ",
                "999999999999 ",
                "\ud83d\ude00 "
            })
    void long_repetitions_break_nothing(String seed) {
        String line = seed.repeat(40_000);
        for (String head : List.of(
                "",
                "binding order:\n",
                "C:\\>ping x\n",
                "C:\\>nslookup x\n***",
                "C:\\>ipconfig /all\nEthernet adapter x:\n",
                "C:\\>netstat -ano | findstr :6600\n",
                "Bind REG_MULTI_SZ ",
                "C:\\>sc query x\n",
                "C:\\>w32tm /monitor\n",
                "C:\\>ping ")) {
            assertThat(facts(head + line + "\n" + line)).isNotNull();
        }
    }

    static Stream<String> halfListings() {
        return Stream.of(
                "Name:",
                "Server:",
                "Server:\nAddress:",
                "***",
                "*** x",
                "*** : Non-existent domain",
                "Pinging",
                "Pinging [] with bytes",
                "ping",
                "ping -l",
                "ping -l x -S",
                "ping -f -l 99999999 x",
                "Ethernet adapter :",
                "Ethernet adapter x:\n:",
                "Subnet Mask . : 255.255.255.999",
                "{F93642D9-0000-0000-0000-000000000001}\n\"x\"\n:",
                "Bind : {",
                "Bind    REG_MULTI_SZ",
                "\"Bind\"=hex(7):5",
                "binding order:",
                "binding order: ,,,",
                "binding order: 1. 2. 3.",
                "TCP connect to ( : ) failed",
                "WARNING: TCP connect to (x : 99999) failed",
                "RemotePort : \nTcpTestSucceeded : True",
                "TCP port 0 (x): LISTENING",
                "netstat -ano | findstr",
                "netstat -ano | findstr :",
                "SERVICE_NAME:\n STATE : 4 RUNNING",
                "sc query",
                "net start",
                "o:s",
                "NTP: +s offset",
                "Source:",
                "= 0 0x0",
                "0: (",
                "Start Port : ",
                "Protocol tcp Dynamic Port Range\n: 1",
                "Name Role\n---- ----\n",
                "vmms",
                "port",
                "port 6600",
                "6600 not",
                "-> 6600 ->",
                "x:6600:y",
                "clock 5 minutes");
    }

    @ParameterizedTest
    @MethodSource("halfListings")
    void half_a_listing_gives_no_facts(String text) {
        assertThat(facts(text))
                .filteredOn(f -> !(f instanceof org.migdoc.fact.Listing))
                .isEmpty();
    }
}
