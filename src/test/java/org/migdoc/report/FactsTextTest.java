package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Origin;
import org.migdoc.fact.Setting;

class FactsTextTest {

    private static final TextStyle PLAIN = new TextStyle(100, false, false);

    @Test
    void factsAreListedInTheOrderOfTheInput() {
        assertThat(FactsText.of(List.of(Diagnoses.ENTRY, Diagnoses.LISTING, Diagnoses.MESSAGE), PLAIN))
                .isEqualTo("""
                        paste.txt:4      message           kind=no-credentials host=hv01 peer=hv02 vm=APP01 code=0x8009030e
                        paste.txt:28-33  listing           kind=delegation subject=hv01 complete=true size=4
                        paste.txt:31     delegation-entry  account=hv01 service=cifs target=hv02 form=netbios
                        """);
        assertThat(FactsText.of(List.of(), PLAIN)).isEmpty();
    }

    @Test
    void pastedTextIsQuotedCutAndMadeHarmless() {
        Setting setting = new Setting(
                new Origin("x".repeat(90), 3, 3, ""),
                null,
                "VM",
                null,
                "Notes",
                "a \u001b[2J" + "b".repeat(300),
                null,
                null);

        assertThat(FactsText.of(List.of(setting), PLAIN).lines())
                .singleElement()
                .asString()
                .startsWith("…x")
                .contains("value=\"a \\u001b[2Jbbb")
                .endsWith("…")
                .hasSizeLessThan(110);
    }
}
