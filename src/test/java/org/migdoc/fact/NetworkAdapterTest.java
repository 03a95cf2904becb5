package org.migdoc.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkAdapterTest {

    private static NetworkAdapter adapter(String address) {
        return new NetworkAdapter(
                new Origin("input", 1, 1, ""),
                "hv01",
                "iSCSI-A",
                0,
                false,
                List.of(address),
                List.of(),
                List.of(),
                false);
    }

    @ParameterizedTest
    @CsvSource({
        "10.30.1.11/24, 10.30.1.12/24, true",
        "10.30.1.11/24, 10.30.2.12/24, false",
        "10.30.1.11/22, 10.30.2.12/22, true",
        "10.30.1.11/24, 10.30.2.12/16, false",
        "10.30.1.11/25, 10.30.1.140/25, false",
        "10.30.1.11, 10.30.1.12/24, false",
        "10.30.1.11/24, 10.30.1.11/24, false",
        "10.30.1.11/0, 10.30.1.12/0, false",
        "10.30.1.11/33, 10.30.1.12/33, false",
        "fe80::1/64, fe80::2/64, false"
    })
    void adapters_share_a_subnet_by_address_and_prefix_of_both(String one, String other, boolean expected) {
        assertThat(adapter(one).sharesSubnetWith(adapter(other))).isEqualTo(expected);
        assertThat(adapter(other).sharesSubnetWith(adapter(one))).isEqualTo(expected);
    }

    @Test
    void an_adapter_reaches_what_lies_in_its_subnet() {
        assertThat(adapter("10.30.1.11/24").reaches("10.30.1.200")).isTrue();
        assertThat(adapter("10.30.1.11/24").reaches("10.30.2.200")).isFalse();
        assertThat(adapter("10.30.1.11").reaches("10.30.1.200")).isFalse();
        assertThat(adapter("10.30.1.11/24").reaches("san.corp.example")).isFalse();
    }

    @Test
    void the_subnet_is_known_by_the_prefix_only() {
        assertThat(adapter("10.30.1.11/24").hasSubnet()).isTrue();
        assertThat(adapter("10.30.1.11").hasSubnet()).isFalse();
    }
}
