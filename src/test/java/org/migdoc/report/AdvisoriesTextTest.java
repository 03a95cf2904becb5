package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.diagnosis.Advisory;
import org.migdoc.diagnosis.Diagnosis;

/** Advisories in every form of the report. */
class AdvisoriesTextTest {

    private static final Advisory CHAP =
            Advisory.of("iscsi-without-chap", "iSCSI sessions are made without CHAP", "Set a secret.", Diagnoses.ENTRY);

    @Test
    void where_nothing_failed_the_text_says_what_is_worth_knowing_and_where_it_stands() {
        assertThat(TextReport.of(with(Diagnoses.nothing()), new TextStyle(100, false, false)))
                .contains("WORTH KNOWING", CHAP.title(), CHAP.advice(), "paste.txt:31")
                .doesNotContain("NOT WHY IT FAILED");
    }

    @Test
    void beside_a_failure_it_says_that_this_is_not_why() {
        assertThat(TextReport.of(with(Diagnoses.found()), new TextStyle(100, false, false)))
                .contains("WORTH KNOWING, THOUGH NOT WHY IT FAILED", CHAP.title());
    }

    @Test
    void without_advisories_there_is_no_heading() {
        assertThat(TextReport.of(Diagnoses.nothing(), new TextStyle(100, false, false)))
                .doesNotContain("WORTH KNOWING");
    }

    @Test
    void the_note_the_page_and_the_json_hold_them_too() {
        Diagnosis diagnosis = with(Diagnoses.nothing());
        assertThat(MarkdownReport.of(diagnosis, false)).contains("**Worth knowing**", CHAP.title(), "paste.txt:31");
        assertThat(HtmlReport.of(diagnosis, false)).contains("Worth knowing", CHAP.title(), "paste.txt:31");
        assertThat(DiagnosisJson.line(diagnosis, false))
                .contains("\"advisories\":[{\"id\":\"iscsi-without-chap\",\"title\":\"" + CHAP.title() + "\"");
    }

    private static Diagnosis with(Diagnosis d) {
        return new Diagnosis(
                d.id(),
                d.verdict(),
                d.attempt(),
                d.causes(),
                d.plan(),
                d.alreadySo(),
                List.of(CHAP),
                d.collect(),
                d.facts(),
                d.warnings(),
                d.knowledge(),
                d.tookMs());
    }
}
