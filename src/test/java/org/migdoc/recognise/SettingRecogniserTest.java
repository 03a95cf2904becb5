package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class SettingRecogniserTest {

    private static List<Setting> settings(String text) {
        return Pasted.facts(new SettingRecogniser(Set.of()), Setting.class, text);
    }

    /** {@code host object subject name=value} of each setting. */
    private static List<String> told(String text) {
        return settings(text).stream()
                .map(s -> s.host() + " " + s.object() + " " + s.subject() + " " + s.name() + "=" + s.value())
                .toList();
    }

    @Test
    void everyPropertyOfAListIsASettingOfItsHost() {
        assertThat(told("""
                PS C:\\> Get-VMHost -ComputerName HV01,HV02 | fl Name,UseAny*

                Name                      : HV01
                UseAnyNetworkForMigration : True

                Name                      : HV02
                UseAnyNetworkForMigration : False
                """))
                .containsExactly(
                        "hv01 VMHost HV01 Name=HV01", "hv01 VMHost HV01 UseAnyNetworkForMigration=True",
                        "hv02 VMHost HV02 Name=HV02", "hv02 VMHost HV02 UseAnyNetworkForMigration=False");
    }

    @Test
    void namelessObjectsBelongToTheHostsInTheOrderAsked() {
        assertThat(told("""
                get-vmhost hv01,hv02 | ft UseAnyNetworkForMigration,MaximumStorageMigrations

                UseAnyNetworkForMigration MaximumStorageMigrations
                ------------------------- ------------------------
                                     True                        2
                                    False                        4
                """))
                .contains(
                        "hv01 VMHost null UseAnyNetworkForMigration=True",
                        "hv02 VMHost null MaximumStorageMigrations=4");
    }

    @Test
    void theHostIsInAColumnTheCommandThePromptOrTheHeading() {
        String list = "\nVirtualMachineMigrationEnabled : True\n";
        assertThat(told("PS C:\\> Get-VMHost HV01 | fl V*\n" + list))
                .containsExactly("hv01 VMHost null VirtualMachineMigrationEnabled=True");
        assertThat(told("[HV01]: PS C:\\> Get-VMHost | fl V*\n" + list))
                .containsExactly("hv01 VMHost null VirtualMachineMigrationEnabled=True");
        assertThat(told("auf HV01:\n" + list)).containsExactly("hv01 VMHost null VirtualMachineMigrationEnabled=True");
        assertThat(told(list)).containsExactly("null VMHost null VirtualMachineMigrationEnabled=True");
        assertThat(
                        told(
                                "Invoke-Command HV01,HV02 { Get-Service vmms }\n\nStatus  Name PSComputerName\n------  ---- --------------\nRunning vmms HV02"))
                .contains("hv02 Service vmms Status=Running");
    }

    @Test
    void aComputerAccountIsNamedByItsPropertiesOrTheCommand() {
        assertThat(
                        told(
                                "PS C:\\> Get-ADComputer -Filter * | fl DNSHostName,Enabled\n\nDNSHostName : hv01.corp.example\nEnabled     : True"))
                .contains("hv01 ADComputer null Enabled=True");
        assertThat(told("--- ADMIN01\nPS C:\\> Get-ADComputer HV01 -Properties * | fl Enabled\n\nEnabled     : True"))
                .contains("hv01 ADComputer null Enabled=True");
        assertThat(
                        told(
                                "--- ADMIN01\nPS C:\\> Get-ADComputer -Filter {Name -eq 'HV01'} | fl Enabled\n\nEnabled     : True"))
                .contains("hv01 ADComputer null Enabled=True");
        assertThat(told("--- ADMIN01\nPS C:\\> Get-ADComputer -Filter * | fl Enabled\n\nEnabled     : True"))
                .contains("null ADComputer null Enabled=True");
    }

    @Test
    void aUserIsTheSubject() {
        assertThat(
                        told(
                                "PS C:\\> Get-ADUser A.Novak -Properties * | fl AccountNotDelegated\n\nAccountNotDelegated : True"))
                .containsExactly("null ADUser a.novak AccountNotDelegated=True");
    }

    @Test
    void theObjectOfACimQueryIsItsClass() {
        assertThat(
                        told(
                                "PS C:\\> gcim Win32_ComputerSystem | fl Name,PartOfDomain\n\nName         : HV01\nPartOfDomain : False"))
                .contains("hv01 Win32_ComputerSystem HV01 PartOfDomain=False");
    }

    @Test
    void aPartOfAVirtualMachineHasItForSubject() {
        assertThat(
                        told(
                                "PS C:\\> Get-VMProcessor WEB01 | fl CompatibilityForMigrationEnabled\n\nCompatibilityForMigrationEnabled : False"))
                .containsExactly("null VMProcessor WEB01 CompatibilityForMigrationEnabled=False");
        assertThat(
                        told(
                                "PS C:\\> Get-VMNetworkAdapter *\n\nName            VMName SwitchName\n----            ------ ----------\nNetwork Adapter WEB01  vSwitch-A"))
                .contains("null VMNetworkAdapter WEB01 SwitchName=vSwitch-A");
    }

    @Test
    void bareValuesCarryTheNameFromTheCommand() {
        assertThat(told("[HV01]: PS C:\\> (Get-VMHost).UseAnyNetworkForMigration\nFalse\n\nthat is all"))
                .containsExactly("hv01 VMHost null UseAnyNetworkForMigration=False");
        assertThat(told("PS C:\\> (Get-VMProcessor WEB01).CompatibilityForMigrationEnabled   True"))
                .containsExactly("null VMProcessor WEB01 CompatibilityForMigrationEnabled=True");
        assertThat(told(
                        "PS C:\\> Get-ADComputer HV01 -Properties * | select -Expand msDS-AllowedToDelegateTo; (Get-ADComputer HV01 -Properties *).TrustedToAuthForDelegation\n"
                                + "cifs/HV02\nTrue"))
                .containsExactly("hv01 ADComputer null TrustedToAuthForDelegation=True");
        assertThat(
                        told(
                                "PS C:\\> (Get-VM X).Version\nGet-VM : Hyper-V was unable to find a virtual machine with name \"X\"."))
                .isEmpty();
    }

    @Test
    void eventsAndErrorsAreLeftOut() {
        assertThat(told("TimeCreated  : 8/26/2023 9:15:32 AM\nId           : 21024\nMessage      : failed"))
                .isEmpty();
        assertThat(
                        told(
                                "Move-VM : failed\nCategoryInfo          : NotSpecified: (:) [Move-VM]\nFullyQualifiedErrorId : OperationFailed"))
                .isEmpty();
    }

    @Test
    void anEmptyPropertyIsASetting() {
        assertThat(
                        told(
                                "PS C:\\> Get-ADComputer HV01 -Properties * | fl msDS*,Pri*\n\nmsDS-AllowedToDelegateTo             : \nPrincipalsAllowedToDelegateToAccount : {}"))
                .containsExactly(
                        "hv01 ADComputer null msDS-AllowedToDelegateTo=",
                        "hv01 ADComputer null PrincipalsAllowedToDelegateToAccount=");
    }

    @Test
    void aRemarkAfterTheProtocolIsNoPartOfIt() {
        assertThat(told("VirtualMachineMigrationAuthenticationType : Kerberos   (both)"))
                .containsExactly("null VMHost null VirtualMachineMigrationAuthenticationType=Kerberos");
    }

    @Test
    void garbageThrowsNothing() {
        assertThat(settings("\u0000\n: : :\n a :\n{}\nPS C:\\> (Get-VM).\n\n(\n"))
                .isNotNull();
    }
}
