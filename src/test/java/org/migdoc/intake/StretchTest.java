package org.migdoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.migdoc.intake.Stretch.Layout;

class StretchTest {

    @Test
    void plainBytesAreOneStretch() {
        byte[] bytes = "a\nb\r\nc".getBytes(StandardCharsets.US_ASCII);

        assertThat(Stretch.opening(bytes)).isEqualTo(Layout.BYTES);
        assertThat(Stretch.of(bytes, 0, Layout.BYTES)).containsExactly(new Stretch(Layout.BYTES, 0, bytes.length));
    }

    @Test
    void utf16IsKnownByItsLineEndsWhateverTheLettersAre() {
        String text = "ホスト\r\n上下\r\n가상 컴퓨터\r\n";

        assertThat(Stretch.opening(text.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(Layout.UTF16LE);
        assertThat(Stretch.opening(text.getBytes(StandardCharsets.UTF_16BE))).isEqualTo(Layout.UTF16BE);
        assertThat(Stretch.of(text.getBytes(StandardCharsets.UTF_16LE), 0, Layout.UTF16LE))
                .hasSize(1);
    }

    @Test
    void aWordOfCyrillicOrKanaNeedsNoLineEnd() {
        assertThat(Stretch.opening("Ошибка".getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(Layout.UTF16LE);
        assertThat(Stretch.opening("エラー".getBytes(StandardCharsets.UTF_16BE))).isEqualTo(Layout.UTF16BE);
        assertThat(Stretch.opening("10203040".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(Layout.BYTES);
    }

    @Test
    void aStrayNulMakesNoUtf16() {
        byte[] bytes = "one line of a log\nanother line of it\0\nand a last one, quite long as lines go\n"
                .getBytes(StandardCharsets.US_ASCII);

        assertThat(Stretch.opening(bytes)).isEqualTo(Layout.BYTES);
    }
}
