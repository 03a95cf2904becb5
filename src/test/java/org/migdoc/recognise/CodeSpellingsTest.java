package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeSpellingsTest {

    private static List<String> codes(String text) {
        return CodeSpellings.in(text, "").stream().map(CodeSpelling::code).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "General access denied error (0x80070005).     | 0x80070005",
                "(0X8007274d)                                  | 0x8007274D",
                "Ox8007274D with the letter                    | 0x8007274D",
                "0×80070001                                    | 0x80070001",
                "エラー0x80070569です                          | 0x80070569",
                "HRESULT0x80070005                             | 0x80070005",
                "0x80070005L                                   | 0x80070005",
                "0xFFFFFFFF80070005                            | 0x80070005",
                "0x8007 0005                                   | 0x80070005",
                "LogHr(1807) tid(163c) 80070002 not found      | 0x80070002",
                "hr:80042306                                   | 0x80042306",
                "'STATUS_X(c00000be)'                          | 0xC00000BE",
                "the disk gives C03A0014                       | 0xC03A0014",
                "(0xC0370027)                                  | 0xC0370027",
                "status 0xC000015B                             | 0xC000015B",
                "initiator: 0xefff0003                         | 0xEFFF0003",
                "HResult : -2147024891                         | 0x80070005",
                "-2146893042                                   | 0x8009030E",
                "ErrorCode -1069940716                         | 0xC03A0014",
                "failed with 2147942405                        | 0x80070005",
                "%%2147942405                                  | 0x80070005",
                "%%-2147024891                                 | 0x80070005",
                "%%1069                                        | 0x8007042D",
                "error code '2155348129'                       | 0x807800A1",
                "network is not available (0x000013AB).        | 0x800713AB",
                "could not be resolved (0x00002EE7)            | 0x80072EE7",
                "error 0x0000052e                              | 0x8007052E",
                "The error code was '0x20' ('in use').         | 0x80070020",
                "Error: 5                                      | 0x80070005",
                "it says error 5 access denied                 | 0x80070005",
                "System error 1326 has occurred.               | 0x8007052E",
                "Systemfehler 53 aufgetreten.                  | 0x80070035",
                "Fehler 5                                      | 0x80070005",
                "erreur 1219                                   | 0x800704C3",
                "WEB01, status 1460                            | 0x800705B4",
                "because of error '(1460)'                     | 0x800705B4",
                "because of 'ERROR_TIMEOUT'                    | 0x800705B4",
                "SEC_E_NO_CREDENTIALS                          | 0x8009030E",
                "Error Code: 32784                             | 0x00008010",
            })
    void everySpellingGivesTheCanonicalCode(String text, String code) {
        assertThat(codes(text)).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{80070005-1111-2222-3333-444444444444}",
                "VMID 80070005-8386-9635-D28F-940000000000",
                "S-1-5-21-2147942405-266157701-1823",
                "SN: 8007000512345678",
                "WWN 50:01:43:80:07:00:05:aa",
                "180070005 and 80070005123",
                "2147483648 bytes",
                "MinPartitionVRAM : 80000000",
                "CreateFileW(x,0x80000000,0x00000003,...)",
                "hr = 0x00000000, The operation completed successfully.",
                "TimeOutValue    REG_DWORD    0x3c",
                "MaxConnectionRetries        REG_DWORD    0xffffffff",
                "Ticket Options:  0x40830000",
                "Failure Code:  0xd",
                "Error Code: 0x7 KDC_ERR_S_PRINCIPAL_UNKNOWN",
                "InstanceId : 3221225492",
                "Keywords : -9223372036854775808",
                "Error   20 iScsiPrt",
                "Error 1069 FailoverClustering resource failed",
                "Error,2/9/2024 4:11:41 PM,mpio",
                "error 20348",
                "exit code 5",
                "Native Error: 3013",
                "Error (12711)",
                "the error state is 10013",
                "8 of 10, 50 %, 5 errors",
                "0x",
                "0x8007",
            })
    void otherNumbersAreNoCodes(String text) {
        assertThat(codes(text)).isEmpty();
    }

    @Test
    void aCodeCutAtTheEndOfTheLineIsJoined() {
        assertThat(CodeSpellings.in("General access denied error (0x8007", "0005)."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.code()).isEqualTo("0x80070005");
                    assertThat(c.spelling()).isEqualTo("0x80070005");
                    assertThat(c.cut()).isTrue();
                });
        assertThat(CodeSpellings.in("error (0x", "  80070005)"))
                .extracting(CodeSpelling::code)
                .containsExactly("0x80070005");
        assertThat(CodeSpellings.in("error (0x8007", "and more")).isEmpty();
    }

    @Test
    void severalCodesKeepTheirOrderAndSpelling() {
        assertThat(CodeSpellings.in("-2147024891 or 0x8009030e", ""))
                .extracting(CodeSpelling::spelling)
                .containsExactly("-2147024891", "0x8009030e");
    }
}
