package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.migdoc.report.Schemas;

class CodesCommandTest {

    @Test
    void aCodeIsExplainedForPeople() {
        Run run = Run.of("codes", "0x80070005");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("ERROR_ACCESS_DENIED", "CAN COME FROM", "kcd-not-configured", "TO TELL THEM APART")
                .doesNotContain("{source}", "{vm}");
    }

    @Test
    void aSignedNumberIsNoOption() {
        assertThat(Run.of("codes", "-2147024891").out())
                .isEqualTo(Run.of("codes", "0x80070005").out());
        assertThat(Run.of("codes", "--fromat").err()).contains("there is no option \"--fromat\"");
    }

    @Test
    void severalWordsAreOneQuestion() {
        assertThat(Run.of("codes", "Hyper-V-VMMS", "20306").out()).startsWith("hyper-v-vmms/20306");
    }

    @Test
    void programsGetJson() {
        Run run = Run.of("codes", "21502", "--format", "json");
        assertThat(run.code()).isZero();
        Schemas.holds(Schemas.CODE, run.out());
    }

    @Test
    void whatIsNotKnownIsSaidWithWhatWasPerhapsMeant() {
        Run run = Run.of("codes", "0x8009033E");
        assertThat(run.code()).isEqualTo(ExitCode.UNUSABLE);
        assertThat(run.err()).contains("nothing is known of \"0x8009033E\". Maybe 0x8009030E");
        Run json = Run.of("codes", "0x8009033E", "--format", "json");
        Schemas.holds(Schemas.CODE, json.out());
    }

    @Test
    void nothingAskedIsNamed() {
        assertThat(Run.of("codes").err()).contains("a code is needed. Maybe");
        assertThat(Run.of("codes", "--help").out()).contains("migdoc codes error 5");
    }
}
