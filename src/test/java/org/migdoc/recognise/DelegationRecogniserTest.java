package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Listing;
import org.migdoc.fact.NameForm;
import org.migdoc.fact.Setting;

class DelegationRecogniserTest {

    /** {@code account service target form} of each entry, then {@code account complete size} of each listing. */
    static List<String> told(String text) {
        List<String> told = new java.util.ArrayList<>();
        Pasted.facts(new DelegationRecogniser(), DelegationEntry.class, text)
                .forEach(e -> told.add(
                        e.account() + " " + e.service() + " " + e.target() + (e.form() == NameForm.FQDN ? ".*" : "")
                                + (e.serviceName() == null ? "" : " !" + e.serviceName())));
        Pasted.facts(new DelegationRecogniser(), Listing.class, text)
                .forEach(l -> told.add(l.subject() + (l.complete() ? " all " : " some ") + l.size()));
        return told;
    }

    @Test
    void aListOfGetAdComputerIsReadWhereverItWraps() {
        assertThat(told("""
                PS C:\\> Get-ADComputer HV01 -Properties * | fl msDS*,Name

                msDS-AllowedToDelegateTo : {cifs/HV02.corp.example, cifs/HV02, Microsoft Virtual System Migration
                                           Service/HV02.corp.example, Microsoft Virtual System Migration Service/HV02}
                Name                     : HV01
                """))
                .containsExactly(
                        "hv01 cifs hv02.*",
                        "hv01 cifs hv02",
                        "hv01 migration hv02.*",
                        "hv01 migration hv02",
                        "hv01 all 4");
    }

    @Test
    void aListThatPowerShellCutKeepsItsLastValueAndIsNotComplete() {
        assertThat(
                        told(
                                "Name                     : HV01\nmsDS-AllowedToDelegateTo : {cifs/HV02, cifs/HV03, cifs/HV04, cifs/HV05...}"))
                .containsExactly("hv01 cifs hv02", "hv01 cifs hv03", "hv01 cifs hv04", "hv01 cifs hv05", "hv01 some 4");
    }

    @Test
    void aCellThatATableCutLosesItsLastValue() {
        assertThat(told("""
                Name msDS-AllowedToDelegateTo
                ---- ------------------------
                HV01 {cifs/HV02, cifs/HV...
                HV02 {cifs/HV01, cifs/HV03}
                """))
                .containsExactly("hv01 cifs hv02", "hv02 cifs hv01", "hv02 cifs hv03", "hv01 some 1", "hv02 all 2");
    }

    @Test
    void anExplicitlyEmptyListIsComplete() {
        assertThat(told("PS C:\\> Get-ADComputer HV01 -Properties * | fl msDS*\n\nmsDS-AllowedToDelegateTo : {}"))
                .containsExactly("hv01 all 0");
        assertThat(told("PS C:\\> Get-ADComputer HV01 -Properties * | fl msDS*\n\nmsDS-AllowedToDelegateTo :"))
                .containsExactly("hv01 all 0");
    }

    @Test
    void anEmptyListProvesNothingWhenThePropertyWasNotLoaded() {
        assertThat(
                        told(
                                "Get-ADComputer HV01,HV02 ...\n\nName : HV01\nmsDS-AllowedToDelegateTo : {cifs/HV02}\n\nName : HV02\nmsDS-AllowedToDelegateTo : {}\n"))
                .contains("hv02 all 0");
        assertThat(told("PS C:\\> Get-ADComputer HV01 | fl msDS*\n\nmsDS-AllowedToDelegateTo : {}"))
                .containsExactly("hv01 some 0");
    }

    @Test
    void anExpandedListHasAValueALine() {
        assertThat(told("""
                PS C:\\> Get-ADComputer HV01 -Properties msDS-AllowedToDelegateTo | Select-Object -ExpandProperty msDS-AllowedToDelegateTo

                cifs/HV02
                Microsoft Virtual System Migration
                Service/hv02.corp.example

                that is all of it
                """)).containsExactly("hv01 cifs hv02", "hv01 migration hv02.*", "hv01 all 2");
    }

    @Test
    void anExpandedListThatPrintedNothingIsEmptyWhenTheNextPromptFollows() {
        String command = "PS C:\\> (Get-ADComputer HV01 -Properties *).'msDS-AllowedToDelegateTo'\n\n";
        assertThat(told(command + "PS C:\\> hostname\nADMIN1")).containsExactly("hv01 all 0");
        assertThat(told(command)).isEmpty();
        assertThat(told(command + "Get-ADComputer : Cannot find an object with identity: 'HV01'\nPS C:\\> x"))
                .isEmpty();
    }

    @Test
    void aCalculatedPropertyShowsItToo() {
        assertThat(
                        told(
                                "PS C:\\> Get-ADComputer HV01 -Properties msDS-AllowedToDelegateTo | fl Name,@{n='To';e={$_.'msDS-AllowedToDelegateTo' -join '; '}}\n\nName : HV01\nTo   : cifs/HV02; cifs/hv02.corp.example"))
                .containsExactly("hv01 cifs hv02", "hv01 cifs hv02.*", "hv01 all 2");
    }

    @Test
    void wrappedValuesOfDirectoryToolsAreJoined() {
        assertThat(
                        told(
                                "dn: CN=HV01,DC=corp,DC=example\nmsDS-AllowedToDelegateTo: Microsoft Virtual System Migration\nService/HV02\n4> msDS-AllowedToDelegateTo: cifs/HV02; Microsoft Virtual System Migration\nService/HV03; cifs/HV03"))
                .containsExactly(
                        "hv01 migration hv02", "hv01 cifs hv02", "hv01 migration hv03", "hv01 cifs hv03", "hv01 all 4");
    }

    @Test
    void ldifIsUnfoldedAndDecoded() {
        assertThat(told("""
                dn: CN=HV01,OU=Hosts,DC=corp,DC=example
                changetype: add
                msDS-AllowedToDelegateTo: Microsoft Virtual System Migration Service/hv02.corp.exa
                 mple
                msDS-AllowedToDelegateTo: cifs/HV02
                msDS-AllowedToDelegateTo:: TWljcm9zb2Z0IFZpcnR1YWwgU3lzdGVtIE1pZ3JhdGlvbiBTZXJ2aWNlL0hWMDI=

                dn: CN=HV02,OU=Hosts,DC=corp,DC=example
                msDS-AllowedToDelegateTo: cifs/HV01
                msDS-AllowedToDelegateTo:: !!!
                """))
                .containsExactly(
                        "hv01 migration hv02.*",
                        "hv01 cifs hv02",
                        "hv01 migration hv02",
                        "hv02 cifs hv01",
                        "hv01 all 3",
                        "hv02 all 1");
    }

    @Test
    void otherDirectoryToolsPrintAllValuesAtOnce() {
        assertThat(
                        told(
                                "Dn: CN=HV01,DC=corp,DC=example\n4> msDS-AllowedToDelegateTo (2): cifs/HV02; cifs/HV02.corp.example; "))
                .containsExactly("hv01 cifs hv02", "hv01 cifs hv02.*", "hv01 all 2");
        assertThat(
                        told(
                                "C:\\>dsquery * \"CN=HV01,OU=Hosts,DC=corp,DC=example\" -scope base -attr msDS-AllowedToDelegateTo\n  msDS-AllowedToDelegateTo\n  cifs/HV02;cifs/HV03;\n"))
                .containsExactly("hv01 cifs hv02", "hv01 cifs hv03", "hv01 all 2");
        assertThat(told("HV01 msDS-AllowedToDelegateTo = cifs/HV02; MVSMS/HV02.corp.example"))
                .containsExactly("hv01 cifs hv02", "hv01 migration hv02.*", "hv01 all 2");
        assertThat(told("msDS-AllowedToDelegateTo of HV01:\n  cifs/HV02\n  cifs/HV03"))
                .containsExactly("hv01 cifs hv02", "hv01 cifs hv03", "hv01 all 2");
        assertThat(told("on HV01:\nmsDS-AllowedToDelegateTo: <not set>")).containsExactly("hv01 all 0");
    }

    @Test
    void changesInTheSecurityLogAddEntriesButNoListing() {
        assertThat(told("""
                Log Name: Security
                Object:
                \tDN:\tCN=HV01,OU=Hosts,DC=corp,DC=example
                Attribut:
                \tLDAP-Anzeigename:\tmsDS-AllowedToDelegateTo
                \tSyntax (OID):\t2.5.5.12
                \tWert:\tcifs/HV02.corp.example
                Vorgang:
                \tTyp:\tWert hinzugefügt
                """)).containsExactly("hv01 cifs hv02.*");
        String xml =
                "<Data Name=\"ObjectDN\">CN=HV01,DC=corp</Data><Data Name=\"AttributeLDAPDisplayName\">msDS-AllowedToDelegateTo</Data>"
                        + "<Data Name=\"AttributeValue\">cifs/HV02</Data><Data Name=\"OperationType\">%%";
        assertThat(told(xml + "14674</Data>")).containsExactly("hv01 cifs hv02");
        assertThat(told(xml + "14675</Data>")).isEmpty();
        assertThat(told("Account Name:\t\tHV01$\nAllowedToDelegateTo:\tcifs/HV02\n\t\t\tcifs/hv02.corp.example"))
                .containsExactly("hv01 cifs hv02", "hv01 cifs hv02.*", "hv01 some 2");
    }

    @Test
    void commandsErrorsAndGarbageGiveNothing() {
        assertThat(new String[] {
                    "Set-ADComputer HV01 -Add @{'msDS-AllowedToDelegateTo'='cifs/HV02'}",
                    "source host is configured to use Kerberos and Constrained Delegation is enabled for the host in Active Directory.",
                    "msDS-AllowedToDelegateTo: looks fine to me",
                    "msDS-AllowedToDelegateTo",
                    "Ticket Flags 0x40a50000 -> forwardable ok_as_delegate\ncifs/HV02",
                    "Registered ServicePrincipalNames for CN=HV02,DC=corp:\n  cifs/HV02",
                    "msDS-AllowedToDelegateTo::::::\n\n{{{{"
                })
                .allSatisfy(text -> assertThat(told(text).stream().filter(t -> !t.endsWith(" 0")))
                        .as(text)
                        .isEmpty());
    }

    @Test
    void whatAUserMayIsNotTheHosts() {
        assertThat(
                        Pasted.facts(
                                new DelegationRecogniser(),
                                Setting.class,
                                "PS C:\\> Get-ADUser adm -Properties * | fl userAccountControl\n\nuserAccountControl : 1049088"))
                .extracting(s -> s.host() + " " + s.subject() + " " + s.name() + "=" + s.value())
                .containsExactly(
                        "null adm TrustedForDelegation=False",
                        "null adm TrustedToAuthForDelegation=False",
                        "null adm AccountNotDelegated=True");
    }
}
