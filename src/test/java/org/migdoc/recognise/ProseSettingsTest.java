package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class ProseSettingsTest {

    private static final Set<String> NAMES = Set.of(
            "VirtualMachineMigrationEnabled",
            "UseAnyNetworkForMigration",
            "TimeOutValue",
            "msDS-SupportedEncryptionTypes",
            "Domain",
            "MaximumStorageMigrations");

    private static List<String> told(String text) {
        return Pasted.facts(new SettingRecogniser(NAMES), Setting.class, text).stream()
                .map(s -> s.host() + " " + s.name() + "=" + s.value())
                .toList();
    }

    @Test
    void namesAndValuesAreFoundInEveryUsualForm() {
        assertThat(told("VirtualMachineMigrationEnabled: True"))
                .containsExactly("null VirtualMachineMigrationEnabled=True");
        assertThat(told("we have useanynetworkformigration = $false there"))
                .containsExactly("null UseAnyNetworkForMigration=False");
        assertThat(told("VirtualMachineMigrationEnabled is set to no."))
                .containsExactly("null VirtualMachineMigrationEnabled=False");
        assertThat(told("UseAnyNetworkForMigration ist auf Wahr gesetzt"))
                .containsExactly("null UseAnyNetworkForMigration=True");
        assertThat(told("(Get-VMHost).MaximumStorageMigrations = 4"))
                .containsExactly("null MaximumStorageMigrations=4");
        assertThat(told("host.Domain = corp")).isEmpty();
        assertThat(told("MaximumStorageMigrations 4, nothing else changed"))
                .containsExactly("null MaximumStorageMigrations=4");
        assertThat(told("    TimeOutValue    REG_DWORD    0x3c")).containsExactly("null TimeOutValue=0x3c");
        assertThat(told("msDS-SupportedEncryptionTypes={4}")).containsExactly("null msDS-SupportedEncryptionTypes=4");
        assertThat(told("`UseAnyNetworkForMigration`: \"False\""))
                .containsExactly("null UseAnyNetworkForMigration=False");
    }

    @Test
    void theHostNamedBesideItIsTheHost() {
        assertThat(told("HV01: UseAnyNetworkForMigration=True, HV02: UseAnyNetworkForMigration=False"))
                .containsExactly("hv01 UseAnyNetworkForMigration=True", "hv02 UseAnyNetworkForMigration=False");
        assertThat(told("VirtualMachineMigrationEnabled = True on HV02"))
                .containsExactly("hv02 VirtualMachineMigrationEnabled=True");
        assertThat(told("--- HV01\nVirtualMachineMigrationEnabled = True on both"))
                .containsExactly("null VirtualMachineMigrationEnabled=True");
        assertThat(told("--- HV01\nVirtualMachineMigrationEnabled = True"))
                .containsExactly("hv01 VirtualMachineMigrationEnabled=True");
    }

    @Test
    void parametersAndSentencesWithoutAValueAreNoSettings() {
        assertThat(new String[] {
                    "PS C:\\> Set-VMHost -UseAnyNetworkForMigration $true",
                            "+ Set-VMHost -UseAnyNetworkForMigration $true",
                    "I do not know about VirtualMachineMigrationEnabled on both hosts",
                            "Get-VMHost | ft VirtualMachineMigrationEnabled,UseAnyNetworkForMigration",
                    "Domain Controllers are fine", "UseAnyNetworkForMigration is not what I want"
                })
                .allSatisfy(text -> assertThat(told(text)).as(text).isEmpty());
    }

    @Test
    void anObjectThatGaveItIsNotReadTwice() {
        assertThat(told("Name                           : HV01\nVirtualMachineMigrationEnabled : True"))
                .containsExactly("hv01 Name=HV01", "hv01 VirtualMachineMigrationEnabled=True");
    }

    @Test
    void theAuthenticationOfMigrationsHasManyNames() {
        assertThat(told("authentication is set to Kerberos on both hosts"))
                .containsExactly("null VirtualMachineMigrationAuthenticationType=Kerberos");
        assertThat(told("HV01 Authentifizierungsprotokoll: CredSSP"))
                .containsExactly("hv01 VirtualMachineMigrationAuthenticationType=CredSSP");
        assertThat(told("failed to authenticate using Kerberos authentication. Error: Kerberos"))
                .isEmpty();
        assertThat(
                        told(
                                "the source host is configured to use Kerberos for the authentication of migration connections"))
                .isEmpty();
    }
}
