package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class DomainRecogniserTest {

    private static List<String> told(String text) {
        return Pasted.facts(new DomainRecogniser(), Setting.class, text).stream()
                .map(s -> s.host() + " " + s.value())
                .toList();
    }

    @Test
    void systeminfoTellsItInManyLanguages() {
        assertThat(told("Hostname:                 HV01\nDomäne:                   WORKGROUP"))
                .containsExactly("hv01 WORKGROUP");
        assertThat(told("Nom de l'hôte:            HV02\nDomaine:                  corp.example"))
                .containsExactly("hv02 corp.example");
        assertThat(told("Host Name:                HV03\nOS Name:  Windows\nDomain:                   WORKGROUP"))
                .containsExactly("hv03 WORKGROUP");
    }

    @Test
    void twoOutputsInOnePasteAreTwoMachines() {
        assertThat(told("Hostname: HV01\nDomäne: WORKGROUP\n\nHostname: HV02\nDomäne: corp.example"))
                .containsExactly("hv01 WORKGROUP", "hv02 corp.example");
    }

    @Test
    void sentencesTellNothing() {
        assertThat(told("Domain: the hosts are in different ones")).isEmpty();
        assertThat(told("Domain")).isEmpty();
    }
}
