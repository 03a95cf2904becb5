package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NameForm;
import org.migdoc.fact.ServicePrincipalName;

class SpnRecogniserTest {

    private static List<String> told(String text) {
        List<String> told = new ArrayList<>();
        Pasted.facts(new SpnRecogniser(), ServicePrincipalName.class, text)
                .forEach(s -> told.add(s.account() + " " + s.service() + " " + s.target()
                        + (s.form() == NameForm.FQDN ? ".*" : "") + (s.duplicate() ? " twice" : "")));
        Pasted.facts(new SpnRecogniser(), Listing.class, text)
                .forEach(l -> told.add(l.kind() + " " + l.subject() + (l.complete() ? " all " : " some ") + l.size()));
        return told;
    }

    @Test
    void aListingOfAnAccountIsComplete() {
        assertThat(told("""
                C:\\>setspn -L HV02
                Registered ServicePrincipalNames for CN=HV02,OU=Hosts,DC=corp,DC=example:
                        Microsoft Virtual System Migration Service/HV02
                        HOST/HV02.corp.example
                C:\\>exit
                """)).containsExactly("hv02 migration hv02", "hv02 host hv02.*", "spn hv02 all 2");
    }

    @Test
    void anEmptyListingSaysSomething() {
        assertThat(
                        told(
                                "C:\\>setspn -L HV02\nRegistered ServicePrincipalNames for CN=HV02,OU=Hosts,DC=corp,DC=example:\n\nC:\\>"))
                .containsExactly("spn hv02 all 0");
    }

    @Test
    void squeezedWrappedAndTranslatedListingsAreRead() {
        assertThat(told("""
                Registrierte Dienstprinzipalnamen (SPN) für CN=HV02,OU=Hosts,DC=corp,DC=example:
                Microsoft Virtual System Migration
                Service/HV02
                HOST/HV02

                und das ist alles
                cifs/HV09
                """)).containsExactly("hv02 migration hv02", "hv02 host hv02", "spn hv02 all 2");
    }

    @Test
    void aQueryThatFoundNothingSaysSo() {
        assertThat(told("C:\\>setspn -Q cifs/HV02\nChecking domain DC=corp,DC=example\n\nNo such SPN found."))
                .containsExactly("spn-query cifs/hv02 all 0");
        assertThat(
                        told(
                                "C:\\>setspn -q \"Microsoft Virtual System Migration Service/HV02\"\nChecking domain DC=corp,DC=example\n\nNo such SPN found."))
                .containsExactly("spn-query microsoft virtual system migration service/hv02 all 0");
    }

    @Test
    void aQueryThatFoundTwoAccountsFoundADuplicate() {
        assertThat(told("""
                C:\\>setspn -Q HOST/HV02
                Checking domain DC=corp,DC=example
                CN=HV02,OU=Hosts,DC=corp,DC=example
                        HOST/HV02
                        WSMAN/HV02
                CN=OLD02,OU=Hosts,DC=corp,DC=example
                        HOST/HV02

                Existing SPN found!
                """))
                .containsExactly(
                        "hv02 host hv02 twice",
                        "hv02 wsman hv02",
                        "old02 host hv02 twice",
                        "spn hv02 all 2",
                        "spn old02 all 1",
                        "spn-query host/hv02 all 2");
    }

    @Test
    void duplicatesOfTheWholeDomainAreNamed() {
        assertThat(told("""
                C:\\>setspn -X
                Checking domain DC=corp,DC=example
                Processing entry 0
                HOST/HV02 is registered on these accounts:
                        CN=HV02,OU=Hosts,DC=corp,DC=example
                        CN=svc-web,CN=Users,DC=corp,DC=example

                found 1 group of duplicate SPNs.
                """))
                .containsExactly("hv02 host hv02 twice", "svc-web host hv02 twice", "spn-duplicate null all 1");
        assertThat(told("C:\\>setspn -X\nfound 0 group of duplicate SPNs."))
                .containsExactly("spn-duplicate null all 0");
    }

    @Test
    void duplicatesAreNamedInEveryLanguage() {
        assertThat(told("""
                C:\\>setspn -X
                HOST/HV02 está registrado en estas cuentas:
                        CN=HV02,OU=Hosts,DC=corp,DC=example
                        CN=HV02-OLD,OU=Hosts,DC=corp,DC=example

                se encontraron 1 grupos de SPN duplicados.
                """))
                .containsExactly("hv02 host hv02 twice", "hv02-old host hv02 twice", "spn-duplicate null all 1");
    }

    @Test
    void registeringIsNoCompleteListing() {
        assertThat(
                        told(
                                "C:\\>setspn -S cifs/HV02 HV02\nRegistering ServicePrincipalNames for CN=HV02,OU=Hosts,DC=corp,DC=example\n        cifs/HV02\nUpdated object"))
                .contains("hv02 cifs hv02", "spn hv02 some 1");
    }

    @Test
    void directoryPropertiesAreRead() {
        assertThat(
                        told(
                                "Name                 : HV02\nservicePrincipalName : {HOST/HV02, WSMAN/HV02, TERMSRV/HV02, RestrictedKrbHost/HV02...}"))
                .containsExactly(
                        "hv02 host hv02",
                        "hv02 wsman hv02",
                        "hv02 termsrv hv02",
                        "hv02 restrictedkrbhost hv02",
                        "spn hv02 some 4");
        assertThat(
                        told(
                                "dn: CN=HV02,DC=corp,DC=example\nservicePrincipalName: HOST/HV02\nservicePrincipalName: HOST/hv02.corp.example"))
                .containsExactly("hv02 host hv02", "hv02 host hv02.*", "spn hv02 all 2");
    }

    @Test
    void failuresAndGarbageGiveNothing() {
        assertThat(new String[] {
                    "C:\\>setspn -L HV03\nCould not find account HV03",
                            "C:\\>setspn -Q x/y\nLdap Error(0x31 -- Invalid Credentials)", "No such SPN found.",
                    "CN=HV02,DC=corp", "CN=,DC=:\n/", "MemberOf: CN=A,DC=corp\nHOST/HV02"
                })
                .allSatisfy(text -> assertThat(told(text)).as(text).isEmpty());
    }
}
