package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EventRecogniserTest {

    @Test
    void eventsComeInTheOrderOfTheText() {
        assertThat(Events.told("""
                VMMS 20306
                Event ID: 17
                Source: mpio
                Description: Degraded.

                <Event><System><Provider Name='disk'/><EventID>153</EventID></System></Event>
                """)).containsExactly("hyper-v-vmms 20306", "mpio 17", "disk 153");
    }

    @Test
    void aStormOfOneEventIsCut() {
        assertThat(Events.of("22:40:05  iScsiPrt 20  Connection to the target was lost.\n".repeat(1000)))
                .hasSize(200);
    }

    @Test
    void aMessageIsCutAtTwoThousandCharacters() {
        assertThat(Events.of("Event ID: 20306\nDescription:\n" + "word ".repeat(5000)))
                .singleElement()
                .satisfies(e -> assertThat(e.text()).hasSize(2000));
    }

    @Test
    void theDocumentSettlesWhichNumberOfADateIsTheDay() {
        assertThat(Events.of("""
                05/03/2024 09:14:22  iScsiPrt 20  Connection to the target was lost.
                25/03/2024 09:14:22  iScsiPrt 20  Connection to the target was lost.
                """)).first().satisfies(e -> assertThat(e.time()).hasToString("2024-03-05T09:14:22"));
    }

    @Test
    void anEmptyTextHasNoEvents() {
        assertThat(Events.of("")).isEmpty();
        assertThat(Events.of("\n\n \n")).isEmpty();
    }
}
