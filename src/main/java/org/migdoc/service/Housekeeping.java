package org.migdoc.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.stream.Stream;
import org.migdoc.desk.Desk;
import org.migdoc.desk.Log;
import org.migdoc.live.LiveDoctor;

/** What is done beside the requests: rules are read again when they were changed, old cases are deleted. */
public final class Housekeeping implements AutoCloseable {

    private static final Duration LOOK_AT_RULES = Duration.ofSeconds(2);
    private static final Duration LOOK_AT_CASES = Duration.ofHours(1);

    private final Timer clock = new Timer("housekeeping", true);
    private final Desk desk;
    private final LiveDoctor live;
    private final List<Path> rules;
    private final Duration keep;
    private final Log log;
    private int seen;

    /**
     * The work of a house, not yet begun.
     *
     * @param rules folders and packs that the doctor has beside the shipped rules
     * @param keep how long cases are kept
     */
    public Housekeeping(Desk desk, LiveDoctor live, List<Path> rules, Duration keep, Log log) {
        this.desk = desk;
        this.live = live;
        this.rules = rules;
        this.keep = keep;
        this.log = log;
        this.seen = look();
    }

    /** Begins. */
    public void begin() {
        if (!rules.isEmpty()) {
            every(LOOK_AT_RULES, this::reload);
        }
        every(LOOK_AT_CASES, () -> desk.forgetBefore(Instant.now().minus(keep)));
    }

    private void every(Duration pause, Runnable work) {
        TimerTask task = new TimerTask() {
            @Override
            public void run() {
                guarded(work);
            }
        };
        clock.schedule(task, 0, pause.toMillis());
    }

    /** A task that fails would end the clock. */
    private void guarded(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.write("defect", line -> line.put("what", e.getClass().getName()));
        }
    }

    private void reload() {
        int now = look();
        if (now == seen) {
            return;
        }
        seen = now;
        LiveDoctor.State state = live.reload();
        LiveDoctor.Refusal refusal = state.refusal();
        log.write(
                refusal == null ? "rules-in-service" : "rules-refused",
                line -> line.put("knowledge", state.hash()).put("because", refusal == null ? null : refusal.reason()));
    }

    /** A number that changes when a file is changed, added or taken away. */
    private int look() {
        int all = 0;
        for (Path folder : rules) {
            try (Stream<Path> files = Files.walk(folder)) {
                all = 31 * all + files.mapToInt(Housekeeping::look).sum();
            } catch (IOException e) {
                all = 31 * all; // being written just now: the next look sees more
            }
        }
        return all;
    }

    private static int look(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isDirectory()
                    ? 0
                    : file.hashCode()
                            ^ attributes.lastModifiedTime().hashCode() * 31
                            ^ Long.hashCode(attributes.size());
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        clock.cancel();
    }
}
