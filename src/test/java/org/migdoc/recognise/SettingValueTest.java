package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class SettingValueTest {

    @Test
    void theLeadingNumberIsTaken() {
        assertThat(SettingValue.of("2").number()).isEqualTo(2);
        assertThat(SettingValue.of("9.0").number()).isEqualTo(9);
        assertThat(SettingValue.of("512 GB").number()).isEqualTo(512);
        assertThat(SettingValue.of("1,024 MB").number()).isEqualTo(1024);
        assertThat(SettingValue.of("70,5 %").number()).isEqualTo(70.5);
        assertThat(SettingValue.of("10Gbps").number()).isEqualTo(10);
        assertThat(SettingValue.of("0x3c").number()).isEqualTo(60);
        assertThat(SettingValue.of("{9014}").number()).isEqualTo(9014);
    }

    @Test
    void addressesIdsAndDatesAreNoNumbers() {
        assertThat(new String[] {
                    "10.1.0.5",
                    "10.0.17763",
                    "00155D121200",
                    "12.04:11:09",
                    "3/12/2024",
                    "10.1.0.0/24",
                    "True",
                    "",
                    "1-2",
                    "9\\x"
                })
                .allSatisfy(text ->
                        assertThat(SettingValue.of(text).number()).as(text).isNull());
    }

    @Test
    void bracesAreTakenOffAndTimesAreRead() {
        assertThat(SettingValue.of("{cifs/HV02, cifs/HV03}").text()).isEqualTo("cifs/HV02, cifs/HV03");
        assertThat(SettingValue.of("8/26/2023 9:03:31 AM").time()).isEqualTo(LocalDateTime.of(2023, 8, 26, 9, 3, 31));
        assertThat(SettingValue.of("99/99/2024 99:99").time()).isNull();
    }

    @Test
    void wordsForTrueAndFalseAreOne() {
        assertThat(SettingValue.truth("wahr", false)).isEqualTo("True");
        assertThat(SettingValue.truth("non", false)).isEqualTo("False");
        assertThat(SettingValue.truth("Enabled", false)).isEqualTo("Enabled");
        assertThat(SettingValue.truth("enabled", true)).isEqualTo("True");
        assertThat(SettingValue.truth("Kerberos", true)).isEqualTo("Kerberos");
    }
}
