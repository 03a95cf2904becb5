package org.migdoc.desk;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.store.Feedback;

/** Counts what the desk does. */
final class Figures {

    private static final Pattern FAILED_RECOGNISER = Pattern.compile(": (\\w{1,60}Recogniser) failed and its facts");
    private static final Duration[] STEPS = {
        Duration.ofMillis(5), Duration.ofMillis(10), Duration.ofMillis(25), Duration.ofMillis(50),
        Duration.ofMillis(100), Duration.ofMillis(250), Duration.ofMillis(500), Duration.ofSeconds(1),
        Duration.ofMillis(2500), Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(30)
    };

    private final MeterRegistry registry;
    private final Timer time;

    Figures(MeterRegistry registry, WorkQueue queue, Shelf shelf) {
        this.registry = registry;
        this.time = Timer.builder("migdoc.diagnosis")
                .description("Time from taking a case to its diagnosis, waiting included")
                .serviceLevelObjectives(STEPS)
                .register(registry);
        registry.gauge("migdoc.queue.placed", queue, WorkQueue::placed);
        registry.gauge("migdoc.queue.running", queue, WorkQueue::running);
        registry.gauge("migdoc.queue.stuck", queue, WorkQueue::stuck);
        registry.gauge("migdoc.cases.in.memory", shelf, Shelf::size);
    }

    void diagnosed(Diagnosis diagnosis, long nanos) {
        String cause = diagnosis.shown().isEmpty()
                ? "none"
                : diagnosis.shown().get(0).cause().id();
        registry.counter("migdoc.diagnoses", "verdict", Conclusions.verdict(diagnosis), "cause", cause)
                .increment();
        time.record(Duration.ofNanos(nanos));
        for (String warning : diagnosis.warnings()) {
            Matcher failed = FAILED_RECOGNISER.matcher(warning);
            if (failed.find()) {
                registry.counter("migdoc.recogniser.failures", "recogniser", failed.group(1))
                        .increment();
            }
        }
    }

    void refused(Refusal.Reason reason) {
        registry.counter("migdoc.refusals", "reason", reason.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    void feedback(Feedback feedback) {
        if (feedback.correct() != null) {
            registry.counter(
                            "migdoc.feedback",
                            "about",
                            "cause",
                            "good",
                            feedback.correct().toString())
                    .increment();
        }
        if (feedback.helped() != null) {
            registry.counter(
                            "migdoc.feedback",
                            "about",
                            "step",
                            "good",
                            feedback.helped().toString())
                    .increment();
        }
    }
}
