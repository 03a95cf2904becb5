package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class TypedHostSettingsTest {

    private static List<String> told(String text) {
        return Pasted.facts(new SettingRecogniser(Set.of()), Setting.class, text).stream()
                .filter(s -> s.object().equals("VMHost"))
                .map(s -> s.host() + ' ' + s.name() + ' ' + s.value())
                .toList();
    }

    @Test
    void settings_between_commas_are_those_of_the_machine_before_them() {
        assertThat(told("HV02: Live Migration not enabled, CredSSP, compression, any network"))
                .containsExactly(
                        "hv02 VirtualMachineMigrationEnabled False",
                        "hv02 VirtualMachineMigrationAuthenticationType CredSSP",
                        "hv02 VirtualMachineMigrationPerformanceOption Compression",
                        "hv02 UseAnyNetworkForMigration True");
        assertThat(told("- HV01: Live migrations enabled, Use Kerberos, performance option SMB"))
                .contains(
                        "hv01 VirtualMachineMigrationEnabled True",
                        "hv01 VirtualMachineMigrationAuthenticationType Kerberos",
                        "hv01 VirtualMachineMigrationPerformanceOption SMB");
    }

    @Test
    void a_failure_and_advice_tell_no_setting() {
        assertThat(told("HV02: live migration fails, Kerberos, compression")).isEmpty();
        assertThat(told("HV02: live migration should be enabled, CredSSP")).isEmpty();
    }
}
