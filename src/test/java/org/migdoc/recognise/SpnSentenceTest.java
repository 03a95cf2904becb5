package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;

class SpnSentenceTest {

    private static List<String> lists(String text) {
        return Pasted.facts(new SpnRecogniser(), Listing.class, text).stream()
                .map(l -> l.subject() + " " + l.size())
                .toList();
    }

    @Test
    void aSentenceThatSaysOnlyTellsTheWholeList() {
        assertThat(lists("The account of HV02 only has the SPNs HOST/HV02, HOST/hv02.corp.example and WSMAN/HV02."))
                .containsExactly("hv02 3");
        assertThat(lists("SPNs on HV02: HOST/HV02, RestrictedKrbHost/HV02, nothing else"))
                .containsExactly("hv02 2");
    }

    @Test
    void advicePartsAndSeveralMachinesAreNoList() {
        assertThat(lists("You should only add the SPNs HOST/HV02 and HOST/hv02.corp.example"))
                .isEmpty();
        assertThat(lists("SPNs on HV02: HOST/HV02, WSMAN/HV02")).isEmpty();
        assertThat(lists("only the SPNs HOST/HV01 and HOST/HV02 are there")).isEmpty();
    }
}
