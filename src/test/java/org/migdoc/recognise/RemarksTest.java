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
                                """))).extracting(Remark::text).containsExactly("Connection failed.");
    }

    @Test
    void a_paragraph_that_asks_at_its_end_still_tells_what_it_told_before() {
        assertThat(Remarks.of(Pasted.reading(
                        "The clock of HV02 is 12 minutes behind. Moves to it fail since then. Could that be why?")))
                .extracting(Remark::text)
                .containsExactly("The clock of HV02 is 12 minutes behind.", "Moves to it fail since then.");
    }

    @Test
    void the_sentences_of_a_long_paragraph_are_read_one_by_one() {
        String talk =
                "We moved all the racks of the old room to the new one last week with some help of the neighbours. ";
        assertThat(Remarks.of(Pasted.reading(talk.repeat(3) + "vmms is stopped on HV02. " + talk)))
                .extracting(Remark::text)
                .contains("vmms is stopped on HV02.")
                .hasSize(5);
    }

    @Test
    void an_address_or_a_version_does_not_end_a_sentence() {
        String talk =
                "We moved all the racks of the old room to the new one last week with some help of the neighbours. ";
        assertThat(Remarks.of(Pasted.reading(talk.repeat(3) + "HV02 has 10.1.0.12 now.")))
                .extracting(Remark::text)
                .contains("HV02 has 10.1.0.12 now.");
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
