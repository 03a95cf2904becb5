package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Ipv4Test {

    @Test
    void addresses_are_found_in_any_dress_once_each() {
        assertThat(Ipv4.all("10.1.0.11(Preferred) [10.1.0.12] {10.1.0.5, 10.1.0.6} 10.1.0.11:6600 and 10.1.0.7."))
                .containsExactly("10.1.0.11", "10.1.0.12", "10.1.0.5", "10.1.0.6", "10.1.0.7");
    }

    @Test
    void versions_and_too_long_numbers_are_no_addresses() {
        assertThat(Ipv4.all("10.0.17763.1 1.2.3.4.5 300.1.1.1 10.1.0 999999999999.1.1.1"))
                .isEmpty();
    }

    @Test
    void a_mask_gives_its_prefix_length() {
        assertThat(Ipv4.prefix("255.255.255.0")).isEqualTo(24);
        assertThat(Ipv4.prefix("255.255.255.240")).isEqualTo(28);
        assertThat(Ipv4.prefix("255.255.255.255")).isEqualTo(32);
        assertThat(Ipv4.prefix("0.0.0.0")).isZero();
        assertThat(Ipv4.prefix("255.0.255.0")).isEqualTo(-1);
        assertThat(Ipv4.prefix("10.1.0.11")).isEqualTo(-1);
        assertThat(Ipv4.prefix("garbage")).isEqualTo(-1);
    }

    @Test
    void an_address_without_host_bits_names_a_network() {
        assertThat(Ipv4.network("10.1.0.0", 24)).isTrue();
        assertThat(Ipv4.network("10.1.0.11", 24)).isFalse();
        assertThat(Ipv4.network("10.1.0.11", 32)).isFalse();
    }

    @Test
    void only_a_whole_address_is_one() {
        assertThat(Ipv4.is("10.1.0.11")).isTrue();
        assertThat(Ipv4.is("10.1.0.11 ")).isFalse();
        assertThat(Ipv4.is("")).isFalse();
    }
}
