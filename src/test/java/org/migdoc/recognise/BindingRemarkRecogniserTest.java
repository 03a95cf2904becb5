package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NetworkAdapter;

class BindingRemarkRecogniserTest {

    private static List<NetworkAdapter> adapters(String text) {
        return Pasted.facts(new BindingRemarkRecogniser(), NetworkAdapter.class, text);
    }

    private static List<String> names(String text) {
        return adapters(text).stream().map(NetworkAdapter::name).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "binding order: Mgmt, LAN, iSCSI",
                "Binding order is Mgmt > LAN > iSCSI",
                "binding order = Mgmt -> LAN -> iSCSI",
                "Bindungsreihenfolge: 1. Mgmt 2. LAN 3. iSCSI",
                "Bindungsreihenfolge: zuerst Mgmt, dann LAN, dann iSCSI",
                "adapter order (ncpa.cpl, advanced): Mgmt; LAN; iSCSI",
                "ordre des liaisons : Mgmt, LAN, iSCSI",
                "Adapters and Bindings:\n 1. Mgmt\n 2. LAN\n 3. iSCSI\n\nthe rest",
                "Adapters and Bindings\n\n- Mgmt\n- LAN\n- iSCSI",
                "binding order (top first):\nMgmt\nLAN\niSCSI\n[Remote Access connections]\n"
            })
    void a_typed_list_gives_the_order(String text) {
        assertThat(names(text)).containsExactly("Mgmt", "LAN", "iSCSI");
        assertThat(adapters(text)).extracting(NetworkAdapter::order).containsExactly(0, 1, 2);
        assertThat(adapters(text)).extracting(NetworkAdapter::bindingOrder).containsOnly(true);
        assertThat(Pasted.facts(new BindingRemarkRecogniser(), Listing.class, text))
                .singleElement()
                .returns("binding-order", Listing::kind)
                .returns(3, Listing::size);
    }

    @Test
    void the_host_comes_from_the_sentence_or_from_the_heading_above() {
        assertThat(adapters("binding order on HV01: Mgmt, LAN"))
                .extracting(NetworkAdapter::host)
                .containsOnly("hv01");
        assertThat(adapters("--- HV02\nbinding order: Mgmt, LAN"))
                .extracting(NetworkAdapter::host)
                .containsOnly("hv02");
        assertThat(adapters("binding order HV02 (nvspbind): Mgmt, LAN"))
                .extracting(NetworkAdapter::host)
                .containsOnly("hv02");
    }

    @Test
    void what_is_told_of_an_adapter_stays_with_it() {
        List<NetworkAdapter> adapters =
                adapters("binding order HV01: Mgmt (10.1.0.11/24, DNS 10.1.0.5), vEthernet (LAN), iSCSI");
        assertThat(adapters).extracting(NetworkAdapter::name).containsExactly("Mgmt", "vEthernet (LAN)", "iSCSI");
        assertThat(adapters)
                .first()
                .returns(List.of("10.1.0.11/24"), NetworkAdapter::addresses)
                .returns(List.of("10.1.0.5"), NetworkAdapter::dnsServers);
        assertThat(
                        adapters(
                                "Adapters and Bindings\n1. Public - 10.2.0.11, DNS 10.9.0.5\n2. Mgmt - 10.1.0.11, gateway 10.1.0.1\n"))
                .extracting(NetworkAdapter::gateways)
                .containsExactly(List.of(), List.of("10.1.0.1"));
    }

    @Test
    void a_sentence_about_the_top_gives_the_first_only() {
        String text = "vEthernet (Public) is on top of the binding order";
        assertThat(names(text)).containsExactly("vEthernet (Public)");
        assertThat(Pasted.facts(new BindingRemarkRecogniser(), Listing.class, text))
                .singleElement()
                .returns(false, Listing::complete);
        assertThat(names("top of the binding order: iSCSI-A")).containsExactly("iSCSI-A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "binding order is wrong",
                "is the binding order Mgmt, LAN?",
                "check that the binding order is Mgmt, LAN",
                "binding order: see screenshot",
                "we changed the binding order and then rebooted, no difference, still the same error",
                "Adapters and Bindings\nI looked there and everything was as it should be on this host.\n",
                "binding order:"
            })
    void prose_about_the_binding_order_gives_none(String text) {
        assertThat(adapters(text)).isEmpty();
    }
}
