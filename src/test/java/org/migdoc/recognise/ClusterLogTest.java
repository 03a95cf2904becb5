package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;

class ClusterLogTest {

    private static final String QUIET =
            "00000b9c.%08x::2024/03/12-08:14:%02d.004 INFO  [GUM] Node 1: executing request locally, gumId:%d\n";
    private static final String BAD =
            "00001ae4.000020a4::2024/03/12-08:14:%02d.553 ERR   [RES] Physical Disk <Disk %d>: no arbitration\n";

    private static Document log(int quiet, int bad) {
        StringBuilder text = new StringBuilder("HV01, as asked\n");
        for (int i = 0; i < quiet; i++) {
            text.append(QUIET.formatted(i, i % 60, i));
        }
        for (int i = 0; i < bad; i++) {
            text.append(BAD.formatted(i % 60, i));
        }
        return Pasted.document(text + "Regards");
    }

    private static List<String> texts(Document document) {
        return document.lines().stream().map(Line::text).toList();
    }

    @Test
    void of_a_long_log_the_lines_about_failures_stay_with_their_numbers() {
        Document thinned = ClusterLog.thinned(log(1000, 1));
        assertThat(texts(thinned)).hasSize(3).first().isEqualTo("HV01, as asked");
        assertThat(thinned.lines().get(1).number()).isEqualTo(1002);
        assertThat(thinned.lines().get(1).text()).contains("no arbitration");
    }

    @Test
    void lines_that_differ_in_numbers_only_are_kept_a_few_times() {
        assertThat(texts(ClusterLog.thinned(log(1000, 500)))).hasSizeLessThan(50);
    }

    @Test
    void an_excerpt_stays_whole() {
        Document excerpt = log(100, 5);
        assertThat(ClusterLog.thinned(excerpt)).isSameAs(excerpt);
    }
}
