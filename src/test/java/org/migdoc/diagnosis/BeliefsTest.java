package org.migdoc.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BeliefsTest {

    private static final Beliefs EVEN = new Beliefs(Map.of("a", 0.5, "b", 0.5));

    @Test
    void a_question_whose_answers_all_mean_the_same_tells_little() {
        assertThat(EVEN.gain(asked("Get-X", answer("yes", "c"), answer("no", "c"))))
                .isLessThan(0.2);
    }

    @Test
    void an_answer_for_each_cause_tells_more_than_an_answer_for_one() {
        assertThat(EVEN.gain(asked("Get-X", answer("one", "a"), answer("two", "b"))))
                .isGreaterThan(EVEN.gain(asked("Get-X", answer("one", "a"), answer("two", "c"))));
    }

    @Test
    void what_a_command_prints_tells_more_than_what_a_person_remembers() {
        assertThat(EVEN.gain(asked("Get-X", answer("one", "a"), answer("two", "b"))))
                .isGreaterThan(EVEN.gain(asked(null, answer("one", "a"), answer("two", "b"))));
    }

    @Test
    void an_answer_that_speaks_against_a_cause_tells_more_than_one_that_is_silent_of_it() {
        QuestionTemplate.Answer silent = answer("fine", "c");
        QuestionTemplate.Answer against = new QuestionTemplate.Answer("fine", "c", List.of("a", "b"));
        Beliefs three = new Beliefs(Map.of("a", 0.5, "b", 0.5, "c", 0.5));
        assertThat(three.gain(asked("Get-X", answer("one", "a"), answer("two", "b"), against)))
                .isGreaterThan(three.gain(asked("Get-X", answer("one", "a"), answer("two", "b"), silent)));
    }

    @Test
    void little_is_left_to_learn_when_one_cause_is_nearly_sure() {
        QuestionTemplate question = asked("Get-X", answer("one", "a"), answer("two", "b"));
        assertThat(new Beliefs(Map.of("a", 0.99, "b", 0.02)).gain(question)).isLessThan(0.1);
    }

    private static QuestionTemplate.Answer answer(String when, String then) {
        return new QuestionTemplate.Answer(when, then, List.of());
    }

    private static QuestionTemplate asked(@Nullable String command, QuestionTemplate.Answer... answers) {
        return new QuestionTemplate(
                "q", "", "", command, null, List.of("a", "b"), List.of(), List.of(), List.of(), 1, List.of(answers));
    }
}
