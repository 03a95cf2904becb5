package org.migdoc.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.Doctor;
import org.migdoc.diagnosis.Change;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.Verdict;

class SittingTest {

    private static final Doctor DOCTOR = Doctor.shipped();

    private static final String FAILURE = """
            Event ID:      21024
            Source:        Microsoft-Windows-Hyper-V-VMMS
            Computer:      HV01.corp.example
            The Virtual Machine Management Service failed to establish a connection for a Virtual Machine migration with host \
            'HV02': General access denied error (0x80070005).
            """;

    private static final String LIST = """
            PS C:\\> Get-ADComputer HV01 -Properties msDS-AllowedToDelegateTo, TrustedToAuthForDelegation | Format-List *
            Name                       : HV01
            msDS-AllowedToDelegateTo   : {cifs/HV02, cifs/HV02.corp.example}
            TrustedToAuthForDelegation : True
            """;

    private final Sitting sitting = new Sitting(DOCTOR, OpenCase.named("T-1"));

    @Test
    void an_answer_moves_the_ranking_and_says_by_which_line() {
        sitting.paste(null, FAILURE, null);
        Question question = sitting.questions().get(0);
        assertThat(question.id()).isEqualTo("delegation-of-source");

        List<Change> changes = sitting.paste(null, LIST, question.id());

        Change first = changes.get(0);
        assertThat(first.cause().id()).isEqualTo("kcd-service-missing");
        assertThat(first.after()).isGreaterThan(0.95).isGreaterThan(first.before());
        assertThat(first.gained().get(0).evidence().facts().get(0).origin().document())
                .isEqualTo("paste-2");
        assertThat(changes.stream().filter(Change::explained)).isNotEmpty().doesNotContain(first);
        assertThat(sitting.diagnosis().verdict()).isEqualTo(Verdict.CAUSE_FOUND);
    }

    @Test
    void what_is_taken_back_takes_its_conclusions_with_it() {
        sitting.paste(null, FAILURE, null);
        List<Object> before =
                List.of(sitting.diagnosis().causes(), sitting.diagnosis().facts());
        sitting.paste(null, LIST, null);

        List<Change> changes = sitting.undo();

        assertThat(changes).isNotEmpty();
        assertThat(List.<Object>of(
                        sitting.diagnosis().causes(), sitting.diagnosis().facts()))
                .isEqualTo(before);
        assertThat(sitting.undo()).isNotNull();
        assertThat(sitting.undo()).isNull();
    }

    @Test
    void steps_that_were_done_in_vain_count_against_their_cause_and_bring_its_rivals_back() {
        sitting.paste(null, FAILURE, null);
        double rival = probability("mover-not-authorised");
        sitting.paste(null, LIST, null);
        assertThat(probability("mover-not-authorised")).isLessThan(rival);
        sitting.left().forEach(sitting::done);

        List<Change> changes = sitting.fails();

        assertThat(changes).isNotNull();
        assertThat(probability("kcd-service-missing")).isLessThan(0.25);
        assertThat(probability("mover-not-authorised")).isGreaterThanOrEqualTo(rival);
        assertThat(probability("kcd-not-configured")).as("the list excludes it").isLessThan(0.25);
        assertThat(sitting.diagnosis().verdict()).isEqualTo(Verdict.AMBIGUOUS);
    }

    @Test
    void a_part_of_the_steps_counts_little_and_the_rest_is_named() {
        sitting.paste(null, FAILURE, null);
        sitting.paste(null, LIST, null);
        double before = probability("kcd-service-missing");
        PlanStep first = sitting.left().get(0);
        sitting.done(first);

        assertThat(sitting.fails()).isNotNull();
        assertThat(probability("kcd-service-missing")).isBetween(0.9, before - 0.0001);
        assertThat(sitting.left()).isNotEmpty().doesNotContain(first);
    }

    @Test
    void failing_again_without_a_step_done_means_nothing() {
        sitting.paste(null, FAILURE, null);
        assertThat(sitting.fails()).isNull();
    }

    @Test
    void a_skipped_question_is_not_asked_again_and_an_answered_one_comes_last() {
        sitting.paste(null, FAILURE, null);
        Question first = sitting.questions().get(0);
        Question second = sitting.questions().get(1);
        sitting.skip(first);
        assertThat(sitting.questions()).doesNotContain(first).first().isEqualTo(second);

        sitting.paste(null, "We do not know.", second.id());
        assertThat(sitting.questions()).last().isEqualTo(second);
    }

    @Test
    void a_file_keeps_its_name_and_pastes_are_numbered() {
        sitting.paste("events.txt", FAILURE, null);
        sitting.paste("events.txt", LIST, null);
        sitting.paste(null, "a", null);
        assertThat(sitting.open().turns())
                .extracting(turn -> ((Turn.Pasted) turn).name())
                .containsExactly("events.txt", "events.txt-1", "paste-1");
    }

    @Test
    void a_case_is_unsaved_from_its_first_turn_on() {
        assertThat(sitting.saved()).isTrue();
        sitting.paste(null, FAILURE, null);
        assertThat(sitting.saved()).isFalse();
        sitting.markSaved();
        assertThat(sitting.saved()).isTrue();
    }

    private double probability(String cause) {
        return sitting.diagnosis().causes().stream()
                .filter(a -> a.cause().id().equals(cause))
                .findFirst()
                .orElseThrow()
                .probability();
    }
}
