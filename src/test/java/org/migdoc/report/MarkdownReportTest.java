package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.fact.Message;
import org.migdoc.fact.Origin;

class MarkdownReportTest {

    @Test
    void theVerdictTheCausesAndThePlanAreSeenWithoutUnfolding() {
        assertThat(MarkdownReport.of(Diagnoses.found(), false))
                .startsWith("""
                        ### Cause found

                        Delegation is incomplete: HV01 may not act for you towards HV02 under its full name

                        Move: shared-nothing live migration, APP01, HV01 → HV02, started on ADMIN-PC by jane, Kerberos

                        - **98 % confirmed** `kcd-name-form-missing`: Title of kcd-name-form-missing
                        - **25 % possible** `kcd-stale-ticket`: Title of kcd-stale-ticket

                        <details><summary>Evidence, with the lines it stands on</summary>
                        """)
                .contains("""
                        **Do this**

                        - [ ] 1. Add the missing entries to HV01 (on a domain controller; low risk, can be undone)
                        """)
                .contains("""
                        Undo:

                        ```powershell
                        Set-ADComputer HV01 -Remove @{'msDS-AllowedToDelegateTo'=@('cifs/HV02')}
                        ```
                        """)
                .contains("DISRUPTIVE, CANNOT BE UNDONE")
                .contains("""
                        **Already so, nothing to do**

                        - [x] Enable migrations on HV02: `paste.txt:28-33` `msDS-AllowedToDelegateTo : {cifs/HV02}`
                        """)
                .doesNotContain("\n\n\n");
    }

    @Test
    void whatIsAskedForComesFirstWhenNothingIsDecided() {
        String note = MarkdownReport.of(Diagnoses.ambiguous(), false);

        assertThat(note.indexOf("**Paste next**")).isBetween(1, note.indexOf("kcd-not-configured"));
    }

    @Test
    void noFailureIsOneSentence() {
        assertThat(MarkdownReport.of(Diagnoses.nothing(), false))
                .startsWith(
                        "### Nothing found\n\nNo failed migration, storage path or image restore in what could be read.\n\n")
                .doesNotContain("details");
    }

    @Test
    void ordinaryWordsStayReadable() {
        assertThat(MarkdownWords.escaped("Win32_ComputerSystem > Properties (0x80070005) #1 _x_"))
                .isEqualTo("Win32_ComputerSystem > Properties (0x80070005) #1 \\_x\\_");
        for (String begins : new String[] {"# x", "> x", "- x", "+ x", "= x"}) {
            assertThat(MarkdownWords.escaped(begins)).isEqualTo("\\" + begins);
        }
        assertThat(MarkdownWords.escaped("1. x")).isEqualTo("1\\. x");
    }

    @Test
    void pastedTextStaysWhereItIsPut() {
        Message hostile = new Message(
                new Origin("a`b.txt", 1, 1, "```\n</details><script>alert(1)</script>"),
                "k",
                null,
                null,
                null,
                null,
                null);
        Evidence evidence = Evidence.conclusive("c", "**x** <img src=y> @all http://evil.example [a](b)\n# h", hostile);
        Diagnosis diagnosis = Diagnoses.diagnosis(
                Verdict.CAUSE_FOUND,
                List.of(Diagnoses.assessment("c", "", 0.99, List.of(Diagnoses.finding(evidence)))),
                List.of(),
                List.of());

        assertThat(MarkdownReport.of(diagnosis, false))
                .contains("\\*\\*x\\*\\* \\<img src=y> @\u200ball http&#58;//evil.example \\[a\\](b) # h")
                .contains("``a`b.txt:1``")
                .contains("  ````text\n  ```\n  </details><script>alert(1)</script>\n  ````\n");
    }
}
