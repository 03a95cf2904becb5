package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.DnsLookup;
import org.migdoc.fact.DnsLookup.Outcome;

class DnsRemarkRecogniserTest {

    private static List<DnsLookup> lookups(String text) {
        return Pasted.facts(new DnsRemarkRecogniser(), DnsLookup.class, text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HV02 resolves to 10.1.0.12",
                "hv02.corp.example still resolves to 10.1.0.12 but its address is 10.1.0.22",
                "nslookup hv02 -> 10.1.0.12",
                "nslookup hv02: 10.1.0.12",
                "HV02 wird zu 10.1.0.12 aufgel\u00f6st",
                "HV02 l\u00f6st auf 10.1.0.12 auf",
                "'HV02' points to 10.1.0.12"
            })
    void a_sentence_that_gives_an_address_is_a_lookup(String text) {
        assertThat(lookups(text))
                .singleElement()
                .returns("hv02", DnsLookup::name)
                .returns(Outcome.FOUND, DnsLookup::outcome)
                .returns(List.of("10.1.0.12"), DnsLookup::addresses);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hv09 does not resolve",
                "hv09 doesn't resolve from the console",
                "hv09 l\u00e4sst sich nicht aufl\u00f6sen",
                "hv09.corp.example wird nicht aufgel\u00f6st",
                "cannot resolve hv09",
                "nslookup hv09 -> non-existent domain",
                "nslookup hv09: can't find it",
                "hv09 has no A record"
            })
    void a_sentence_that_denies_it_is_a_failed_lookup(String text) {
        assertThat(lookups(text))
                .singleElement()
                .returns("hv09", DnsLookup::name)
                .returns(Outcome.NOT_FOUND, DnsLookup::outcome)
                .returns(List.of(), DnsLookup::addresses);
    }

    @Test
    void several_addresses_are_kept() {
        assertThat(lookups("HV02 resolves to 10.1.0.12, 10.20.0.12 and 169.254.3.4"))
                .singleElement()
                .returns(List.of("10.1.0.12", "10.20.0.12", "169.254.3.4"), DnsLookup::addresses);
    }

    @Test
    void a_typed_timeout_is_told_apart() {
        assertThat(lookups("nslookup hv09 -> DNS request timed out"))
                .singleElement()
                .returns(Outcome.TIMEOUT, DnsLookup::outcome);
    }

    @Test
    void questions_advice_and_other_uses_of_the_word_are_left_alone() {
        assertThat(lookups("""
                        Does HV02 resolve to 10.1.0.12?
                        make sure HV02 resolves to 10.1.0.12
                        this resolves to a known problem
                        the issue could not be resolved
                        it resolves to 10.1.0.12
                        C:\\>nslookup hv02
                        """)).isEmpty();
    }

    @Test
    void the_server_that_was_asked_is_no_answer() {
        assertThat(lookups("When I run nslookup hv09 it says Non-existent domain (server 10.1.0.6)."))
                .singleElement()
                .returns(Outcome.NOT_FOUND, DnsLookup::outcome)
                .returns(List.of(), DnsLookup::addresses);
        assertThat(lookups("nslookup hv03 -> Server: dc01 Address: 10.1.0.5 Name: hv03.corp.example Address: 10.9.9.9"))
                .singleElement()
                .returns(List.of("10.9.9.9"), DnsLookup::addresses);
        assertThat(lookups("on HV01 nslookup hv02 gives me 10.1.0.12 and 10.20.0.12"))
                .singleElement()
                .returns(List.of("10.1.0.12", "10.20.0.12"), DnsLookup::addresses);
    }
}
