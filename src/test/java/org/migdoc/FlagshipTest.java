package org.migdoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.intake.Intake;

/** Access denied while creating the folder: the failure that the program began with. */
class FlagshipTest {

    private static final Doctor DOCTOR = Doctor.shipped();

    @Test
    void the_scenario_has_one_diagnosis_in_all_its_disguises() throws Exception {
        List<Diagnosis> disguises = List.of(
                sample("seed-scenario-event-dump"),
                sample("seed-scenario-powershell-wrapped"),
                sample("seed-scenario-german"));
        assertThat(disguises).allSatisfy(d -> {
            assertThat(d.verdict()).isEqualTo(Verdict.CAUSE_FOUND);
            assertThat(d.causes().get(0).cause().id()).isEqualTo("kcd-name-form-missing");
            assertThat(d.causes().get(0).certainty()).isEqualTo(Certainty.CONFIRMED);
            assertThat(d.attempt().source()).isEqualTo("hv01");
            assertThat(d.attempt().destination()).isEqualTo("hv02");
        });
        assertThat(disguises.stream()
                        .map(d -> d.plan().stream().map(PlanStep::id).toList()))
                .containsOnly(disguises.get(0).plan().stream().map(PlanStep::id).toList());
    }

    @Test
    void without_listings_the_cause_stays_open_and_the_listings_are_asked_for() {
        Diagnosis d = diagnose(FAILURE);
        assertThat(d.verdict()).isEqualTo(Verdict.AMBIGUOUS);
        assertThat(ids(d.shown()))
                .contains(
                        "kcd-service-missing",
                        "kcd-name-form-missing",
                        "kcd-not-configured",
                        "binding-order-unroutable-dns")
                .doesNotContain("ntfs-permission-missing", "smb-share-permission-missing");
        assertThat(d.collect()).extracting(Question::id).contains("delegation-of-source");
        assertThat(d.plan()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cifs", "Microsoft Virtual System Migration Service"})
    void a_list_with_one_service_only_shows_the_missing_one(String service) {
        Diagnosis d = diagnose(FAILURE + delegation(service + "/HV02", service + "/hv02.ad.example.com"));
        assertThat(d.causes().get(0).cause().id()).isEqualTo("kcd-service-missing");
        assertThat(d.causes().get(0).certainty()).isEqualTo(Certainty.CONFIRMED);
    }

    @Test
    void a_list_that_was_cut_proves_nothing() {
        Diagnosis d = diagnose(FAILURE + """

                PS C:\\> Get-ADComputer HV01 -Properties msDS-AllowedToDelegateTo | fl Name,msDS*

                Name                     : HV01
                msDS-AllowedToDelegateTo : {cifs/HV02, cifs/hv02.ad.example.com, cifs/HV03, cifs/hv03.ad.example.com...}
                """);
        assertThat(d.causes()).noneMatch(a -> a.certainty().sure());
    }

    @Test
    void a_complete_list_clears_delegation() {
        Diagnosis d = diagnose(FAILURE
                + delegation(
                        "cifs/HV02",
                        "cifs/hv02.ad.example.com",
                        "Microsoft Virtual System Migration Service/HV02",
                        "Microsoft Virtual System Migration Service/hv02.ad.example.com"));
        assertThat(ids(d.shown())).doesNotContain("kcd-service-missing", "kcd-name-form-missing", "kcd-not-configured");
    }

    private static final String FAILURE = """
            Log Name: Microsoft-Windows-Hyper-V-VMMS-Admin
            Event ID: 20770
            Level: Error
            Computer: HV01.ad.example.com
            Description:
            Migration did not succeed. Failed to create folder '\\\\HV02\\HV01.762091686$\\{e166ba26-8a4a-4029-ac34-c2466451e439}\\test\\Virtual Hard Disks': 'General access denied error'('0x80070005').

            Log Name: Microsoft-Windows-Hyper-V-VMMS-Admin
            Event ID: 21024
            Level: Error
            Computer: HV01.ad.example.com
            Description:
            Virtual machine migration operation for 'test' failed at migration source 'HV01'. (Virtual machine ID 4F6B1D52-08C6-4E9C-8F4E-7E3C0B9E51D7)
            """;

    private static String delegation(String... entries) {
        return "\nPS C:\\> Get-ADComputer HV01 -Properties msDS-AllowedToDelegateTo | select -ExpandProperty msDS-AllowedToDelegateTo\n"
                + String.join("\n", entries) + "\n";
    }

    private static Diagnosis diagnose(String text) {
        return DOCTOR.diagnose(new Case("case", Intake.ofText("paste.txt", text).documents(), List.of(), List.of()));
    }

    private static Diagnosis sample(String name) throws Exception {
        return SamplesTest.diagnose(Path.of("facts-samples/kerberos", name));
    }

    private static List<String> ids(List<Assessment> assessments) {
        return assessments.stream().map(a -> a.cause().id()).toList();
    }
}
