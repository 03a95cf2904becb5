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

    @Test
    void of_a_rise_the_later_time_counts_and_of_a_range_the_upper_end() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "average latency went from 4 ms to 60-80 ms"))
                .extracting(Setting::number)
                .containsExactly(80.0);
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "seit Montag 120 ms Latenz beim Schreiben"))
                .extracting(Setting::number)
                .containsExactly(120.0);
    }

    @Test
    void a_pool_said_to_be_at_a_share_is_that_full_and_a_job_is_not() {
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "Il pool è al 96 % da lunedì"))
                .extracting(Setting::name, Setting::number)
                .containsExactly(tuple("UsedPercent", 96.0));
        assertThat(Pasted.facts(RECOGNISER, Setting.class, "the migration of the volume fails at 87 %"))
                .isEmpty();
    }
}
