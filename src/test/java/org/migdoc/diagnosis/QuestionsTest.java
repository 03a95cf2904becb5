package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Message;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.Origin;

class QuestionsTest {

    private static final Origin ORIGIN = new Origin("input", 1, 1, "");
    private static final MigrationAttempt ATTEMPT =
            new MigrationAttempt(ORIGIN, null, null, "hv01", "hv02", null, null, null, null, null, null);

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
    void a_telling_question_comes_before_a_cheap_one() {
        assertThat(rank(List.of(), question("cheap", 1, "a"), question("telling", 5, "a", "b")))
                .containsExactly("telling", "cheap");
    }

    @Test
    void what_the_facts_answer_already_is_not_asked() {
        assertThat(rank(List.of(listing("hv01", true)), question("delegation", 1, "a")))
                .isEmpty();
    }

    @Test
    void the_list_of_another_machine_or_a_list_that_was_cut_is_no_answer() {
        assertThat(rank(List.of(listing("hv02", true)), question("delegation", 1, "a")))
                .containsExactly("delegation");
        assertThat(rank(List.of(listing("hv01", false)), question("delegation", 1, "a")))
                .containsExactly("delegation");
    }

    @Test
    void what_tells_nothing_about_an_open_cause_is_not_asked() {
        assertThat(rank(List.of(), question("elsewhere", 1, "z"))).isEmpty();
    }

    @Test
    void a_question_about_something_that_was_not_seen_is_not_asked() {
        QuestionTemplate hang = new QuestionTemplate(
                "hang",
                "",
                "",
                "Get-X",
                null,
                List.of("a"),
                List.of(),
                List.of("Message:hung"),
                List.of(),
                1,
                List.of());
        assertThat(rank(List.of(), hang)).isEmpty();
        assertThat(rank(List.of(message("hung")), hang)).containsExactly("hang");
    }

    @Test
    void when_no_cause_is_believed_what_was_seen_says_what_to_ask() {
        QuestionTemplate opener = new QuestionTemplate(
                "opener",
                "",
                "",
                "Get-X",
                null,
                List.of("z"),
                List.of(),
                List.of(),
                List.of("Message:odd"),
                1,
                List.of());
        List<QuestionTemplate> templates = List.of(question("other", 1, "y"), opener);

        assertThat(Questions.rank(templates, List.of(), List.of(message("odd")), ATTEMPT))
                .extracting(Question::id)
                .containsExactly("opener");
        assertThat(Questions.rank(templates, List.of(), List.of(), ATTEMPT)).isEmpty();
    }

    @Test
    void the_gain_is_in_bits_and_never_more_than_there_is_to_know() {
        Question question = Questions.rank(
                        List.of(question("wide", 1, "a", "b")), List.of(open("a"), open("b")), List.of(), ATTEMPT)
                .get(0);
        assertThat(question.gain()).isBetween(0.5, 1.59);
    }

    private static List<String> rank(List<Fact> facts, QuestionTemplate... templates) {
        return Questions.rank(List.of(templates), List.of(open("a"), open("b")), facts, ATTEMPT).stream()
                .map(Question::id)
                .toList();
    }

    private static Fact listing(String subject, boolean complete) {
        return new Listing(ORIGIN, "delegation", subject, complete, 4);
    }

    private static Fact message(String kind) {
        return new Message(ORIGIN, kind, null, null, null, null, null);
    }

    private static Assessment open(String id) {
        Cause cause = new Cause(id, id, "", "area", -10, List.of(), List.of(), List.of(), List.of(), id + ".md");
        return new Assessment(cause, -2, 0.4, Certainty.POSSIBLE, List.of());
    }

    private static QuestionTemplate question(String id, int cost, String... causes) {
        return new QuestionTemplate(
                id,
                id,
                "{source}",
                "Get-X",
                null,
                List.of(causes),
                List.of("Listing:delegation of {source}"),
                List.of(),
                List.of(),
                cost,
                List.of());
    }
}
