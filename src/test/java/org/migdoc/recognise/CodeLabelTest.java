package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodeLabelTest {

    private static CodeLabel label(String text, String number) {
        int start = text.indexOf(number);
        return CodeLabel.before(text, start, start + number.length());
    }

    @Test
    void the_word_before_a_number_makes_it_a_code() {
        assertThat(label("Fehlercode: 0x20", "0x20")).isEqualTo(CodeLabel.ERROR);
        assertThat(label("The error code was '0x32'", "0x32")).isEqualTo(CodeLabel.ERROR);
        assertThat(label("status 1460", "1460")).isEqualTo(CodeLabel.STATUS);
    }

    @Test
    void the_numbers_of_audited_logons_are_none() {
        assertThat(label("Failure Code:\t\t0xd", "0xd")).isEqualTo(CodeLabel.NONE);
        assertThat(label("\tFehlercode:\t\t0xe", "0xe")).isEqualTo(CodeLabel.NONE);
        assertThat(label("   Código de error:   0x20", "0x20")).isEqualTo(CodeLabel.NONE);
    }

    @Test
    void long_codes_stay_codes_in_a_column() {
        assertThat(label("Error Code:\t0x80071398", "0x80071398")).isEqualTo(CodeLabel.ERROR);
    }
}
