package org.migdoc.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** A program that is warm: diagnoses a second, latency, two threads, allocation. By JMH. */
final class Warm {

    private static final int WARM_UP = 30;
    private static final int MEASURE = 30;

    private Warm() {}

    static List<Row> rows() throws RunnerException {
        double one = run(1, Mode.Throughput).getPrimaryResult().getScore();
        double two = run(2, Mode.Throughput).getPrimaryResult().getScore();
        RunResult sampled = run(1, Mode.SampleTime);
        double p50 = sampled.getPrimaryResult().getStatistics().getPercentile(50) * 1000;
        double p99 = sampled.getPrimaryResult().getStatistics().getPercentile(99) * 1000;
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(
                "warm, from text to JSON",
                "≥ 2000 /s and core",
                String.format(Locale.ROOT, "%.0f /s (p50 %.2f ms, p99 %.2f ms)", one, p50, p99),
                one >= 2000,
                "all samples in turn"));
        rows.add(Row.of(
                "two threads",
                "≥ 1.8 × one",
                String.format(Locale.ROOT, "%.2f × (%.0f /s)", two / one, two),
                two / one >= 1.8,
                "the compiler and the collector of the JVM share the two cores"));
        return rows;
    }

    private static RunResult run(int threads, Mode mode) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(DiagnoseBenchmark.class.getName())
                .mode(mode)
                .threads(threads)
                .forks(1)
                .warmupIterations(1)
                .warmupTime(TimeValue.seconds(WARM_UP))
                .measurementIterations(3)
                .measurementTime(TimeValue.seconds(MEASURE / 3))
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(options).run();
        return results.iterator().next();
    }
}
