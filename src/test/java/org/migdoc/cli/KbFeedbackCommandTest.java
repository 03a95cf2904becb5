package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migdoc.store.Conclusion;
import org.migdoc.store.Feedback;
import org.migdoc.store.Part;
import org.migdoc.store.Store;
import org.migdoc.store.StoreException;

class KbFeedbackCommandTest {

    private static final Instant NOON = Instant.parse("2026-11-03T12:00:00Z");

    @TempDir
    private Path folder;

    /** Cases in which a rule spoke of one cause, which was the one in the first {@code right} of them. */
    private void judged(int cases, int right) throws StoreException {
        try (Store store = Store.in(folder)) {
            for (int n = 0; n < cases; n++) {
                String id = "case" + n;
                store.accept(id, NOON, List.of(new Part(Part.Kind.TEXT, "paste.txt", "x")));
                store.conclude(id, conclusion());
                store.add(id, new Feedback(NOON, "kcd-stale-ticket", n < right, "purge-tickets", n < right, null));
            }
        }
    }

    private static Conclusion conclusion() {
        return new Conclusion(
                "cause-found",
                null,
                null,
                null,
                "{}",
                List.of(new Conclusion.Shown("kcd-stale-ticket", 0.9)),
                List.of(new Conclusion.Fired("kcd-stale-ticket", "a rule", "rules/kerberos/tickets.drl:7", 15)),
                Set.of());
    }

    private Run feedback(String... more) {
        String[] arguments = new String[more.length + 4];
        System.arraycopy(new String[] {"kb", "feedback", "--store-dir", folder.toString()}, 0, arguments, 0, 4);
        System.arraycopy(more, 0, arguments, 4, more.length);
        return Run.of(arguments);
    }

    @Test
    void without_a_word_from_anybody_it_says_so() {
        Run run = feedback();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).startsWith("Nobody has said yet");
    }

    @Test
    void it_counts_causes_rules_and_steps() throws Exception {
        judged(3, 2);
        Run run = feedback();
        assertThat(run.out())
                .contains("3 cases in which somebody said which cause it was")
                .containsPattern("kcd-stale-ticket +3 +2 +1 ")
                .contains("rules/kerberos/tickets.drl:7  kcd-stale-ticket")
                .contains("too few")
                .contains("step purge-tickets: helped 2, did not help 1");
    }

    @Test
    void a_rule_that_speaks_where_it_is_right_and_where_it_is_wrong_alike_is_worth_nothing() throws Exception {
        judged(12, 6);
        assertThat(feedback("--format", "json").out()).contains("\"suggested\" : 0");
    }

    @Test
    void an_unknown_format_is_refused() {
        Run run = feedback("--format", "xml");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("unknown format 'xml'. Maybe text or json.");
    }
}
