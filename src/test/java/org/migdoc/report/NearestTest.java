package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> KNOWN = List.of("dns-lookup", "port-test", "setting");

    @Test
    void aSlipOfTheFingersIsFound() {
        assertThat(Nearest.to("dns-lokup", KNOWN)).isEqualTo("dns-lookup");
        assertThat(Nearest.to("Port_Test", KNOWN)).isEqualTo("port-test");
        assertThat(Nearest.to("esttings", KNOWN)).isEqualTo("setting");
    }

    @Test
    void theBeginningOfAWordIsEnough() {
        assertThat(Nearest.to("dns", KNOWN)).isEqualTo("dns-lookup");
    }

    @Test
    void nothingIsNearToSomethingElse() {
        assertThat(Nearest.to("banana", KNOWN)).isNull();
        assertThat(Nearest.to("", KNOWN)).isNull();
        assertThat(Nearest.to("x".repeat(100_000), KNOWN)).isNull();
    }
}
