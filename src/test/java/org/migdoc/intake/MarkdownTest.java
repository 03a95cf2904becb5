package org.migdoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"```", "```powershell", "  ```", "{code}", "{code:powershell}", "{noformat}", "[code]", "[/code]"
            })
    void aFenceBecomesABlankLine(String fence) {
        assertThat(Markdown.plain(fence)).isEmpty();
    }

    @Test
    void aLineThatGoesOnLosesItsBacktick() {
        assertThat(Markdown.plain("Move-VM -Name WEB01 `")).isEqualTo("Move-VM -Name WEB01 ");
        assertThat(Markdown.plain("say `WEB01` `")).isEqualTo("say 'WEB01' ");
    }

    @Test
    void escapesGoWhereTheyStandInTheWay() {
        assertThat(Markdown.plain("    \\+ CategoryInfo : x")).isEqualTo("    + CategoryInfo : x");
        assertThat(Markdown.plain("\\+ \\~\\~\\~\\~")).isEqualTo("+ ~~~~");
        assertThat(Markdown.plain("\\<Event\\>\\<System\\>")).isEqualTo("<Event><System>");
        assertThat(Markdown.plain("copy to \\\\\\\\nas01\\\\vms")).isEqualTo("copy to \\\\nas01\\vms");
    }

    @Test
    void bulletsBecomeBlanksSoThatColumnsStay() {
        assertThat(Markdown.plain("• HV01")).isEqualTo("  HV01");
        assertThat(Markdown.plain("  - HV01: Kerberos")).isEqualTo("    HV01: Kerberos");
        assertThat(Markdown.plain("* Disk 1    Online")).isEqualTo("  Disk 1    Online");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- ---- -----",
                "-----",
                "-12",
                "+ ~~~",
                "C:\\*",
                "{a, b}",
                "[1]",
                "a ** b ** c",
                "---- Name ----"
            })
    void otherSignsStay(String text) {
        assertThat(Markdown.plain(text)).isEqualTo(text);
    }
}
