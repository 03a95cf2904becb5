package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We paused HV02 this morning for patching and forgot about it.",
                "I restarted it twice.",
                "and that is all, the second one was added yesterday by me",
                "Wir haben den Dienst gestern neu gestartet"
            })
    void plain_words_are_a_sentence(String text) {
        assertThat(Prose.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEB01 Running 1 8192 Operating normally 9.0",
                "Stopped  WinRM  Windows Remote Management (WS-Management)",
                "3/12/2024 9:14:22 AM 20306 Error the service failed to establish a connection with the host",
                "                    and goes on in its column below the row above",
                "HV02  Paused Node"
            })
    void values_are_a_row(String text) {
        assertThat(Prose.is(text)).isFalse();
    }
}
