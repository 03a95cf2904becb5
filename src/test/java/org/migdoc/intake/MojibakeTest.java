package org.migdoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "IBM850", "IBM437"})
    void mendsUtf8ThatWasReadAsACodePage(String page) {
        String text = "Für „HV01“ – Größe überschritten, l’hôte déjà arrêté";
        String misread = SingleBytePage.of(page).decode(text.getBytes(StandardCharsets.UTF_8));

        Mojibake.Repair repair = Mojibake.repair(misread);

        assertThat(repair.text()).isEqualTo(text);
        assertThat(repair.warnings()).singleElement().asString().contains("mended 1 lines");
    }

    @Test
    void mendsRussianAndJapanese() {
        for (String text : new String[] {"Не удалось перенести виртуальную машину", "ホストへの接続に失敗しました"}) {
            String misread = SingleBytePage.of("windows-1252").decode(text.getBytes(StandardCharsets.UTF_8));

            assertThat(Mojibake.repair(misread).text()).isEqualTo(text);
        }
    }

    @Test
    void mendsWhatWasMisreadTwice() {
        SingleBytePage page = SingleBytePage.of("windows-1252");
        String once = page.decode("gültig für HV01".getBytes(StandardCharsets.UTF_8));
        String twice = page.decode(once.getBytes(StandardCharsets.UTF_8));

        assertThat(Mojibake.repair(twice).text()).isEqualTo("gültig für HV01");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Für HV01 gültig – „WEB01“",
                "L’hôte « HV02 » n’est pas joignable à 20 °C",
                "MENÜ“ ÄÖÜ É» Ã",
                "├── VMs\n│   └── WEB01",
                "Не удалось",
                "ホスト HV02",
                "5 µs ± 1, 3×4 = 12, ½",
                "lost: \ufffd\ufffd",
                "plain ASCII"
            })
    void leavesGoodTextAlone(String text) {
        assertThat(Mojibake.repair(text)).isEqualTo(new Mojibake.Repair(text, List.of()));
    }
}
