package org.migdoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.fact.Message;
import org.migdoc.fact.Origin;

class TextReportTest {

    private static final TextStyle PLAIN = new TextStyle(100, false, false);

    @Test
    void aFoundCauseIsSaidProvenAndMended() {
        assertThat(TextReport.of(Diagnoses.found(), PLAIN))
                .startsWith("""
                        CAUSE FOUND   Delegation is incomplete: HV01 may not act for you towards HV02 under its full name

                          move         shared-nothing live migration, APP01, HV01 → HV02, started on ADMIN-PC by jane,
                                       Kerberos

                          most likely  kcd-name-form-missing                                               98 %  confirmed
                                       Title of kcd-name-form-missing
                            for        HV01 may delegate cifs to HV02 only
                                       paste.txt:31  cifs/HV02
                                       paste.txt:28-33  msDS-AllowedToDelegateTo : {cifs/HV02}
                                       the move failed before the first file was copied
                                       paste.txt:4  No credentials are available in the security package (0x8009030E).
                            against    –

                          less likely  kcd-stale-ticket\u00a025\u00a0%, binding-order-unroutable-dns\u00a03\u00a0%   (--all shows why)

                        DO THIS
                          1  Add the missing entries to HV01
                             on a domain controller; low risk, undo below
                               Set-ADComputer HV01 -Add @{'msDS-AllowedToDelegateTo'=@('cifs/HV02')}
                             why      Without them HV01 gets no ticket for HV02.
                             check    Get-ADComputer HV01 shows four entries
                             undo
                               Set-ADComputer HV01 -Remove @{'msDS-AllowedToDelegateTo'=@('cifs/HV02')}
                             wait     about 15 minutes
                             script   complete-delegation.ps1 does this for any number of machines; migdoc diagnose
                                      --scripts DIR writes it
                             one of   steps 1 or 2: only one of them is needed
                        """)
                .contains("; DISRUPTIVE, CANNOT BE UNDONE\n")
                .contains("""
                        ALREADY SO, NOTHING TO DO
                          -  Enable migrations on HV02
                             paste.txt:28-33  msDS-AllowedToDelegateTo : {cifs/HV02}
                        """)
                .contains("     where the failed move was started; changes nothing\n")
                .contains("     serves   kcd-name-form-missing and kcd-stale-ticket\n")
                .endsWith("""
                        TO BE SURE, PASTE NEXT
                          1  The service names registered for HV02   (on HV01)
                               setspn -L HV02
                             tells apart spn-missing, kcd-name-form-missing

                        PLEASE NOTE
                          - paste.txt: 2 lines were longer than 65536 characters and were cut
                        """);
    }

    @Test
    void whatIsAskedForComesFirstWhenNothingIsDecided() {
        String report = TextReport.of(Diagnoses.ambiguous(), PLAIN);

        assertThat(report).startsWith("NOT DECIDED YET   These 2 causes fit what was pasted");
        assertThat(report.indexOf("PASTE NEXT")).isLessThan(report.indexOf("  possible     kcd-not-configured"));
        assertThat(report).contains("HV01 → HV02").doesNotContain("DO THIS");
    }

    @Test
    void tooFewFactsAreSaidPlainly() {
        assertThat(TextReport.of(Diagnoses.notEnough(), PLAIN))
                .startsWith("NOT ENOUGH FACTS   Something failed, but nothing that was pasted points at a cause.")
                .contains("setspn -L HV02");
    }

    @Test
    void noFailureIsOneQuietSentence() {
        Diagnosis nothing = Diagnoses.diagnosis(Verdict.NO_MIGRATION_FAILURE, List.of(), List.of(), List.of());

        assertThat(TextReport.of(nothing, PLAIN))
                .startsWith("No failed migration, storage path or image restore in what could be read.\n\nPLEASE NOTE");
        assertThat(TextReport.of(Diagnoses.nothing(), PLAIN)).doesNotContain("binding-order");
    }

    @Test
    void unlikelyCausesAreShownWhenAskedFor() {
        assertThat(TextReport.of(Diagnoses.found(), new TextStyle(100, false, true)))
                .contains("  unlikely     binding-order-unroutable-dns")
                .contains("    against    the entries were not changed lately")
                .contains("     if no line begins with cifs: spn-missing, not kcd-name-form-missing\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 80, 100, 120, 5000})
    void linesKeepTheWidthButForCommands(int width) {
        TextStyle style = new TextStyle(width, false, true);

        assertThat(TextReport.of(Diagnoses.found(), style).lines())
                .filteredOn(line -> !line.contains("Set-AD"))
                .allMatch(line -> Columns.width(line) <= Math.max(80, Math.min(120, width)));
    }

    @Test
    void coloursComeOnlyWhenAskedFor() {
        assertThat(TextReport.of(Diagnoses.found(), PLAIN)).doesNotContain("\u001b");
        assertThat(TextReport.of(Diagnoses.found(), new TextStyle(100, true, false)))
                .startsWith("\u001b[1;32mCAUSE FOUND\u001b[0m");
    }

    @Test
    void pastedTextCannotReachTheTerminal() {
        Message hostile = new Message(
                new Origin("a\u001b[2J.txt", 1, 1, "x\u001b]0;pwned\u0007\nFAKE LINE"),
                "k",
                null,
                null,
                null,
                null,
                null);
        Evidence evidence = Evidence.conclusive("c", "says \u001b[31m{source}\nFAKE", hostile);
        Diagnosis diagnosis = Diagnoses.diagnosis(
                Verdict.CAUSE_FOUND,
                List.of(Diagnoses.assessment("c", "", 0.99, List.of(Diagnoses.finding(evidence)))),
                List.of(),
                List.of());

        assertThat(TextReport.of(diagnosis, PLAIN))
                .doesNotContain("\u001b", "\u0007", "\nFAKE")
                .contains("says \\u001b[31mHV01 FAKE")
                .contains("a\\u001b[2J.txt:1  x\\u001b]0;pwned\\u0007 FAKE LINE");
    }
}
