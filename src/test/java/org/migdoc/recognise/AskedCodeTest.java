package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AskedCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0x80070005",
                "0X80070005",
                "0x80070005L",
                "Ox8007OOO5",
                "80070005",
                "-2147024891",
                "2147942405",
                "%%2147942405",
                "HRESULT_FROM_WIN32(5)",
                "win32 5",
                "error 5",
                "5",
                "0x5",
                "ERROR_ACCESS_DENIED"
            })
    void everySpellingOfACodeIsThatCode(String asked) {
        assertThat(AskedCode.of(asked).codes()).containsExactly("0x80070005");
    }

    @ParameterizedTest
    @CsvSource({
        "21502,,21502",
        "event 21502,,21502",
        "Event ID: 21502,,21502",
        "Hyper-V-VMMS 20306,hyper-v-vmms,20306",
        "hyper-v-vmms/20306,hyper-v-vmms,20306",
        "Microsoft-Windows-Hyper-V-VMMS-Admin 20306,hyper-v-vmms,20306",
        "20306 (VMMS),hyper-v-vmms,20306",
        "iScsiPrt event 20,iscsiprt event,20"
    })
    void anEventHasAnIdAndMaybeAProvider(String asked, String provider, int id) {
        AskedCode code = AskedCode.of(asked);
        assertThat(code.id()).isEqualTo(id);
        assertThat(code.provider()).isEqualTo(provider);
    }

    @Test
    void wordsAreNeitherCodeNorEvent() {
        AskedCode code = AskedCode.of("general access denied");
        assertThat(code.codes()).isEmpty();
        assertThat(code.id()).isEqualTo(-1);
    }
}
