package org.migdoc.live;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.migdoc.Doctor;
import org.migdoc.authoring.Sample;
import org.migdoc.authoring.Trial;
import org.migdoc.knowledge.KnowledgeException;

/**
 * The doctor of a program that runs for long and whose rules change meanwhile. New rules are compiled aside and tried on samples;
 * only a set that passes takes the place of the one in service, at once and for all later cases. Why a set was refused stays to
 * be shown.
 *
 * <pre>
 * LiveDoctor live = LiveDoctor.of(rules, samples);            // throws when not even the first set works
 * live.doctor().diagnose(c);                                  // ask for the doctor anew for each case
 * live.reload();                                              // at a signal or a request, or at every change of a file:
 * Closeable following = live.follow(state -&gt; log(state));
 * LiveDoctor.State state = live.state();                      // for health and log: hash, since when, refusal or null
 * </pre>
 *
 * <p>Safe for use by many threads: a case that began with the earlier doctor ends with it.
 */
public final class LiveDoctor {

    private final List<Path> rules;
    private final List<Path> samples;
    private volatile State state;

    /**
     * What is in service.
     *
     * @param since when it came into service
     * @param refusal why the newest files are not in service; null when they are
     */
    public record State(
            Doctor doctor, Instant since, @Nullable Refusal refusal) {

        /** Hash of the knowledge in service, as diagnoses name it. */
        public String hash() {
            return doctor.knowledge().catalogue().hash();
        }
    }

    /**
     * A set of rules that did not come into service.
     *
     * @param at when it was tried
     * @param reason what is wrong, a line for each problem or sample, with place and hint
     */
    public record Refusal(Instant at, String reason) {}

    private LiveDoctor(List<Path> rules, List<Path> samples, Doctor first) {
        this.rules = rules;
        this.samples = samples;
        this.state = new State(first, Instant.now(), null);
    }

    /**
     * A doctor with the rules as they are now.
     *
     * @param rules folders or packs on top of the shipped rules; a later one wins
     * @param samples folders of samples that each set of rules has to pass; may be none
     * @throws KnowledgeException when these rules do not compile or a sample does not come out as expected
     * @throws IOException when a sample cannot be read
     */
    public static LiveDoctor of(List<Path> rules, List<Path> samples) throws KnowledgeException, IOException {
        List<Path> ownRules = List.copyOf(rules);
        List<Path> ownSamples = List.copyOf(samples);
        return new LiveDoctor(ownRules, ownSamples, tried(ownRules, ownSamples));
    }

    /** The doctor in service. */
    public Doctor doctor() {
        return state.doctor();
    }

    /** What is in service, and what was refused last. */
    public State state() {
        return state;
    }

    /**
     * Tries the files as they are now. Takes as long as compiling and the samples take; diagnoses go on meanwhile.
     *
     * @return what is in service afterwards
     */
    @SuppressWarnings("CatchAndPrintStackTrace")
    public synchronized State reload() {
        State before = state;
        try {
            Doctor doctor = tried(rules, samples);
            boolean same = doctor.knowledge().catalogue().hash().equals(before.hash());
            state = same ? new State(before.doctor(), before.since(), null) : new State(doctor, Instant.now(), null);
        } catch (KnowledgeException | IOException | RuntimeException | LinkageError | StackOverflowError e) {
            state = new State(before.doctor(), before.since(), new Refusal(Instant.now(), reason(e)));
        }
        return state;
    }

    /**
     * Reloads whenever files of the rules or samples changed, in a thread of its own, until it is closed.
     *
     * @param told what is in service after each change
     * @throws IOException when the files cannot be watched
     */
    public Closeable follow(Consumer<State> told) throws IOException {
        FileChanges changes = FileChanges.below(
                Stream.concat(rules.stream(), samples.stream()).toList());
        Thread thread = new Thread(() -> follow(changes, told), "rules");
        thread.setDaemon(true);
        thread.start();
        return () -> {
            thread.interrupt();
            changes.close();
        };
    }

    private void follow(FileChanges changes, Consumer<State> told) {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                changes.next();
                told.accept(reload());
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt(); // it was closed
        } catch (IOException e) {
            State now = state;
            state = new State(
                    now.doctor(),
                    now.since(),
                    new Refusal(
                            Instant.now(),
                            "rules: they are no longer followed (" + e.getMessage()
                                    + "). Maybe the folder is gone; start again."));
            told.accept(state);
        }
    }

    private static Doctor tried(List<Path> rules, List<Path> samples) throws KnowledgeException, IOException {
        Doctor doctor = Doctor.withRules(rules);
        doctor.knowledge().rules().join();
        List<Sample> all = new ArrayList<>();
        for (Path folder : samples) {
            all.addAll(Sample.below(folder));
        }
        Trial trial = Trial.of(doctor, all);
        if (trial.failed() > 0) {
            throw new KnowledgeException(missed(trial));
        }
        return doctor;
    }

    private static String missed(Trial trial) {
        return trial.outcomes().stream()
                .filter(outcome -> !outcome.passed())
                .map(outcome -> outcome.sample().folder() + ": " + String.join("; ", outcome.misses())
                        + ". Maybe migdoc kb test shows which rule it was.")
                .collect(Collectors.joining("\n"));
    }

    private static String reason(Throwable e) {
        Throwable cause = e instanceof CompletionException && e.getCause() != null ? e.getCause() : e;
        return cause instanceof KnowledgeException || cause instanceof IOException
                ? String.valueOf(cause.getMessage())
                : "rules: they fail when they run (" + cause + "). Maybe a consequence asks for what can be null.";
    }
}
