package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.NameForm;

class SpnTest {

    @Test
    void aServiceClassMayHoldBlanks() {
        assertThat(Spn.parse("Microsoft Virtual System Migration Service/HV02.corp.example"))
                .isEqualTo(new Spn("migration", "hv02", NameForm.FQDN, null));
    }

    @Test
    void bracesQuotesAndCommasOfAListAreNoPartOfIt() {
        assertThat(Spn.parse("{cifs/HV02,")).isEqualTo(new Spn("cifs", "hv02", NameForm.NETBIOS, null));
        assertThat(Spn.parse("'cifs/HV02'}")).isEqualTo(new Spn("cifs", "hv02", NameForm.NETBIOS, null));
    }

    @Test
    void aPortIsNoPartOfTheHostAndAThirdComponentIsKept() {
        assertThat(Spn.parse("MSSQLSvc/sql1.corp.example:1433"))
                .isEqualTo(new Spn("mssqlsvc", "sql1", NameForm.FQDN, null));
        assertThat(Spn.parse("ldap/dc1.corp.example/corp.example"))
                .isEqualTo(new Spn("ldap", "dc1", NameForm.FQDN, "corp.example"));
    }

    @Test
    void blanksLeftByWrappingDoNotHurt() {
        assertThat(Spn.parse("Microsoft Virtual System Mig ration Service/hv02.corp. example"))
                .isEqualTo(new Spn("migration", "hv02", NameForm.FQDN, null));
    }

    @Test
    void whatWasCutIsNoName() {
        assertThat(Spn.parse("Microsoft Virtual System Migration Service/HV02..."))
                .isNull();
    }

    @Test
    void otherSlashesAreNoSpn() {
        assertThat(new String[] {
                    "http://portal.corp.example",
                    "3/12/2024",
                    "D:/VMs",
                    "some words and/or more words",
                    "/",
                    "",
                    "cifs/"
                })
                .allSatisfy(text -> assertThat(Spn.parse(text)).isNull());
    }
}
