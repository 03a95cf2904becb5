package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.recognise.Remarks.Remark;

class RemarksTest {

    @Test
    void questions_advice_and_powershell_objects_are_no_remarks() {
        assertThat(Remarks.of(Pasted.reading("""
                                vmms is stopped
                                is vmms stopped?
                                make sure vmms is running
                                pr\u00fcfen, ob vmms l\u00e4uft

                                Name   : vmms
                                Status : Stopped
                                """))).extracting(Remark::text).containsExactly("vmms is stopped");
    }

    @Test
    void a_line_that_goes_on_with_advice_is_advice() {
        assertThat(Remarks.of(Pasted.reading("""
                                Connection failed. Check that the machine is switched on and
                                the service is running there
                                """))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"HV01", "srv-hv-07", "hv01.corp.example", "fs.corp.example.com", "10.1.0.11", "AAHV-6"})
    void names_with_digit_or_domain_and_addresses_are_machines(String word) {
        assertThat(Remarks.host(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"the", "IPv4", "SMB3", "6600", "vlan20", "x64", "KB5005413", "Windows10", "", "10.0.17763.1"})
    void other_words_are_not(String word) {
        assertThat(Remarks.host(word)).isFalse();
    }

    @Test
    void advice_that_was_wrapped_is_no_remark() {
        String text =
                "An error occurred while connecting to the server HV01. Check\nthat the service vmms is running and that you may\n";
        assertThat(Remarks.of(Pasted.reading(text))).noneMatch(r -> r.text().contains("running"));
    }
}
