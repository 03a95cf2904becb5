package org.migdoc.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.desk.Refusal.Reason;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.redact.CaseRedactor;
import org.migdoc.redact.Pseudonyms;
import org.migdoc.redact.Secret;
import org.migdoc.store.Conclusion;
import org.migdoc.store.Part;
import org.migdoc.store.Store;

/** Knows how much of a case is written to the store. */
final class Filing {

    private final Keeping keeping;
    private final Store store;
    private final Supplier<Doctor> doctor;

    Filing(Keeping keeping, Store store, Supplier<Doctor> doctor) {
        this.keeping = keeping;
        this.store = store;
        this.doctor = doctor;
    }

    /** What takes the names out of a new case; null when they are to stay. */
    @Nullable
    CaseRedactor redactor() {
        if (keeping != Keeping.REDACTED) {
            return null;
        }
        Set<String> vocabulary =
                CaseRedactor.vocabulary(doctor.get().knowledge().messages());
        return new CaseRedactor(new Pseudonyms(Secret.random(), vocabulary), vocabulary);
    }

    /**
     * What is to be kept of a text or facts that were given.
     *
     * @param redactor of the case, or null
     * @throws Refusal when names would have to be taken out of what they cannot be taken out of
     */
    List<Part> parts(Case given, @Nullable CaseRedactor redactor) {
        if (redactor == null) {
            return CaseParts.of(given);
        }
        if (!given.facts().isEmpty()) {
            throw new Refusal(
                    Reason.UNREADABLE,
                    "This service stores no names, and names can be taken out of texts, not out of facts. Maybe give the"
                            + " texts that the facts came from.");
        }
        return CaseParts.of(redactor.redacted(given, doctor.get().facts(given)));
    }

    /** Keeps a new case, so that it is not lost any more. */
    void accept(String id, List<Part> parts) {
        if (keeping != Keeping.NONE) {
            store.accept(id, Instant.now(), parts);
        }
    }

    /**
     * Sees to it that a text can be added to a case.
     *
     * @param redactor of the case, or null when it has none any more
     */
    void checkGrowing(@Nullable CaseRedactor redactor) {
        if (keeping == Keeping.REDACTED && redactor == null) {
            throw new Refusal(
                    Reason.CONFLICT,
                    "The names of this case were taken out when it was stored, so nothing new can be told to be about the"
                            + " same machines. Maybe give all of it as a new case.");
        }
    }

    /** Keeps what was added to a case. */
    void add(String id, List<Part> parts) {
        if (keeping != Keeping.NONE) {
            store.add(id, parts);
        }
    }

    /** What is to be kept of a diagnosis. */
    Conclusion conclusion(Case asked, Diagnosis diagnosis, @Nullable CaseRedactor redactor) {
        return Conclusions.of(
                redactor == null ? diagnosis : doctor.get().diagnose(withoutNames(asked, diagnosis, redactor)));
    }

    private static Case withoutNames(Case asked, Diagnosis diagnosis, CaseRedactor redactor) {
        Case redacted = redactor.redacted(asked, diagnosis.facts());
        return new Case(asked.id(), redacted.documents(), redacted.facts(), redacted.warnings());
    }

    /** Keeps what was concluded. */
    void conclude(String id, Conclusion conclusion) {
        if (keeping == Keeping.NONE) {
            store.count(id, conclusion);
        } else {
            store.conclude(id, conclusion);
        }
    }
}
