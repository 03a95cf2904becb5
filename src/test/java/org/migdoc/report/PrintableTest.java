package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void ordinaryTextStays() {
        assertThat(Printable.line("Büro → „Сервер“ 移行 🙂")).isEqualTo("Büro → „Сервер“ 移行 🙂");
    }

    @Test
    void nothingReachesTheTerminalThatItWouldObey() {
        assertThat(Printable.line("a\u001b[31mb\u009b2Jc\u0007\rd\te"))
                .isEqualTo("a\\u001b[31mb\\u009b2Jc\\u0007\\u000dd e");
    }

    @Test
    void theDirectionOfWritingCannotBeTurned() {
        assertThat(Printable.line("exe.\u202etxt\u2066")).isEqualTo("exe.\\u202etxt\\u2066");
    }

    @Test
    void halfCharactersAreSpeltOrReplaced() {
        assertThat(Printable.line("a\ud800b")).isEqualTo("a\\ud800b");
        assertThat(Printable.wellFormed("a\ud800b\udc00 🙂")).isEqualTo("a\ufffdb\ufffd 🙂");
    }
}
