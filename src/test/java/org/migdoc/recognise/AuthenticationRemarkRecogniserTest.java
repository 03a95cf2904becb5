package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class AuthenticationRemarkRecogniserTest {

    private static List<String> told(String text) {
        return Pasted.facts(new AuthenticationRemarkRecogniser(), Setting.class, text).stream()
                .map(s -> s.host() + "=" + s.value())
                .toList();
    }

    @Test
    void aLineForEachHostTellsItsProtocol() {
        assertThat(told("""
                        HV01 - Use Kerberos
                        HV02 - Use Credential Security Support Provider (CredSSP)
                        """)).containsExactly("hv01=Kerberos", "hv02=CredSSP");
    }

    @Test
    void oneLineTellsOfSeveralHosts() {
        assertThat(told("HV01: Kerberos, HV02: CredSSP")).containsExactly("hv01=Kerberos", "hv02=CredSSP");
        assertThat(told("HV01 is set to Kerberos and HV02 is still on CredSSP."))
                .containsExactly("hv01=Kerberos", "hv02=CredSSP");
    }

    @Test
    void otherLanguagesTellItToo() {
        assertThat(told("HV01: Kerberos verwenden")).containsExactly("hv01=Kerberos");
        assertThat(told("HV02 steht auf CredSSP")).containsExactly("hv02=CredSSP");
        assertThat(told("HV03 est en CredSSP")).containsExactly("hv03=CredSSP");
    }

    @Test
    void whatOnlySpeaksOfAProtocolTellsNothing() {
        assertThat(told("HV01 -> HV02 with Kerberos fails")).isEmpty();
        assertThat(told("HV01: Kerberos ticket is missing")).isEmpty();
        assertThat(told("note: Kerberos")).isEmpty();
        assertThat(told(":".repeat(250) + "Kerberos")).isEmpty();
    }

    @Test
    void aNoteMayNameTheAuthenticationInAnotherLanguage() {
        assertThat(told("HV01 -> autenticación Kerberos\nHV02 -> CredSSP (nadie lo cambió)"))
                .containsExactly("hv01=Kerberos", "hv02=CredSSP");
    }
}
