package org.migdoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WrappedRowsTest {

    @Test
    void a_row_that_was_wrapped_is_one_line_with_the_number_of_its_first() {
        List<Line> lines = LineCleaner.lines(
                "| cifs | HV02 | | corp.example |\n| cifs | HV02.corp.example | |\ncorp.example |\nend");
        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 4);
        assertThat(lines.get(1).text().strip()).matches("cifs +HV02.corp.example +corp.example");
    }

    @Test
    void whole_rows_and_other_text_stay() {
        String text = "| a | b |\n| c | d |\n\nGet-VM |\nend";
        assertThat(WrappedRows.join(RawLines.of(text, 99, 999).lines())).hasSize(5);
    }
}
