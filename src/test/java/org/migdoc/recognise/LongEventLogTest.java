package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;

class LongEventLogTest {

    private static final MessageTable KNOWN =
            MessageTable.of(List.of(new MessageTable.Row("logon-failed", "event", "security/4625", "x:1")));

    private static String event(String provider, int id, int level) {
        return "<Event><System><Provider Name=\"" + provider + "\"/><EventID>" + id + "</EventID><Level>" + level
                + "</Level></System></Event>";
    }

    private static Document log(int times, String... events) {
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            String text = events[i % events.length];
            lines.add(new Line(i + 1, text, text));
        }
        return new Document("System.evtx", lines);
    }

    private static List<Line> thinned(Document document) {
        return LongEventLog.thinned(document, KNOWN).lines();
    }

    @Test
    void of_a_long_log_errors_known_events_and_sources_of_our_field_stay() {
        String told = event("Microsoft-Windows-Security-Auditing", 4625, 0);
        Document log = log(
                600,
                event("Service Control Manager", 7036, 4),
                event("Application Popup", 26, 2),
                event("iScsiPrt", 34, 4),
                told,
                event("Microsoft-Windows-Security-Auditing", 4624, 0),
                event("Microsoft-Windows-Hyper-V-VMMS", 20413, 4));
        assertThat(thinned(log))
                .hasSize(400)
                .extracting(Line::text)
                .contains(told, event("iScsiPrt", 34, 4), event("Application Popup", 26, 2))
                .doesNotContain(event("Service Control Manager", 7036, 4));
    }

    @Test
    void of_one_kind_of_event_a_hundred_stay_with_the_numbers_of_their_records() {
        List<Line> kept = thinned(log(2000, event("iScsiPrt", 20, 2)));
        assertThat(kept).hasSize(100);
        assertThat(kept.get(99).number()).isEqualTo(100);
    }

    @Test
    void a_short_log_and_what_is_no_log_stay_whole() {
        Document brief = log(400, event("Service Control Manager", 7036, 4));
        assertThat(LongEventLog.thinned(brief, KNOWN)).isSameAs(brief);
        Document text = log(2000, "a line", event("Service Control Manager", 7036, 4));
        assertThat(LongEventLog.thinned(text, KNOWN)).isSameAs(text);
    }
}
