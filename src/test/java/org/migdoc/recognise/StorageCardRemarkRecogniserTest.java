package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.NetworkAdapter;

class StorageCardRemarkRecogniserTest {

    private static List<NetworkAdapter> cards(String text) {
        return Pasted.facts(new StorageCardRemarkRecogniser(), NetworkAdapter.class, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "both iSCSI NICs have 255.255.255.0: 10.10.50.31 and 10.10.50.32, the array is 10.10.50.200",
                "Host hat zwei Karten für iSCSI, die eine 10.10.50.31, die andere 10.10.50.32, Maske 255.255.255.0 bei beiden. Das NAS 10.10.50.200",
            })
    void a_sentence_with_a_mask_tells_both_cards(String text) {
        assertThat(cards(text))
                .extracting(NetworkAdapter::name, NetworkAdapter::addresses)
                .containsExactly(
                        tuple("iSCSI 1", List.of("10.10.50.31/24")), tuple("iSCSI 2", List.of("10.10.50.32/24")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "both iSCSI NICs: 10.10.50.31 and 10.10.50.32",
                "two LAN cards 10.10.50.31 and 10.10.50.32, 255.255.255.0",
                "the iSCSI ports of the array: 10.10.50.31 and 10.10.50.32, 255.255.255.0",
                "four iSCSI cards 10.1.0.1 10.1.0.2 10.1.0.3 10.1.0.4 mask 255.255.255.0",
            })
    void without_a_mask_or_about_other_cards_nothing_is_told(String text) {
        assertThat(cards(text)).isEmpty();
    }
}
