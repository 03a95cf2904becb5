package org.migdoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class KbExplainCommandTest {

    private static final String ONE_FORM = sample("kerberos/seed-scenario-event-dump");
    private static final String STALE = sample("kerberos/kcd-stale-ticket-paste-1");

    private static String sample(String name) {
        return Path.of("facts-samples", name).toString();
    }

    private static Run explain(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "kb";
        all[1] = "explain";
        System.arraycopy(args, 0, all, 2, args.length);
        return Run.of(all);
    }

    @Test
    void the_story_goes_from_lines_over_situations_to_a_sum() {
        Run run = explain(STALE);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .containsSubsequence(
                        "FACTS",
                        "input.txt:8",
                        "SITUATIONS",
                        "any-protocol-delegation host=hv1",
                        "input.txt:8",
                        "rules/kerberos/delegation.drl:",
                        "CAUSES",
                        "kcd-stale-ticket",
                        "-10 prior",
                        "+15 ",
                        "+24 together",
                        "confirmed");
    }

    @Test
    void why_follows_each_piece_of_evidence_back_to_its_line() {
        Run run = explain(ONE_FORM, "--why", "kcd-name-form-missing");
        assertThat(run.out())
                .containsSubsequence(
                        "-11 prior",
                        "+30 A service is delegated to the destination under its full name only",
                        "rules/kerberos/delegation.drl:",
                        "delegation-entry  account=hv01 service=cifs target=hv02 form=fqdn",
                        "input.txt:54  cifs/HV02.ad.example.com",
                        "already counted: +30  A service is delegated to the destination under its short name only",
                        "+30 together",
                        "confirmed; nothing is missing");
    }

    @Test
    void why_names_the_rivals_and_what_the_next_word_takes() {
        Run run = explain(STALE, "--why", "kcd-not-configured");
        assertThat(run.out()).contains("beside kcd-stale-ticket").containsPattern("lacks \\d+ decibans");
    }

    @Test
    void why_says_so_when_nothing_speaks_of_the_cause() {
        assertThat(explain(STALE, "--why", "disk-full").out())
                .isEqualTo("disk-full: nothing speaks for or against it here."
                        + " Maybe --why-not disk-full tells what is missing.\n");
    }

    @Test
    void why_not_names_the_condition_that_fails_with_the_fact_that_must_not_be_there() {
        Run run = explain(STALE, "--why-not", "kcd-name-form-missing");
        assertThat(run.out())
                .containsSubsequence(
                        "the migration service alone is delegated, under",
                        "open",
                        "not DelegationEntry(account == $source, target == $destination, service ==",
                        "but there is",
                        "delegation-entry  account=hv1 service=migration target=hv2 form=fqdn",
                        "input.txt:7");
    }

    @Test
    void why_not_shows_the_closest_fact_with_what_was_wanted_and_found() {
        Run run = explain(STALE, "--why-not", "kcd-not-configured");
        assertThat(run.out())
                .containsSubsequence(
                        "delegation of the source names no service",
                        "open",
                        "$list : Listing(kind == \"delegation\", subject == $source, complete ==",
                        "closest",
                        "listing  kind=delegation subject=hv1 complete=true size=4",
                        "input.txt:7",
                        "wanted size == 0, size is 4");
    }

    @Test
    void why_not_says_which_rules_and_rows_spoke() {
        Run run = explain(ONE_FORM, "--why-not", "kcd-name-form-missing");
        assertThat(run.out())
                .containsSubsequence("fired", "a service is delegated to the destination under", "Not seen at all");
    }

    @Test
    void programs_get_the_same_as_json() {
        assertThat(explain(STALE, "--format", "json").out())
                .contains("\"situations\": [")
                .contains("\"decibans\": 24");
        assertThat(explain(STALE, "--why", "kcd-stale-ticket", "--format", "json")
                        .out())
                .contains("\"location\": \"rules/kerberos/signatures.tsv:");
        assertThat(explain(STALE, "--why-not", "kcd-not-configured", "--format", "json")
                        .out())
                .contains("\"wanted\": \"size == 0\"")
                .contains("\"found\": \"size is 4\"");
    }

    @Test
    void what_cannot_be_explained_is_said_with_a_hint() {
        assertThat(explain(STALE, "--why", "kcd-stale-tickt"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(2))
                .satisfies(run -> assertThat(run.err()).contains("Maybe \"kcd-stale-ticket\" was meant."));
        assertThat(explain(STALE, "--why", "disk-full", "--why-not", "disk-full")
                        .err())
                .contains("Maybe ask one after the other.");
        assertThat(explain("no-such-file.txt").code()).isEqualTo(2);
    }
}
