package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SpokenCommandTest {

    private static @Nullable SpokenCommand told(String line, String next) {
        return SpokenCommand.of(line, next, KnownHosts.of(Pasted.document(line)));
    }

    @Test
    void aSentenceThatEndsWithAColonNamesCommandAndMachine() {
        assertThat(told("output of setspn -L HV01:", "")).isEqualTo(new SpokenCommand("setspn -L HV01", null, false));
        assertThat(told("Ausgabe von ipconfig /all auf HV02:", ""))
                .isEqualTo(new SpokenCommand("ipconfig /all", "hv02", false));
        assertThat(told("ipconfig there:", "   IPv4 Address. . . : 10.1.0.12"))
                .isEqualTo(new SpokenCommand("ipconfig", null, true));
    }

    @Test
    void aSentenceWithoutAColonCountsOnlyAboveAList() {
        assertThat(told("Get-VMHost on HV02 shows", "UseAnyNetworkForMigration : False"))
                .isEqualTo(new SpokenCommand("Get-VMHost", "hv02", false));
        assertThat(told("Get-VMHost on HV02 shows", "nothing of interest")).isNull();
    }

    @Test
    void aSentenceWithMoreToSayIsNoHeading() {
        assertThat(told("We ran ipconfig on HV02 and found the wrong gateway:", "10.1.0.1"))
                .isNull();
        assertThat(told("Get-VMHost on HV01 and HV02:", "")).isNull();
        assertThat(told("ipconfig:", "10.1.0.1")).isNull();
        assertThat(told("Get-VM APP01", "State : Running")).isNull();
    }
}
