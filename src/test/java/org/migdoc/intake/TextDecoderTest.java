package org.migdoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final Map<String, String> TEXTS = Map.of(
            "English", """
                    Log Name:      Microsoft-Windows-Hyper-V-VMMS-Admin
                    The operation on 'WEB01' took 12 seconds at 20 °C (0x8009030E).
                    """,
            "German", """
                    Protokollname: System
                    Schlüsselwörter:
                    Der Datenträger konnte nicht geöffnet werden, weil die Größe überschritten ist.
                    """,
            "French", """
                    Échec de la migration : impossible d'établir une connexion avec l'hôte.
                    Le réseau privé a été vérifié à 9 h, déjà arrêté.
                    """,
            "Spanish", "La máquina virtual no arrancó: ¿está el servicio en ejecución? Configuración, año, señal.\n",
            "Portuguese", "Não foi possível concluir a operação na máquina: memória insuficiente, à espera.\n",
            "Polish", "Nie można uruchomić maszyny: błąd, dostęp zabroniony, źródło i ścieżka są zajęte.\n",
            "Czech", "Virtuální počítač nelze přesunout: přístup byl odepřen, žádný účet, příkaz selhal.\n",
            "Russian", "Не удалось перенести виртуальную машину WEB01 на узел HV02: отказано в доступе (0x80070005).\n",
            "Japanese", "ホスト HV02 への接続に失敗しました: 資格情報がありません (0x8009030E)。\n仮想マシンの移動\n",
            "Chinese", "虚拟机 WEB01 迁移失败: 无法连接到主机 HV02，系统内存不足。\n");

    static Stream<Arguments> everyTextInEveryEncodingItIsWrittenIn() {
        return TEXTS.keySet().stream().flatMap(language -> encodings(language).map(e -> arguments(language, e)));
    }

    private static Stream<String> encodings(String language) {
        Stream<String> own = switch (language) {
            case "Polish", "Czech" -> Stream.of("windows-1250", "IBM852");
            case "Russian" -> Stream.of("windows-1251", "IBM866");
            case "Japanese" -> Stream.of("windows-31j");
            case "Chinese" -> Stream.of("GBK");
            case "Portuguese" -> Stream.of("windows-1252", "IBM850");
            case "French" -> Stream.of("windows-1252", "ISO-8859-15", "IBM850");
            default -> Stream.of("windows-1252", "ISO-8859-15", "IBM850", "IBM437", "IBM858");
        };
        return Stream.concat(own, Stream.of("UTF-8", "UTF-16LE", "UTF-16BE"));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("everyTextInEveryEncodingItIsWrittenIn")
    void readsEveryLanguageInEveryEncodingItIsWrittenIn(String language, String encoding) {
        String text = TEXTS.getOrDefault(language, "").replace("\n", "\r\n");

        Decoded decoded = TextDecoder.decode(text.getBytes(Charset.forName(encoding)));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void believesTheByteOrderMarkAndDropsIt(String encoding) {
        TEXTS.values().forEach(text -> {
            Decoded decoded = TextDecoder.decode(("\ufeff" + text).getBytes(Charset.forName(encoding)));

            assertThat(decoded.text()).isEqualTo(text);
            assertThat(decoded.charset()).isEqualTo(encoding);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gelöscht", "Größe", "Ändern", "Über", "Gerät nicht bereit.", "Accès refusé", "Hôte", "Préféré"})
    void readsAFewWordsOfAConsoleOrAnEditor(String words) {
        for (String encoding : new String[] {"windows-1252", "IBM850", "UTF-16LE", "UTF-16BE", "UTF-8"}) {
            assertThat(TextDecoder.decode(words.getBytes(Charset.forName(encoding)))
                            .text())
                    .as(encoding)
                    .isEqualTo(words);
        }
    }

    @Test
    void readsAFileThatCmdAndPowerShellWroteToInTurns() {
        byte[] bytes = concat(
                "\ufeffRechner: HV01 Größe\r\n".getBytes(StandardCharsets.UTF_16LE),
                "Datenträger überprüft, Gerät gelöscht\r\nHV02\r\n".getBytes(Charset.forName("IBM850")),
                "Schlüssel: HV03\r\n".getBytes(StandardCharsets.UTF_16LE));

        Decoded decoded = TextDecoder.decode(bytes);

        assertThat(decoded.text())
                .isEqualTo(
                        "Rechner: HV01 Größe\r\nDatenträger überprüft, Gerät gelöscht\r\nHV02\r\nSchlüssel: HV03\r\n");
        assertThat(decoded.charset()).isEqualTo("UTF-16LE + IBM850");
        assertThat(decoded.warnings()).singleElement().asString().contains("changes its encoding");
    }

    @Test
    void readsUtf16BehindBytesAtAnOddOffset() {
        byte[] bytes = concat(
                "C:\\>ipconfig\r\n".getBytes(StandardCharsets.US_ASCII),
                "HV01 führt Größe\r\nzwei\r\n".getBytes(StandardCharsets.UTF_16LE));

        assertThat(TextDecoder.decode(bytes).text()).isEqualTo("C:\\>ipconfig\r\nHV01 führt Größe\r\nzwei\r\n");
    }

    @Test
    void readsUtf8AndACodePageLineByLine() {
        byte[] bytes = concat(
                "Für HV01 gültig\r\n".getBytes(StandardCharsets.UTF_8),
                "Für HV02 ungültig, Datenträger fehlt\r\n".getBytes(Charset.forName("IBM850")),
                "Größe\r\n".getBytes(StandardCharsets.UTF_8));

        Decoded decoded = TextDecoder.decode(bytes);

        assertThat(decoded.text()).isEqualTo("Für HV01 gültig\r\nFür HV02 ungültig, Datenträger fehlt\r\nGröße\r\n");
        assertThat(decoded.charset()).isEqualTo("UTF-8 + IBM850");
    }

    @Test
    void readsUtf8ThatWasCutInTheMiddleOfACharacter() {
        byte[] whole = "Schlüssel für HV01: gültig bis zum Ü".getBytes(StandardCharsets.UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);

        Decoded decoded = TextDecoder.decode(cut);

        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.text()).startsWith("Schlüssel für HV01: gültig bis zum ");
    }

    @Test
    void aLastAccentInACodePageIsNoCutUtf8() {
        assertThat(TextDecoder.decode("Accès refusé".getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("Accès refusé");
        assertThat(TextDecoder.decode("refusé".getBytes(Charset.forName("windows-1252")))
                        .text())
                .isEqualTo("refusé");
    }

    @Test
    void nothingIsEmptyText() {
        assertThat(TextDecoder.decode(new byte[0])).isEqualTo(new Decoded("", "UTF-8", List.of()));
    }

    @Test
    void namesFilesThatAreNoText() {
        assertThat(decodeMagic("ElfFile\0\0\0\0\0")).contains("event log file", "Maybe export it with wevtutil qe");
        assertThat(decodeMagic("\u0089PNG\r\n\u001a\n")).contains("picture", "Maybe");
        assertThat(decodeMagic("%PDF-1.7\n")).contains("PDF", "Maybe");
        assertThat(decodeMagic("PK\3\4\24\0")).contains("zip", "Maybe");
        assertThat(decodeMagic("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"))
                .contains("Outlook", "Maybe");
    }

    private static String decodeMagic(String magic) {
        Decoded decoded = TextDecoder.decode(magic.getBytes(StandardCharsets.ISO_8859_1));
        assertThat(decoded.isText()).isFalse();
        assertThat(decoded.text()).isEmpty();
        return decoded.warnings().get(0);
    }

    @Test
    void namesBytesOfAnUnknownKindAsBinary() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        noise[0] = 'x';

        assertThat(TextDecoder.decode(noise).isText()).isFalse();
    }

    @Test
    void aLogWithAGapOfNulsIsStillText() {
        byte[] bytes = concat(
                "2024/03/12-08:14:22.101 INFO  [RES] one\r\n".getBytes(StandardCharsets.UTF_8),
                new byte[4000],
                "2024/03/12-08:14:27.553 ERR   [RES] two\r\n".repeat(40).getBytes(StandardCharsets.UTF_8));

        assertThat(TextDecoder.decode(bytes).text()).contains("[RES] one").contains("[RES] two");
    }

    @Test
    void neverThrowsOnRandomBytes() {
        Random random = new Random(42);
        for (int i = 0; i < 2000; i++) {
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            if (i % 2 == 0) {
                for (int k = 0; k < bytes.length; k++) {
                    bytes[k] = (byte) "\0\r\n aZ\u00ff\u00fe0<".charAt(random.nextInt(10));
                }
            }
            assertThatCode(() -> TextDecoder.decode(bytes)).doesNotThrowAnyException();
        }
    }

    private static byte[] concat(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
