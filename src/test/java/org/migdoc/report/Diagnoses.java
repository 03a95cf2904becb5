package org.migdoc.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.AlreadySo;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Diagnosis.KnowledgeVersion;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.diagnosis.Finding;
import org.migdoc.diagnosis.PlanStep;
import org.migdoc.diagnosis.Question;
import org.migdoc.diagnosis.QuestionTemplate;
import org.migdoc.diagnosis.StepTemplate;
import org.migdoc.diagnosis.Verdict;
import org.migdoc.fact.DelegationEntry;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Listing;
import org.migdoc.fact.Message;
import org.migdoc.fact.MigrationAttempt;
import org.migdoc.fact.NameForm;
import org.migdoc.fact.Origin;

/** Diagnoses made by hand for the tests of reports. */
final class Diagnoses {

    static final Fact ENTRY = new DelegationEntry(
            new Origin("paste.txt", 31, 31, "cifs/HV02"), "hv01", "cifs", "hv02", NameForm.NETBIOS, null);
    static final Fact LISTING = new Listing(
            new Origin("paste.txt", 28, 33, "msDS-AllowedToDelegateTo : {cifs/HV02}"), "delegation", "hv01", true, 4);
    static final Fact MESSAGE = new Message(
            new Origin("paste.txt", 4, 4, "No credentials are available in the security package (0x8009030E)."),
            "no-credentials",
            "hv01",
            "hv02",
            "APP01",
            null,
            "0x8009030e");

    private Diagnoses() {}

    static Diagnosis found() {
        return diagnosis(
                Verdict.CAUSE_FOUND, List.of(nameForm(), stale(), bindingOrder()), plan(), List.of(question()));
    }

    static Diagnosis ambiguous() {
        return diagnosis(
                Verdict.AMBIGUOUS,
                List.of(
                        assessment("kcd-not-configured", "{source} may not delegate to {destination}", 0.48, List.of()),
                        stale(),
                        bindingOrder()),
                List.of(),
                List.of(question()));
    }

    static Diagnosis notEnough() {
        return diagnosis(Verdict.NOT_ENOUGH_FACTS, List.of(), List.of(), List.of(question()));
    }

    static Diagnosis nothing() {
        return diagnosis(Verdict.NO_MIGRATION_FAILURE, List.of(bindingOrder()), List.of(), List.of());
    }

    static Diagnosis diagnosis(Verdict verdict, List<Assessment> causes, List<PlanStep> plan, List<Question> collect) {
        return new Diagnosis(
                "case-1",
                verdict,
                attempt("hv01", "hv02", "APP01"),
                causes,
                plan,
                plan.isEmpty() ? List.of() : List.of(done()),
                collect,
                List.of(MESSAGE, LISTING, ENTRY),
                List.of("paste.txt: 2 lines were longer than 65536 characters and were cut"),
                new KnowledgeVersion("1.0", "0123abcd", 312),
                17);
    }

    static MigrationAttempt attempt(@Nullable String source, @Nullable String destination, @Nullable String vm) {
        return new MigrationAttempt(
                MESSAGE.origin(),
                "shared-nothing",
                vm,
                source,
                destination,
                "admin-pc",
                "jane",
                "kerberos",
                "corp.example",
                "hv01.corp.example",
                null);
    }

    static Assessment nameForm() {
        return assessment(
                "kcd-name-form-missing",
                "Delegation is incomplete: {source} may not act for you towards {destination} under its full name",
                0.9772,
                List.of(
                        finding(Evidence.conclusive(
                                "kcd-name-form-missing", "HV01 may delegate cifs to HV02 only", ENTRY, LISTING)),
                        finding(Evidence.weak(
                                "kcd-name-form-missing",
                                "the move failed before the first file was copied",
                                MESSAGE))));
    }

    static Assessment stale() {
        return assessment(
                "kcd-stale-ticket",
                "{source} still uses a ticket from before the change",
                0.2512,
                List.of(
                        finding(Evidence.weak("kcd-stale-ticket", "the message is typical of old tickets", MESSAGE)),
                        finding(Evidence.strongAgainst(
                                "kcd-stale-ticket", "the entries were not changed lately", LISTING))));
    }

    static Assessment bindingOrder() {
        return assessment("binding-order-unroutable-dns", "", 0.0312, List.of());
    }

    static Assessment assessment(String id, String summary, double probability, List<Finding> evidence) {
        Cause cause = new Cause(
                id,
                "Title of " + id,
                summary,
                "kerberos",
                -10,
                List.of("C13"),
                List.of(),
                List.of(),
                List.of(),
                "kerberos/" + id + ".md");
        boolean proven = evidence.stream().anyMatch(f -> f.evidence().configuration());
        return new Assessment(cause, 0, probability, Certainty.of(probability, proven), evidence);
    }

    static Finding finding(Evidence evidence) {
        return new Finding(evidence, "a rule of " + evidence.cause(), "rules/kerberos/delegation.drl:42");
    }

    static List<PlanStep> plan() {
        return List.of(
                step(
                        1,
                        "add-entries",
                        "Add the missing entries to HV01",
                        "low",
                        List.of("add-entries", "any-protocol")),
                step(2, "any-protocol", "Allow any protocol", "disruptive", List.of("add-entries", "any-protocol")),
                new PlanStep(
                        3,
                        "retry",
                        "Move APP01 again",
                        "retry",
                        "where the failed move was started",
                        "The move that failed is the test that counts.",
                        List.of(new StepTemplate.Command("gui", "Right-click APP01, Move…\nNext, Next, Finish")),
                        null,
                        null,
                        "read-only",
                        null,
                        List.of("kcd-name-form-missing", "kcd-stale-ticket"),
                        null,
                        false,
                        null));
    }

    private static PlanStep step(int number, String id, String title, String risk, List<String> alternatives) {
        return new PlanStep(
                number,
                id,
                title,
                "delegation",
                "A domain controller",
                "Without them HV01 gets no ticket for HV02.",
                List.of(new StepTemplate.Command(
                        "powershell", "Set-ADComputer HV01 -Add @{'msDS-AllowedToDelegateTo'=@('cifs/HV02')}\n")),
                "Get-ADComputer HV01 shows four entries",
                "Set-ADComputer HV01 -Remove @{'msDS-AllowedToDelegateTo'=@('cifs/HV02')}",
                risk,
                "about 15 minutes",
                List.of("kcd-name-form-missing"),
                alternatives,
                risk.equals("disruptive"),
                risk.equals("low") ? "complete-delegation.ps1" : null);
    }

    static AlreadySo done() {
        return new AlreadySo(
                "enable-migration",
                "Enable migrations on HV02",
                "HV02",
                List.of("kcd-name-form-missing"),
                List.of(LISTING));
    }

    static Question question() {
        return new Question(
                "spns-of-destination",
                "The service names registered for HV02",
                "HV01",
                "setspn -L HV02",
                null,
                List.of("spn-missing", "kcd-name-form-missing"),
                0.71239,
                List.of(new QuestionTemplate.Answer(
                        "no line begins with cifs", "spn-missing", List.of("kcd-name-form-missing"))));
    }
}
