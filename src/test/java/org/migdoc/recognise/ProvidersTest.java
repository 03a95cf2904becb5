package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvidersTest {

    @ParameterizedTest
    @CsvSource({
        "Microsoft-Windows-Hyper-V-VMMS, hyper-v-vmms",
        "Microsoft-Windows-Hyper-V-VMMS-Admin, hyper-v-vmms",
        "Hyper-V-VMMS, hyper-v-vmms",
        "VMMS, hyper-v-vmms",
        "Microsoft-Windows-Hyper-V-High-Availability-Admin, hyper-v-high-availability",
        "Microsoft-Windows-FailoverClustering/Operational, failoverclustering",
        "Microsoft-Windows-Security-Auditing, security",
        "Service Control Manager, service control manager",
        "Kerberos, security-kerberos",
        "iScsiPrt, iscsiprt",
        "System, ''",
        "Anwendung, ''",
    })
    void namesAndChannelsGiveOneProvider(String printed, String provider) {
        assertThat(Providers.normal(printed)).isEqualTo(provider);
    }

    @Test
    void someNumbersTellTheirProvider() {
        assertThat(Providers.of(20306, false)).isEqualTo("hyper-v-vmms");
        assertThat(Providers.of(21502, false)).isEqualTo("hyper-v-high-availability");
        assertThat(Providers.of(1135, true)).isEqualTo("failoverclustering");
        assertThat(Providers.of(4625, false)).isEqualTo("security");
        assertThat(Providers.of(7036, false)).isEqualTo("service control manager");
    }

    @Test
    void mostNumbersTellNothing() {
        assertThat(Providers.of(1135, false)).isEmpty();
        assertThat(Providers.of(1000, true)).isEmpty();
        assertThat(Providers.of(20348, false)).as("a build of Windows").isEmpty();
        assertThat(Providers.of(12289, false)).as("logged by VSS, too").isEmpty();
    }

    @Test
    void anEverydayWordAndANumberAreSeldomAnEvent() {
        assertThat(Providers.isTelling("disk", 153)).isTrue();
        assertThat(Providers.isTelling("disk", 4)).isFalse();
        assertThat(Providers.isTelling("security-kerberos", 4)).isTrue();
        assertThat(Providers.isTelling("security-kerberos", 5))
                .as("Kerberos 5 is the protocol")
                .isFalse();
        assertThat(Providers.isTelling("failoverclustering", 4096))
                .as("bytes per cluster")
                .isFalse();
    }
}
