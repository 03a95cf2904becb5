package org.migdoc.recognise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.intake.LineCleaner;

class AdviceTest {

    private static final MessageTable TABLE = MessageTable.of(List.of(
            new MessageTable.Row(
                    "advice", "text", "are in different domains and there is no trust", "rules/messages.tsv:1"),
            new MessageTable.Row("remark-other-domain", "text", "different domains", "rules/messages.tsv:2"),
            new MessageTable.Row("remark-no-trust", "text", "no trust between", "rules/messages.tsv:3")));

    @Test
    void a_sentence_inside_advice_says_nothing_of_the_case() {
        assertThat(kinds("The computers are in different domains and there is no trust."))
                .isEmpty();
    }

    @Test
    void the_same_words_of_a_person_count() {
        assertThat(kinds("Our hosts are in different domains.")).containsExactly("remark-other-domain");
    }

    @Test
    void what_reaches_beyond_the_advice_counts() {
        assertThat(kinds("are in different domains and there is no trust between the two"))
                .containsExactly("remark-no-trust");
    }

    @Test
    void what_follows_the_advice_counts() {
        assertThat(kinds("are in different domains and there is no trust. Ours are in different domains."))
                .containsExactly("remark-other-domain");
    }

    private static List<String> kinds(String text) {
        return new PhraseMatcher(TABLE)
                .find(new Squeezed(LineCleaner.lines(text))).stream()
                        .map(hit -> hit.phrase().kind())
                        .toList();
    }
}
