package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Listing;

class BareServiceNamesTest {

    private static List<String> told(String text) {
        return Pasted.facts(new DelegationRecogniser(), DelegationEntry.class, text).stream()
                .map(d -> d.account() + ": " + d.service() + "/" + d.target())
                .toList();
    }

    @Test
    void namesOfOtherMachinesBelowOneAreItsDelegation() {
        String text = """
                Entries on HV01:
                 cifs/HV02.corp.example
                 Microsoft Virtual System Migration Service/HV02
                """;
        assertThat(told(text)).containsExactly("hv01: cifs/hv02", "hv01: migration/hv02");
        assertThat(Pasted.facts(new DelegationRecogniser(), Listing.class, text))
                .singleElement()
                .satisfies(l -> assertThat(l.complete()).isTrue());
    }

    @Test
    void whatAMachineRegistersForItselfIsNone() {
        assertThat(
                        told(
                                "HV02 has\nMicrosoft Virtual System Migration Service/HV02\nMicrosoft Virtual System Migration Service/hv02.corp.example"))
                .isEmpty();
        assertThat(told("SPNs of HV01\ncifs/HV02\nMicrosoft Virtual System Migration Service/HV02"))
                .isEmpty();
    }

    @Test
    void oneNameOrNoMachineIsTooLittle() {
        assertThat(told("on HV01:\ncifs/HV02\nthe rest is missing")).isEmpty();
        assertThat(told("see here:\ncifs/HV02\ncifs/hv02.corp.example")).isEmpty();
    }
}
