package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Setting;

class TraceRecogniserTest {

    private static final TraceRecogniser RECOGNISER = new TraceRecogniser();

    private static List<Setting> hops(String text) {
        return Pasted.facts(RECOGNISER, Setting.class, text);
    }

    @Test
    void the_hops_to_a_target_are_counted() {
        assertThat(hops("""
                        C:\\>tracert -d 10.30.1.200

                        Tracing route to 10.30.1.200 over a maximum of 30 hops

                          1    <1 ms    <1 ms    <1 ms  10.30.9.1
                          2    <1 ms    <1 ms    <1 ms  10.30.1.200

                        Trace complete.
                        """))
                .extracting(Setting::name, Setting::subject, Setting::number)
                .containsExactly(tuple("Hops", "10.30.1.200", 2.0));
    }

    @Test
    void a_translated_trace_is_counted() {
        assertThat(hops("""
                        Routenverfolgung zu 10.30.1.200 \u00fcber maximal 30 Hops

                          1    <1 ms    <1 ms    <1 ms  10.30.1.200

                        Ablaufverfolgung beendet.
                        """)).extracting(Setting::subject, Setting::number).containsExactly(tuple("10.30.1.200", 1.0));
    }

    @Test
    void a_trace_that_did_not_arrive_tells_nothing() {
        assertThat(hops("""
                        Tracing route to 10.30.1.200 over a maximum of 30 hops

                          1    <1 ms    <1 ms    <1 ms  10.30.9.1
                          2     *        *        *     Request timed out.
                        """)).isEmpty();
    }
}
