package org.migdoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageConfusionTest {

    @Test
    void mendsOneCodePageReadAsAnother() {
        assertThat(Mojibake.repair("Der Schl³ssel ist ung³ltig").text()).isEqualTo("Der Schlüssel ist ungültig");
        assertThat(Mojibake.repair("Datentr„ger nicht gel”scht").text()).isEqualTo("Datenträger nicht gelöscht");
        assertThat(Mojibake.repair("f\u0081r HV01").text()).isEqualTo("für HV01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1251", "IBM866"})
    void mendsRussianReadAsWestern(String page) {
        byte[] bytes = "Отказано в доступе".getBytes(Charset.forName(page));

        assertThat(PageConfusion.mend(SingleBytePage.of("windows-1252").decode(bytes)))
                .isEqualTo("Отказано в доступе");
    }

    @Test
    void aFileWithLinesOfTwoCodePagesIsReadAsBoth() {
        byte[] ansi = "Für HV01 gültig, Schlüssel geprüft\r\n".repeat(5).getBytes(Charset.forName("windows-1252"));
        byte[] oem = "Datenträger gelöscht".getBytes(Charset.forName("IBM850"));
        byte[] both = Arrays.copyOf(ansi, ansi.length + oem.length);
        System.arraycopy(oem, 0, both, ansi.length, oem.length);

        assertThat(TextDecoder.decode(both).text()).endsWith("geprüft\r\nDatenträger gelöscht");
    }

    @Test
    void leavesWhatReadsBadlyEitherWay() {
        String text = "±³¼ ¤¦ µs";

        assertThat(PageConfusion.mend(text)).isEqualTo(text);
    }

    @Test
    void leavesTheHardBlanksOfWebPages() {
        String text = "Datenträger gelöscht – sagt der Assistent".replace(' ', '\u00a0');

        assertThat(PageConfusion.mend(text)).isEqualTo(text);
    }

    @Test
    void leavesTheHardBlanksOfAnIndentedLine() {
        String text = "            Zuletzt\u00a0ausgeführt:  Noch\u00a0nicht\u00a0ausgeführt";

        assertThat(PageConfusion.mend(text)).isEqualTo(text);
    }
}
