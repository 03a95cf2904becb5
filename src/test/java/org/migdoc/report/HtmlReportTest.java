package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.diagnosis.AlreadySo;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Diagnosis.KnowledgeVersion;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.fact.Message;
import org.migdoc.fact.Origin;

class HtmlReportTest {

    @Test
    void theVerdictTheCausesAndTheirLinesComeBeforeThePlanAndTheQuestions() {
        String page = HtmlReport.of(Diagnoses.found(), false);

        assertThat(page)
                .containsSubsequence(
                        "Cause found",
                        "<h1>Delegation is incomplete: HV01 may not act for you towards HV02 under its full name</h1>",
                        "Move: shared-nothing live migration, APP01, HV01 → HV02",
                        "Title of kcd-name-form-missing",
                        "98 % confirmed",
                        "HV01 may delegate cifs to HV02 only",
                        "paste.txt:31",
                        "<pre class=\"line\">cifs/HV02</pre>",
                        "<h2>Do this</h2>",
                        "Add the missing entries to HV01",
                        "<pre class=\"command\">Set-ADComputer HV01 -Add",
                        "<h2>Already so, nothing to do</h2>",
                        "Enable migrations on HV02",
                        "paste.txt:28-33",
                        "<h2>To be sure, paste next</h2>",
                        "<pre class=\"command\">setspn -L HV02</pre>",
                        "<h2>Please note</h2>",
                        "What was recognised (3)",
                        "knowledge 1.0 0123abcd");
    }

    @Test
    void whatIsCertainIsOpenAndTheRestIsFolded() {
        String page = HtmlReport.of(Diagnoses.found(), false);

        assertThat(page)
                .contains("<div><h3>Title of kcd-name-form-missing", "<summary><h3>Title of kcd-stale-ticket")
                .contains("<details><summary>Undo</summary>")
                .doesNotContain("binding-order");
        assertThat(HtmlReport.of(Diagnoses.found(), true)).contains("binding-order-unroutable-dns");
        assertThat(HtmlReport.of(Diagnoses.ambiguous(), false)).contains("<div><h3>Title of kcd-not-configured");
    }

    @Test
    void whatIsAskedForComesFirstWhenNothingIsDecided() {
        assertThat(HtmlReport.of(Diagnoses.ambiguous(), false))
                .containsSubsequence("Not decided yet", "<h2>Paste next</h2>", "<h2>Causes</h2>")
                .doesNotContain("<h2>Do this</h2>");
        assertThat(HtmlReport.of(Diagnoses.notEnough(), false)).doesNotContain("<h2>Causes</h2>");
    }

    @Test
    void noFailureIsOneSentence() {
        assertThat(HtmlReport.of(Diagnoses.nothing(), false))
                .contains("<h1>No failed migration, storage path or image restore in what could be read.</h1>")
                .doesNotContain("<h2>Causes</h2>", "Move:");
    }

    @Test
    void thePageNeedsNothingButItself() {
        assertThat(HtmlReport.of(Diagnoses.found(), true))
                .contains("Content-Security-Policy", "prefers-color-scheme: dark", "@media print")
                .doesNotContain("<script", "<link", "<img", " src=", " href=", "url(", "@import");
    }

    @Test
    void pastedTextStaysTextWhereverItIsPut() {
        String page = HtmlReport.of(
                hostile("</pre></title></style><script>alert(1)</script>\" onclick='x' &amp; \u202e\u0000\ud800"),
                true);

        assertThat(page)
                .doesNotContain("<script", "\u202e", "\u0000", "\ud800", "\" onclick", "' onclick")
                .contains(
                        "&lt;script&gt;alert(1)&lt;/script&gt;&quot; onclick=&#x27;x&#x27; &amp;amp; \\u202e\\u0000\\ud800");
        assertThat(page.split("<body>", 2)[0]).containsOnlyOnce("</title>").containsOnlyOnce("</style>");
    }

    @Test
    void longExcerptsAreCutAndCommandsAreNot() {
        String page = HtmlReport.of(hostile("x".repeat(5000)), true);

        assertThat(page)
                .contains("<pre class=\"line\">" + "x".repeat(2000) + "\n…</pre>")
                .contains("<pre class=\"command\">" + "x".repeat(5000) + "</pre>");
    }

    @Test
    void manyFactsAreCutShort() {
        Diagnosis few = Diagnoses.found();
        Diagnosis many = new Diagnosis(
                few.id(),
                few.verdict(),
                few.attempt(),
                few.causes(),
                few.plan(),
                few.alreadySo(),
                few.collect(),
                Collections.nCopies(5000, Diagnoses.ENTRY),
                few.warnings(),
                few.knowledge(),
                0);

        assertThat(HtmlReport.of(many, false)).contains("What was recognised (5000)", "<p>and 4000 more</p>");
    }

    /** A diagnosis in which every text is {@code text}. */
    private static Diagnosis hostile(String text) {
        Message message = new Message(new Origin(text, 1, 1, text), text, text, text, text, text, text);
        Evidence evidence = Evidence.conclusive(text, text, message);
        PlanStep step = new PlanStep(
                1,
                text,
                text,
                text,
                text,
                text,
                List.of(new StepTemplate.Command("powershell", text), new StepTemplate.Command("gui", text)),
                text,
                text,
                text,
                text,
                List.of(text),
                null,
                true,
                text);
        AlreadySo done = new AlreadySo(text, text, text, List.of(text), List.of(message));
        Question question = new Question(
                text,
                text,
                text,
                text,
                text,
                List.of(text),
                1,
                List.of(new QuestionTemplate.Answer(text, text, List.of(text))));
        return new Diagnosis(
                text,
                Verdict.CAUSE_FOUND,
                Diagnoses.attempt(text, text, text),
                List.of(Diagnoses.assessment(text, text, 0.99, List.of(Diagnoses.finding(evidence)))),
                List.of(step),
                List.of(done),
                List.of(question),
                List.of(message),
                List.of(text),
                new KnowledgeVersion(text, text, 1),
                1);
    }
}
