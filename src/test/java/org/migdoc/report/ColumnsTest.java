package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void wideCharactersTakeTwoColumns() {
        assertThat(Columns.width("HV01 移行 é e\u0301")).isEqualTo(13);
        assertThat(Columns.pad("移行", 6)).isEqualTo("移行  ");
    }

    @Test
    void whatIsTooLongIsCut() {
        assertThat(Columns.cut("short", 5)).isEqualTo("short");
        assertThat(Columns.cut("too long", 5)).isEqualTo("too …");
        assertThat(Columns.cut("移行移行", 5)).isEqualTo("移行…");
    }

    @Test
    void linesBreakAtBlanks() {
        assertThat(Columns.wrap("one two  three", 8)).containsExactly("one two", "three");
        assertThat(Columns.wrap("", 8)).containsExactly("");
    }

    @Test
    void aWordLongerThanTheLineIsBroken() {
        assertThat(Columns.wrap("a abcdefghij k", 4)).containsExactly("a", "abcd", "efgh", "ij k");
        assertThat(Columns.wrap("🙂🙂🙂", 1)).containsExactly("🙂", "🙂", "🙂");
    }
}
