package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;

class QuestionsTest {

    private static final Origin ORIGIN = new Origin("input", 1, 1, "");
    private static final MigrationAttempt ATTEMPT =
            new MigrationAttempt(ORIGIN, null, null, "hv01", null, null, null, null, null, null, null);

    @Test
    void the_question_that_tells_more_open_causes_apart_comes_first() {
        assertThat(rank(List.of(), question("narrow", 1, "a"), question("wide", 1, "a", "b")))
                .containsExactly("wide", "narrow");
    }

    @Test
    void of_equally_telling_questions_the_cheaper_comes_first() {
        assertThat(rank(List.of(), question("costly", 5, "a"), question("cheap", 1, "a")))
                .containsExactly("cheap", "costly");
    }

    @Test
    void what_the_facts_answer_already_is_not_asked() {
        Fact listing = new Listing(ORIGIN, "delegation", "hv01", true, 4);
        assertThat(rank(List.of(listing), question("delegation", 1, "a"))).isEmpty();
    }

    @Test
    void what_tells_nothing_about_an_open_cause_is_not_asked() {
        assertThat(rank(List.of(), question("elsewhere", 1, "z"))).isEmpty();
    }

    private static List<String> rank(List<Fact> facts, QuestionTemplate... templates) {
        return Questions.rank(List.of(templates), List.of(open("a"), open("b")), facts, ATTEMPT).stream()
                .map(Question::id)
                .toList();
    }

    private static Assessment open(String id) {
        Cause cause = new Cause(id, id, "", "area", -10, List.of(), List.of(), List.of(), List.of(), id + ".md");
        return new Assessment(cause, 0.4, Certainty.POSSIBLE, List.of());
    }

    private static QuestionTemplate question(String id, int cost, String... causes) {
        return new QuestionTemplate(
                id, id, "{source}", "Get-X", null, List.of(causes), List.of("Listing:delegation"), cost, List.of());
    }
}
