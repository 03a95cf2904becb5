package org.migdoc.desk;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.migdoc.desk.Refusal.Reason;

/**
 * Lets only so many diagnoses run at once and only so many more wait, and gives up those that take too long. A diagnosis that
 * does not end when it is told to loses its place to the next one; the thread under it is lost until it ends.
 */
final class WorkQueue implements AutoCloseable {

    private final int most;
    private final int size;
    private final Duration deadline;
    private final Semaphore places;
    private final Semaphore workers;
    private final AtomicInteger running = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "diagnosis");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean stopping;

    /**
     * A queue.
     *
     * @param workers how many diagnoses run at once
     * @param waiting how many more may wait
     * @param deadline for waiting and running together
     */
    WorkQueue(int workers, int waiting, Duration deadline) {
        this.size = workers;
        this.most = workers + waiting;
        this.deadline = deadline;
        this.places = new Semaphore(most, true);
        this.workers = new Semaphore(workers, true);
    }

    /** A place in the queue, which is given back by closing it. */
    final class Place implements AutoCloseable {

        /**
         * What {@code work} comes to, once it is its turn.
         *
         * @throws Refusal when that takes too long or fails
         */
        <T> T run(Callable<T> work) {
            long end = System.nanoTime() + deadline.toNanos();
            try {
                if (!workers.tryAcquire(deadline.toNanos(), TimeUnit.NANOSECONDS)) {
                    throw tooLong();
                }
                try {
                    return ended(threads.submit(() -> counted(work)), end);
                } finally {
                    workers.release();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw stopped();
            }
        }

        private <T> T ended(Future<T> work, long end) throws InterruptedException {
            try {
                return work.get(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException e) {
                throw tooLong();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof Refusal refusal ? refusal : failed(e.getCause());
            } finally {
                work.cancel(true);
            }
        }

        private <T> T counted(Callable<T> work) throws Exception {
            running.incrementAndGet();
            try {
                return work.call();
            } finally {
                running.decrementAndGet();
            }
        }

        @Override
        public void close() {
            places.release();
        }
    }

    /**
     * A place.
     *
     * @throws Refusal when there is none
     */
    Place enter() {
        if (stopping) {
            throw stopped();
        }
        if (!places.tryAcquire()) {
            throw new Refusal(
                    Reason.BUSY, "There are " + most + " cases ahead of this one. Maybe try again in a few seconds.");
        }
        return new Place();
    }

    /**
     * A place, as soon as there is one.
     *
     * @throws Refusal when there will be none any more
     */
    Place await() {
        places.acquireUninterruptibly();
        if (stopping) {
            places.release();
            throw stopped();
        }
        return new Place();
    }

    private static Refusal failed(@Nullable Throwable cause) {
        String what = cause == null ? "unknown" : cause.getClass().getSimpleName();
        return new Refusal(
                Reason.FAILED,
                "It could not be diagnosed: internal error (" + what + "). Maybe a smaller part of the text works.");
    }

    private Refusal tooLong() {
        return new Refusal(
                Reason.TOO_LONG,
                "It took longer than " + deadline.toSeconds()
                        + " seconds and was given up. Maybe give only the text around the failure.");
    }

    private static Refusal stopped() {
        return new Refusal(Reason.STOPPING, "The service is being stopped. Maybe try again in a minute.");
    }

    /** Runs in the background. */
    void later(Runnable work) {
        threads.execute(work);
    }

    /** How many run just now, those that were given up and did not end included. */
    int running() {
        return running.get();
    }

    /** How many of those that run were given up. */
    int stuck() {
        return Math.max(0, running.get() - (size - workers.availablePermits()));
    }

    /** True when more diagnoses were given up and did not end than may run at once. */
    boolean clogged() {
        return stuck() > size;
    }

    /** How many have a place, running or waiting. */
    int placed() {
        return most - places.availablePermits();
    }

    /** Gives no more places, and waits until all that have one are done, no longer than the deadline. */
    @Override
    public void close() {
        stopping = true;
        try {
            places.tryAcquire(most, deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.shutdownNow();
    }
}
