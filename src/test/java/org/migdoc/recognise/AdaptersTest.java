package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;
import org.migdoc.fact.NetworkAdapter;

class AdaptersTest {

    private static List<NetworkAdapter> bound(String text) {
        List<Fact> facts = new ArrayList<>();
        Reading reading = Pasted.reading(text);
        new BindingRemarkRecogniser().recognise(reading, facts::add);
        new IpconfigRecogniser().recognise(reading, facts::add);
        new NetCmdletRecogniser().recognise(reading, facts::add);
        return Adapters.complete(facts).stream()
                .filter(f -> f instanceof NetworkAdapter a && a.bindingOrder())
                .map(NetworkAdapter.class::cast)
                .toList();
    }

    @Test
    void a_bound_adapter_learns_from_another_listing_of_its_host() {
        assertThat(bound("""
                        --- HV01
                        binding order: Mgmt, LAN

                        --- HV02
                        C:\\>ipconfig /all
                        Ethernet adapter Mgmt:
                           IPv4 Address. . : 10.1.0.12
                           DNS Servers . . : 10.9.9.9

                        --- HV01
                        C:\\>ipconfig /all
                        Ethernet adapter mgmt:
                           IPv4 Address. . : 10.1.0.11
                           Subnet Mask . . : 255.255.255.0
                           DNS Servers . . : 10.1.0.53
                        """))
                .first()
                .returns("hv01", NetworkAdapter::host)
                .returns(0, NetworkAdapter::order)
                .returns(List.of("10.1.0.11/24"), NetworkAdapter::addresses)
                .returns(List.of("10.1.0.53"), NetworkAdapter::dnsServers);
    }

    @Test
    void a_name_that_powershell_cut_is_the_same_adapter() {
        assertThat(bound("binding order: vEthernet (Management), LAN\n\nvEthernet (Manag... 12 IPv4 {10.1.0.5}\n"))
                .first()
                .returns(List.of("10.1.0.5"), NetworkAdapter::dnsServers);
    }

    @Test
    void what_it_knows_itself_stays() {
        assertThat(bound("binding order: Mgmt (DNS 10.1.0.1), LAN\n\nMgmt 12 IPv4 {10.1.0.5}\n"))
                .first()
                .returns(List.of("10.1.0.1"), NetworkAdapter::dnsServers);
    }
}
