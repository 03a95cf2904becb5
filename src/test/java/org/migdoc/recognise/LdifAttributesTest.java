package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.DelegationEntry;

class LdifAttributesTest {

    private static List<String> told(String text) {
        return Pasted.facts(new DelegationRecogniser(), DelegationEntry.class, text).stream()
                .map(d -> d.account() + ": " + d.service() + "/" + d.target() + " " + d.form())
                .toList();
    }

    @Test
    void theValueOfTheLineBeforeIsNotTheOwner() {
        assertThat(told("""
                        dn: CN=HV01,OU=Hosts,DC=corp,DC=example
                        msDS-AllowedToDelegateTo: cifs/hv02.hosts.corp.example
                        msDS-AllowedToDelegateTo: Microsoft Virtual System Migration Service/HV02
                        """)).containsExactly("hv01: cifs/hv02 FQDN", "hv01: migration/hv02 NETBIOS");
    }

    @Test
    void aMachineBetweenTheNameAndTheColonIsTheOwner() {
        assertThat(told("msDS-AllowedToDelegateTo HV01: cifs/HV02, cifs/hv02.corp.example"))
                .containsExactly("hv01: cifs/hv02 NETBIOS", "hv01: cifs/hv02 FQDN");
    }

    @Test
    void garbageGivesNothing() {
        assertThat(told("msDS-AllowedToDelegateTo:: ====\nmsDS-AllowedToDelegateTo: \n : : \u0000"))
                .isEmpty();
    }
}
