package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Event ID",
                "EventID",
                "Ereignis-ID",
                "Ereignis ID",
                "ID de l'événement",
                "Id. del evento",
                "ID evento",
                "Identificação do Evento",
                "イベント ID",
                "事件 ID",
                "이벤트 ID",
                "Код события"
            })
    void theIdIsLabelledInManyLanguages(String label) {
        assertThat(EventWords.label(label)).extracting(EventWords.Word::field).isEqualTo(EventField.ID);
        assertThat(EventWords.labelEnd(label + ": 1", 0)).isEqualTo(label.length());
    }

    @Test
    void aLabelIsKnownWithoutItsAccents() {
        assertThat(EventWords.labelEnd("ID de l'?v?nement : 20306", 0)).isEqualTo(17);
        assertThat(EventWords.label("ID de l'?v?nement"))
                .extracting(EventWords.Word::field)
                .isEqualTo(EventField.ID);
        assertThat(EventWords.label("Schl?sselw?rter"))
                .extracting(EventWords.Word::field)
                .isEqualTo(EventField.OTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "Error, error",
        "Fehler, error",
        "Erreur, error",
        "エラー, error",
        "Warnung, warning",
        "Avertissement, warning",
        "Informationen, information",
        "Kritisch, critical",
        "2, error",
        "4, information"
    })
    void levelsAreNamedInManyLanguages(String printed, String level) {
        assertThat(EventWords.level(printed)).isEqualTo(level);
    }

    @Test
    void whatIsNoWordOfAnEventIsNone() {
        assertThat(EventWords.level("Running")).isNull();
        assertThat(EventWords.label("VMName")).isNull();
        assertThat(EventWords.labelEnd("Sourced: x", 0)).isEqualTo(-1);
    }
}
