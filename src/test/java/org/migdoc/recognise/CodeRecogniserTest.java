package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.fact.ErrorCode;

class CodeRecogniserTest {

    private static List<ErrorCode> codes(String text) {
        return Pasted.facts(new CodeRecogniser(), ErrorCode.class, text);
    }

    @Test
    void aCodeKnowsItsLineAndSpelling() {
        assertThat(codes("Move-VM : failed\n  connection with host 'HV02' (0x8009030e)."))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.code()).isEqualTo("0x8009030E");
                    assertThat(c.spelling()).isEqualTo("0x8009030e");
                    assertThat(c.origin().line()).isEqualTo(2);
                    assertThat(c.host()).isNull();
                    assertThat(c.migration()).isTrue();
                });
    }

    @Test
    void aCodeCutInTwoCoversBothLinesAndCountsOnce() {
        assertThat(codes("live migration failed (0x\n80070005)"))
                .singleElement()
                .satisfies(c -> {
                    assertThat(c.origin().line()).isEqualTo(1);
                    assertThat(c.origin().endLine()).isEqualTo(2);
                });
    }

    @Test
    void theSameCodeTwiceInALineIsOneFact() {
        assertThat(codes("ERROR_TIMEOUT(1460) 0x800705B4")).hasSize(1);
    }

    @Test
    void theMachineIsThatOfTheEventElseThatOfThePrompt() {
        assertThat(codes("""
                [HV01]: PS C:\\> Get-Content log.txt
                failed (0x80070005)
                Event ID: 20306
                Computer: HV02.corp.example
                Description: connection failed (0x8009030E)
                """)).extracting(ErrorCode::host).containsExactly("hv01", "hv02");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fehler bei der Livemigration",
                "ライブ マイグレーションに失敗しました",
                "실시간 마이그레이션",
                "динамическая миграция",
                "l'ordinateur cible de la machine virtuelle",
                "wbadmin start sysrecovery",
                "iScsiPrt 20",
                "D:\\VMs\\web01.vhdx",
                "X:\\>wpeutil initializenetwork",
                "Verschieben nach HV12 geht nicht",
                "moving it from HV01 to HV02 stops with",
                "Delegation tab of HV01",
            })
    void aCodeNearWordsOfOurFieldIsOurs(String words) {
        assertThat(codes(words + "\n\n\n\n\nerror 0x80070005\n"))
                .extracting(ErrorCode::migration)
                .containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "schannel: next InitializeSecurityContext failed (0x80090326)",
                "curl: (35) error 0x80092013",
                "Windows Update: installation failed with 0x80070643",
                "msiexec exited\nMicrosoft Office setup\nlog\nerror 0x80070005",
                "the git pull on HV01\na\nb\nc 0x80070005",
                "fatal: git could not write\na\nb\nc 0x80070005",
                "2024-12-19 15:36:24  Security-SPP  16394  Information  Offline downlevel migration succeeded.\na\nb\n0x80070005",
            })
    void aCodeOfSomethingElseIsNotOurs(String text) {
        assertThat(codes(text)).extracting(ErrorCode::migration).containsOnly(false);
    }

    @Test
    void inALongTextOnlyTheNeighbourhoodCounts() {
        String far = "Hyper-V\n" + "nothing\n".repeat(120) + "error 0x80070005\n";
        assertThat(codes(far)).extracting(ErrorCode::migration).containsExactly(false);
        String near = "nothing\n".repeat(120) + "Hyper-V\nnothing\nerror 0x80070005\n";
        assertThat(codes(near)).extracting(ErrorCode::migration).containsExactly(true);
    }

    @Test
    void aBareMessageIsTakenForOneOfOurs() {
        assertThat(codes("The process cannot access the file. (0x80070020)"))
                .extracting(ErrorCode::migration)
                .containsExactly(true);
    }

    @Test
    void aStormOfOneCodeIsCut() {
        assertThat(codes("Hyper-V failed (0x80070005)\n".repeat(500))).hasSize(100);
    }
}
