package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The readers of events and codes against text made to hurt them. */
class HostileEventsTest {

    private static final String[] PARTS = {
        "Event ID: 1 ", "Event ", "<Event ", "<Event>", "<EventID>1</EventID>", "</Event>", "{", "[", "\"",
                "{\"Id\":1,", "a.b-c ", "- ", "1 ",
        "0x", "0x8007", "80070005 ", "-2147024891 ", "%%", "Error ", "Log Name: ", "Microsoft-Windows-", "no no ",
                "event on ", ": ", "  ", "\t",
        "|", "12/12/2024 ", "12:12:12 ", "イベント ", "(", "'", "20306, ", "Kerberos 4 ", "EventID 5", "[ Name]  x", "\\",
                "é", "Description: ",
    };

    private static void read(String text) {
        Reading reading = Pasted.reading(text);
        new EventRecogniser()
                .recognise(reading, fact -> assertThat(fact.origin().line()).isPositive());
        new CodeRecogniser()
                .recognise(reading, fact -> assertThat(fact.origin().line()).isPositive());
    }

    @Test
    void aPartRepeatedForeverTakesNoTime() {
        for (String part : PARTS) {
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> read(part.repeat(100_000 / part.length())), part);
            Assertions.assertTimeout(Duration.ofSeconds(20), () -> read((part + "\n").repeat(3000)), part);
        }
    }

    @Test
    void noMixtureOfPartsThrows() {
        Random random = new Random(7);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(200); i > 0; i--) {
                text.append(PARTS[random.nextInt(PARTS.length)]).append(random.nextInt(4) == 0 ? "\n" : "");
            }
            assertThatCode(() -> read(text.toString())).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Event ID: 99999999999999999999",
                "Event ID: 0",
                "<EventID>99999</EventID>",
                "{\"EventID\": 99999999999, \"Message\": \"\\u12\"}",
                "\"Id\",\"Message\",\"TimeCreated\"\n\"",
                "Date: 99/99/9999 99:99:99\nEvent ID: x",
            })
    void numbersOutOfRangeDoNoHarm(String text) {
        assertThatCode(() -> read(text)).doesNotThrowAnyException();
    }
}
