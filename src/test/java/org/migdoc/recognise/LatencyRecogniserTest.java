package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class LatencyRecogniserTest {

    private static final LatencyRecogniser RECOGNISER = new LatencyRecogniser();

    @Test
    void the_counter_of_a_disk_is_read_as_milliseconds() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "\\PhysicalDisk(3 E:)\\Avg. Disk sec/Write : 0.482"))
                .extracting(Setting::name, Setting::number)
                .containsExactly(tuple("LatencyMilliseconds", 482.0));
    }

    @Test
    void what_somebody_says_of_latency_is_read() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "write latency on CSV2 is up to 310 ms"))
                .extracting(Setting::name, Setting::number)
                .containsExactly(tuple("LatencyMilliseconds", 310.0));
    }

    @Test
    void how_full_a_volume_is_said_to_be_is_read() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "CSV1 is 93 % full"))
                .extracting(Setting::name, Setting::number)
                .containsExactly(tuple("UsedPercent", 93.0));
    }
}
