package org.migdoc.redact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AddressMapTest {

    private final AddressMap map = new AddressMap(Secret.ofHex("5eed".repeat(16)));

    @Test
    void addressesShareAsManyLeadingBitsAsBefore() {
        String[] addresses = {
            "10.1.4.1", "10.1.4.130", "10.1.5.1", "10.1.200.9", "10.77.0.3", "172.16.3.4", "172.31.3.4"
        };
        for (String one : addresses) {
            for (String other : addresses) {
                assertThat(shared(map.of(one), map.of(other)))
                        .as(one + " " + other)
                        .isEqualTo(shared(one, other));
            }
        }
    }

    private static int shared(String one, String other) {
        return Long.numberOfLeadingZeros(AddressMap.value(one) ^ AddressMap.value(other)) - 32;
    }

    @Test
    void everyAddressOfANetworkGetsAnotherAndNoneTheSame() {
        Set<String> mapped = new HashSet<>();
        for (int i = 0; i < 256; i++) {
            String address = "192.168.4." + i;
            assertThat(map.of(address)).startsWith("192.168.").isNotEqualTo(address);
            mapped.add(map.of(address));
        }
        assertThat(mapped).hasSize(256);
    }

    @Test
    void theEndsOfANetworkStayItsEnds() {
        assertThat(map.of("10.1.4.0")).endsWith(".0");
        assertThat(map.of("10.1.4.255")).endsWith(".255");
        assertThat(map.ofNetwork("10.1.4.128", 25)).matches(".*\\.(?:0|128)");
        assertThat(map.ofNetwork("10.1.8.0", 21)).matches("10\\.\\d+\\.\\d+\\.0");
    }

    @Test
    void privateAddressesStayPrivateAndPublicOnesPublic() {
        assertThat(map.of("172.20.1.9")).matches("172\\.(?:1[6-9]|2\\d|3[01])\\..*");
        assertThat(map.of("192.0.2.9")).doesNotStartWith("192.168.");
    }
}
