package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingInputTest {

    @Test
    void nobodyHasToEndItsInputTwice() throws IOException {
        Deque<Integer> keys = new ArrayDeque<>(List.of((int) 'a', (int) 'b', -1, (int) 'c'));
        InputStream keyboard = new InputStream() {
            @Override
            public int read() {
                return keys.removeFirst();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                int key = read();
                bytes[offset] = (byte) key;
                return key < 0 ? -1 : 1;
            }
        };
        EndingInput input = new EndingInput(keyboard);

        assertThat(input.read()).isEqualTo('a');
        assertThat(new String(input.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("b");
        assertThat(input.read()).isEqualTo(-1);
        assertThat(input.readNBytes(5)).isEmpty();
        assertThat(keys).containsExactly((int) 'c');
    }
}
