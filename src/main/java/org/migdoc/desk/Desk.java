package org.migdoc.desk;

import io.micrometer.core.instrument.MeterRegistry;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.migdoc.Case;
import org.migdoc.Doctor;
import org.migdoc.desk.Refusal.Reason;
import org.migdoc.desk.Shelf.Held;
import org.migdoc.desk.Workbench.Accepted;
import org.migdoc.intake.Line;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.Suggestion;
import org.migdoc.report.DiagnosisJson;
import org.migdoc.store.Feedback;
import org.migdoc.store.PastCase;
import org.migdoc.store.Search;
import org.migdoc.store.Store;

/**
 * Takes cases, has them diagnosed and keeps them. A case is in the store before it is diagnosed: one that was taken is not lost,
 * whatever happens to the process. Shared between threads.
 */
public final class Desk implements AutoCloseable {

    private static final int ID_BITS = 130;
    private static final int ID_LENGTH = 26;
    private static final int LOCKS = 64;

    private final Supplier<Doctor> doctor;
    private final Store store;
    private final Shelf shelf;
    private final WorkQueue queue;
    private final Workbench workbench;
    private final Figures figures;
    private final Log log;
    private final List<Path> rules;
    private volatile @Nullable Library library;
    private final SecureRandom random = new SecureRandom();
    private final List<Object> locks =
            IntStream.range(0, LOCKS).mapToObj(i -> new Object()).toList();

    /**
     * How a desk works.
     *
     * @param workers how many diagnoses run at once
     * @param waiting how many more may wait
     * @param deadline for waiting and running together
     * @param shelf bytes of the cases that are held in memory, about
     * @param rules folders of rules that the doctor has on top of the shipped ones
     */
    public record Settings(Keeping keeping, int workers, int waiting, Duration deadline, long shelf, List<Path> rules) {

        /** Everything is stored; as many at once as there are processors, 32 more wait, 30 seconds each; 64 MiB in memory. */
        public static final Settings DEFAULT = new Settings(
                Keeping.FULL,
                Runtime.getRuntime().availableProcessors(),
                32,
                Duration.ofSeconds(30),
                64L << 20,
                List.of());
    }

    /**
     * A desk.
     *
     * @param doctor the one to ask now; asked for anew with every case
     * @param registry takes the figures
     */
    public Desk(Supplier<Doctor> doctor, Store store, Settings settings, MeterRegistry registry, Log log) {
        this.doctor = doctor;
        this.store = store;
        this.shelf = new Shelf(settings.shelf());
        this.queue = new WorkQueue(settings.workers(), settings.waiting(), settings.deadline());
        this.figures = new Figures(registry, queue, shelf);
        this.workbench = new Workbench(doctor, store, settings, shelf, queue, figures, log);
        this.log = log;
        this.rules = settings.rules();
    }

    /** Who diagnoses just now. */
    public Doctor doctor() {
        return doctor.get();
    }

    /**
     * The knowledge of just now, to be read.
     *
     * @throws Refusal when its folders cannot be read any more
     */
    public Library library() {
        Doctor now = doctor();
        Library last = library;
        if (last != null && last.hash().equals(now.knowledge().catalogue().hash())) {
            return last;
        }
        try {
            Library current = Library.of(now, rules);
            library = current;
            return current;
        } catch (KnowledgeException e) {
            throw new Refusal(Reason.FAILED, "The rules cannot be read: " + e.getMessage());
        }
    }

    /** Diagnoses in the background all cases that were taken and, because the process ended, not diagnosed. */
    public void resume() {
        queue.later(workbench::resume);
    }

    /**
     * A new case and its diagnosis; the id of {@code given} is replaced by one that nobody can guess.
     *
     * @throws Refusal when it is not taken, or cannot be diagnosed
     */
    public Opened take(Case given) {
        try (WorkQueue.Place place = enter(given)) {
            return workbench
                    .diagnose(workbench.accept(named(given), place), null, place)
                    .opened();
        }
    }

    /**
     * Takes a new case, which is diagnosed in the background; its id. Where nothing is stored it is diagnosed at once.
     *
     * @throws Refusal when it is not taken
     */
    public String takeForLater(Case given) {
        WorkQueue.Place place = enter(given);
        Accepted accepted;
        try {
            accepted = workbench.accept(named(given), place);
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
        queue.later(() -> {
            try (place) {
                workbench.diagnose(accepted, null, place);
            } catch (Refusal e) {
                figures.refused(e.reason()); // the case says so itself when it is asked for
            }
        });
        return accepted.asked().id();
    }

    /**
     * The case of this id with more documents or facts, diagnosed anew.
     *
     * @throws Refusal when there is no such case, or it cannot be diagnosed
     */
    public Opened add(String id, Case more) {
        synchronized (locks.get(Math.floorMod(id.hashCode(), LOCKS))) {
            try (WorkQueue.Place place = enter(more)) {
                Held before = workbench.held(id, place);
                Accepted all = workbench.accept(more, before, place);
                return workbench
                        .diagnose(all, before.opened().diagnosis(), place)
                        .opened();
            }
        }
    }

    /**
     * The case of this id as it stands; diagnosed with the knowledge of now, when it was not in use for a while.
     *
     * @throws Refusal when there is none, or it is not diagnosed
     */
    public Opened find(String id) {
        Held held = shelf.get(id);
        if (held != null) {
            return held.opened();
        }
        try (WorkQueue.Place place = queue.enter()) {
            return workbench.held(id, place).opened();
        }
    }

    /**
     * The last diagnosis of the case of this id, in a line of JSON.
     *
     * @throws Refusal when there is none
     */
    public String json(String id) {
        Held held = shelf.get(id);
        return held == null
                ? String.valueOf(workbench.stored(id).diagnosis())
                : DiagnosisJson.line(held.opened().diagnosis(), false);
    }

    /**
     * Keeps what somebody says of the diagnosis of a case.
     *
     * @throws Refusal when there is no such case, cause or step
     */
    public void feedback(String id, Feedback feedback) {
        if (shelf.get(id) == null && !store.has(id)) {
            throw Workbench.unknown();
        }
        Catalogue catalogue = doctor().knowledge().catalogue();
        checkKnown("cause", feedback.cause(), catalogue.causes().keySet());
        checkKnown("step", feedback.step(), catalogue.steps().keySet());
        store.add(id, feedback);
        figures.feedback(feedback);
    }

    private static void checkKnown(String what, @Nullable String id, Set<String> known) {
        if (id != null && !known.contains(id)) {
            String maybe = Suggestion.maybe(id, known);
            throw new Refusal(
                    Reason.UNREADABLE,
                    "There is no " + what + " \"" + id + "\". "
                            + (maybe.isEmpty() ? "Maybe the diagnosis names the one that is meant." : maybe));
        }
    }

    /** Cases that a search finds, the latest first. */
    public List<PastCase> history(Search search) {
        return store.search(search);
    }

    /**
     * Deletes the case of this id.
     *
     * @throws Refusal when there is none
     */
    public void delete(String id) {
        boolean held = shelf.remove(id);
        if (!store.delete(id) && !held) {
            throw Workbench.unknown();
        }
        log.write("deleted", line -> line.put("case", Log.shortened(id)));
    }

    /** Deletes all cases that came before {@code time}. */
    public void forgetBefore(Instant time) {
        shelf.removeBefore(time);
        int deleted = store.deleteBefore(time);
        log.write("expired", line -> line.put("cases", deleted));
    }

    /** Why no new cases can be taken; null when they can. */
    public @Nullable String trouble() {
        if (!store.answers()) {
            return "The store does not answer. Maybe its disk is full, or the database is down.";
        }
        return queue.clogged()
                ? "More diagnoses than may run at once were given up and do not end. Maybe begin the service again."
                : null;
    }

    /** Waits for what is being diagnosed. */
    @Override
    public void close() {
        queue.close();
    }

    private WorkQueue.Place enter(Case given) {
        try {
            checkSomethingGiven(given);
            return queue.enter();
        } catch (Refusal e) {
            figures.refused(e.reason());
            throw e;
        }
    }

    private static void checkSomethingGiven(Case given) {
        boolean nothing = given.facts().isEmpty()
                && given.documents().stream().allMatch(d -> d.lines().stream().allMatch(Line::blank));
        if (nothing) {
            String why = given.warnings().isEmpty()
                    ? "There is nothing to read. Maybe the paste was empty."
                    : String.join(" ", given.warnings());
            throw new Refusal(Reason.UNREADABLE, why);
        }
    }

    private Case named(Case given) {
        String digits = new BigInteger(ID_BITS, random).toString(32);
        String id = "0".repeat(ID_LENGTH - digits.length()) + digits;
        return Growing.renamed(given, new Case(id, List.of(), List.of(), List.of()));
    }
}
