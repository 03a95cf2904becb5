package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;
import org.migdoc.fact.MigrationAttempt;

class AttemptsTest {

    private static MigrationAttempt attempt(String text) {
        List<Fact> facts = new ArrayList<>();
        new DelegationRecogniser().recognise(Pasted.reading(text), facts::add);
        return Attempts.of(List.of(Pasted.document(text)), facts);
    }

    @Test
    void ofTwoListsTheShorterOneBelongsToTheSource() {
        assertThat(attempt("""
                dn: CN=HV01,OU=Hosts,DC=corp,DC=example
                msDS-AllowedToDelegateTo: cifs/HV02
                msDS-AllowedToDelegateTo: cifs/HV02.corp.example

                dn: CN=HV02,OU=Hosts,DC=corp,DC=example
                msDS-AllowedToDelegateTo: cifs/HV01
                """))
                .returns("hv02", MigrationAttempt::source)
                .returns("hv01", MigrationAttempt::destination);
    }

    @Test
    void a_name_that_a_directory_dump_broke_is_no_full_name() {
        assertThat(attempt("""
                dn: CN=HV01,OU=Hosts,DC=corp,DC=example
                servicePrincipalName: HOST/HV01.corp.exa
                 mple
                servicePrincipalName: HOST/HV01.corp.example
                msDS-AllowedToDelegateTo: cifs/HV02
                """)).returns("hv01.corp.example", MigrationAttempt::sourceFqdn);
    }
}
