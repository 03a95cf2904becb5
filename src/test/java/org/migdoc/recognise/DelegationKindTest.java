package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Setting;

class DelegationKindTest {

    private static List<String> told(String text) {
        return Pasted.facts(new DelegationRecogniser(), Setting.class, text).stream()
                .map(s -> s.host() + " " + s.name() + "=" + s.value())
                .toList();
    }

    @Test
    void theBitsOfUserAccountControlTell() {
        assertThat(told("PS C:\\> Get-ADComputer HV01 -Properties * | fl UserAcc*\n\nUserAccountControl : 16781312"))
                .containsExactly("hv01 TrustedForDelegation=False", "hv01 TrustedToAuthForDelegation=True");
        assertThat(told("dn: CN=HV01,DC=corp,DC=example\nuserAccountControl: 528384"))
                .containsExactly("hv01 TrustedForDelegation=True", "hv01 TrustedToAuthForDelegation=False");
        assertThat(
                        told(
                                "Dn: CN=HV01,DC=corp,DC=example\nuserAccountControl: 0x1001000 = ( WORKSTATION_TRUST_ACCOUNT | TRUSTED_TO_AUTHENTICATE_FOR_DELEGATION );"))
                .containsExactly("hv01 TrustedForDelegation=False", "hv01 TrustedToAuthForDelegation=True");
    }

    @Test
    void whatAPropertySaysIsNotRepeated() {
        assertThat(
                        told(
                                "Name                       : HV01\nTrustedToAuthForDelegation : True\nUserAccountControl         : 4096"))
                .containsExactly("hv01 TrustedForDelegation=False");
    }

    @Test
    void theWordsOfTheTabTellInManyLanguages() {
        assertThat(told("HV01: Use Kerberos only")).containsExactly("hv01 TrustedToAuthForDelegation=False");
        assertThat(told("HV01: Use any authentication protocol"))
                .containsExactly("hv01 TrustedToAuthForDelegation=True");
        assertThat(told("HV01: Nur Kerberos verwenden")).containsExactly("hv01 TrustedToAuthForDelegation=False");
        assertThat(told("HV01: Beliebiges Authentifizierungsprotokoll verwenden"))
                .containsExactly("hv01 TrustedToAuthForDelegation=True");
        assertThat(told("HV01 : Utiliser tout protocole d'authentification"))
                .containsExactly("hv01 TrustedToAuthForDelegation=True");
        assertThat(told("HV01 : Utiliser uniquement Kerberos"))
                .containsExactly("hv01 TrustedToAuthForDelegation=False");
        assertThat(told("HV01 Delega: \"Utilizza solo Kerberos\""))
                .containsExactly("hv01 TrustedToAuthForDelegation=False");
        assertThat(told("HV01: 任意の認証プロトコルを使う")).containsExactly("hv01 TrustedToAuthForDelegation=True");
        assertThat(told("HV01, вкладка «Делегирование»: использовать только Kerberos"))
                .containsExactly("hv01 TrustedToAuthForDelegation=False");
        assertThat(told("HV01 委派：仅使用 Kerberos")).containsExactly("hv01 TrustedToAuthForDelegation=False");
        assertThat(told("HV01 Delegation tab: specified services, Kerberos only"))
                .containsExactly("hv01 TrustedToAuthForDelegation=False");
        assertThat(told("HV01: Trust this computer for delegation to any service (Kerberos only)"))
                .containsExactly("hv01 TrustedForDelegation=True");
    }

    @Test
    void adviceAndOtherUsesOfTheWordsAreNone() {
        assertThat(new String[] {
                    "you must select Use any authentication protocol",
                    "Use Kerberos only or Use any authentication protocol?",
                    "migration works with Kerberos only",
                    "should I Use Kerberos only"
                })
                .allSatisfy(text -> assertThat(told(text)).as(text).isEmpty());
    }

    @Test
    void anAccountThatIsNotTrustedDelegatesNothing() {
        String text = "HV01: Do not trust this computer for delegation";
        assertThat(told(text))
                .containsExactly("hv01 TrustedForDelegation=False", "hv01 TrustedToAuthForDelegation=False");
        assertThat(Pasted.facts(new DelegationRecogniser(), Listing.class, text))
                .singleElement()
                .satisfies(l -> {
                    assertThat(l.subject()).isEqualTo("hv01");
                    assertThat(l.complete()).isTrue();
                    assertThat(l.size()).isZero();
                });
    }

    @Test
    void ofTwoOptionsOnlyTheTickedOneHolds() {
        assertThat(told("HV01 > Delegation\n  ( ) Use Kerberos only\n  (o) Use any authentication protocol"))
                .containsExactly("hv01 TrustedToAuthForDelegation=True");
        assertThat(told("HV01 > Delegation\n  [x] Use Kerberos only\n  [ ] Use any authentication protocol"))
                .containsExactly("hv01 TrustedToAuthForDelegation=False");
        assertThat(told("HV01 > Delegation\n  Use Kerberos only\n  Use any authentication protocol"))
                .isEmpty();
    }
}
