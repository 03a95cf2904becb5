package org.migdoc.desk;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.desk.Desk.Settings;
import org.migdoc.desk.Refusal.Reason;
import org.migdoc.desk.Shelf.Held;
import org.migdoc.diagnosis.Change;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.redact.CaseRedactor;
import org.migdoc.store.Conclusion;
import org.migdoc.store.Store;
import org.migdoc.store.StoredCase;

/** Where cases are diagnosed: first into the store, then through the queue, then onto the shelf and into the store. */
final class Workbench {

    private static final int MOST_TRIES = 3;

    private final Supplier<Doctor> doctor;
    private final Store store;
    private final Filing filing;
    private final Shelf shelf;
    private final WorkQueue queue;
    private final Figures figures;
    private final Log log;

    Workbench(
            Supplier<Doctor> doctor,
            Store store,
            Settings settings,
            Shelf shelf,
            WorkQueue queue,
            Figures figures,
            Log log) {
        this.doctor = doctor;
        this.store = store;
        this.filing = new Filing(settings.keeping(), store, doctor);
        this.shelf = shelf;
        this.queue = queue;
        this.figures = figures;
        this.log = log;
    }

    /** A case that is kept, and still to be diagnosed. */
    record Accepted(Case asked, @Nullable CaseRedactor redactor) {}

    /** What a worker made of a case. */
    private record Worked(Diagnosis diagnosis, Conclusion conclusion) {}

    /** Keeps a new case. */
    Accepted accept(Case named, WorkQueue.Place place) {
        CaseRedactor redactor = filing.redactor();
        filing.accept(named.id(), place.run(() -> filing.parts(named, redactor)));
        return new Accepted(named, redactor);
    }

    /** Keeps what is added to a case; the whole of it is to be diagnosed. */
    Accepted accept(Case more, Held before, WorkQueue.Place place) {
        CaseRedactor redactor = before.redactor();
        filing.checkGrowing(redactor);
        Case asked = before.opened().asked();
        Case renamed = Growing.renamed(more, asked);
        filing.add(asked.id(), place.run(() -> filing.parts(renamed, redactor)));
        return new Accepted(Growing.joined(asked, renamed), redactor);
    }

    /**
     * Diagnoses a case.
     *
     * @param before its last diagnosis, or null
     */
    Held diagnose(Accepted accepted, @Nullable Diagnosis before, WorkQueue.Place place) {
        String id = accepted.asked().id();
        long start = System.nanoTime();
        Worked worked = work(accepted, place);
        Diagnosis diagnosis = worked.diagnosis();
        List<Change> moved = before == null ? List.of() : Change.between(before, diagnosis);
        Held held = new Held(new Opened(accepted.asked(), diagnosis, moved), Instant.now(), accepted.redactor());
        filing.conclude(id, worked.conclusion());
        shelf.put(held);
        long nanos = System.nanoTime() - start;
        figures.diagnosed(diagnosis, nanos);
        log.write(
                "diagnosed",
                line -> line.put("case", Log.shortened(id))
                        .put("verdict", worked.conclusion().verdict())
                        .put("cause", worked.conclusion().cause())
                        .put("documents", accepted.asked().documents().size())
                        .put("took_ms", nanos / 1_000_000));
        return held;
    }

    private Worked work(Accepted accepted, WorkQueue.Place place) {
        Case asked = accepted.asked();
        try {
            return place.run(() -> {
                Diagnosis diagnosis = doctor.get().diagnose(asked);
                return new Worked(diagnosis, filing.conclusion(asked, diagnosis, accepted.redactor()));
            });
        } catch (Refusal e) {
            if (e.reason() != Reason.STOPPING) {
                store.fail(asked.id(), String.valueOf(e.getMessage()));
            }
            log.write(
                    "failed",
                    line -> line.put("case", Log.shortened(asked.id()))
                            .put("reason", e.reason().name()));
            throw e;
        }
    }

    /** The case of this id on the shelf; from the store and diagnosed anew, when it is not there. */
    Held held(String id, WorkQueue.Place place) {
        Held held = shelf.get(id);
        return held != null
                ? held
                : diagnose(new Accepted(CaseParts.toCase(id, stored(id).parts()), null), null, place);
    }

    /**
     * The case of this id in the store.
     *
     * @throws Refusal when there is none that is diagnosed
     */
    StoredCase stored(String id) {
        StoredCase stored = store.find(id);
        if (stored == null) {
            throw unknown();
        }
        return switch (stored.state()) {
            case DIAGNOSED -> stored;
            case ACCEPTED ->
                throw new Refusal(Reason.NOT_YET, "The case is being diagnosed. Maybe ask again in a second.");
            case FAILED -> throw new Refusal(Reason.FAILED, String.valueOf(stored.reason()));
        };
    }

    static Refusal unknown() {
        return new Refusal(
                Reason.UNKNOWN,
                "There is no case of this id. Maybe it was deleted, or kept no longer than it should be.");
    }

    /** Diagnoses all cases that were taken and, because the process ended, not diagnosed. */
    void resume() {
        for (String id : store.unfinished()) {
            try (WorkQueue.Place place = queue.await()) {
                resume(id, place);
            } catch (Refusal e) {
                if (e.reason() == Reason.STOPPING) {
                    return;
                }
            }
        }
    }

    private void resume(String id, WorkQueue.Place place) {
        StoredCase stored = store.find(id);
        if (stored != null && stored.tries() >= MOST_TRIES) {
            store.fail(
                    id,
                    "It was begun " + stored.tries()
                            + " times and never came to an end. Maybe give only the text around the failure.");
        } else if (stored != null) {
            store.retry(id);
            diagnose(new Accepted(CaseParts.toCase(id, stored.parts()), null), null, place);
        }
    }
}
