package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    @Test
    void linesEndWithALineFeedOrTheStream() throws IOException {
        assertThat(read("one\n\ntwo\r\nthree", 10)).containsExactly("1:one", "2:", "3:two\r", "4:three");
        assertThat(read("", 10)).isEmpty();
        assertThat(read("\n", 10)).containsExactly("1:");
    }

    @Test
    void aLineThatIsTooLongIsSkippedAndCounted() throws IOException {
        assertThat(read("12345\n123456\n1", 5)).containsExactly("1:12345", "2 too long", "3:1");
    }

    @Test
    void linesLongerThanTheBufferAreWhole() throws IOException {
        String line = "x".repeat(200_000);

        assertThat(read(line + "\n" + line + "y", 1 << 20)).containsExactly("1:" + line, "2:" + line + "y");
        assertThat(read(line + "\nz", 150_000)).containsExactly("1 too long", "2:z");
    }

    private static List<String> read(String text, int longest) throws IOException {
        LineReader reader = new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), longest);
        List<String> lines = new ArrayList<>();
        for (LineReader.RawLine line = reader.read(); line != null; line = reader.read()) {
            lines.add(line.number() + (line.tooLong() ? " too long" : ":" + line.text()));
        }
        return lines;
    }
}
