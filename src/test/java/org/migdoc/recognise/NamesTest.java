package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.NameForm;

class NamesTest {

    @Test
    void everySpellingOfAHostHasOneKey() {
        assertThat(new String[] {
                    "HV01", "hv01.corp.example", "CORP\\HV01$", "'HV01'", "\\\\HV01", "HV01$@CORP.EXAMPLE", "hv01."
                })
                .allSatisfy(name -> assertThat(Names.hostKey(name)).isEqualTo("hv01"));
    }

    @Test
    void anAddressIsItsOwnKey() {
        assertThat(Names.hostKey("10.1.0.11")).isEqualTo("10.1.0.11");
        assertThat(Names.form("10.1.0.11")).isEqualTo(NameForm.ADDRESS);
        assertThat(Names.isAddress("fe80::1%12")).isTrue();
        assertThat(Names.isAddress("2001:db8:0:0:0:0:0:1")).isTrue();
        assertThat(Names.isAddress("09:14:22")).isFalse();
        assertThat(Names.isAddress("HV01")).isFalse();
    }

    @Test
    void aShortAndAFullNameDiffer() {
        assertThat(Names.form("HV01")).isEqualTo(NameForm.NETBIOS);
        assertThat(Names.form("hv01.corp.example")).isEqualTo(NameForm.FQDN);
    }

    @Test
    void aPersonsAccountKeepsItsDots() {
        assertThat(Names.accountKey("CORP\\a.novak")).isEqualTo("a.novak");
        assertThat(Names.accountKey("a.novak@corp.example")).isEqualTo("a.novak");
    }

    @Test
    void serviceClassesHaveOneNameHoweverTheyWereWrappedOrShortened() {
        assertThat(new String[] {
                    "Microsoft Virtual System Migration Service",
                    "microsoft virtual  system\nmigration service",
                    "Microsoft Virtual Sys tem Migration Service",
                    "MVSMS"
                })
                .allSatisfy(name -> assertThat(Names.service(name)).isEqualTo("migration"));
        assertThat(Names.service("Hyper-V Replica Service")).isEqualTo("replica");
        assertThat(Names.service("CIFS")).isEqualTo("cifs");
        assertThat(Names.service("c ifs")).as("broken by the edge of a console").isEqualTo("cifs");
    }

    @Test
    void aDistinguishedNameNamesItsAccount() {
        assertThat(Names.ofDistinguishedName("CN=HV01,OU=Hosts,DC=corp,DC=example"))
                .isEqualTo("hv01");
        assertThat(Names.ofDistinguishedName("CN= HV01,DC=corp")).isEqualTo("hv01");
        assertThat(Names.ofDistinguishedName("HV01")).isNull();
        assertThat(Names.ofDistinguishedName("CN=")).isNull();
    }
}
