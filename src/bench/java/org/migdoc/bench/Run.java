package org.migdoc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a whole process cost.
 *
 * @param seconds from its start to its end
 * @param megabytes of memory at its peak
 * @param code its exit code, or -1 when it was ended because it took too long
 */
record Run(double seconds, long megabytes, int code) {

    /** Runs a command, its output thrown away, at most so many seconds. */
    static Run of(Map<String, String> environment, int most, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = builder.start();
        process.getOutputStream().close();
        long peak = 0;
        boolean ended = false;
        while (!ended && System.nanoTime() - start < most * 1_000_000_000L) {
            ended = process.waitFor(10, TimeUnit.MILLISECONDS);
            peak = Math.max(peak, peak(process.pid()));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!ended) {
            process.destroyForcibly().waitFor();
        }
        return new Run(seconds, peak, ended ? process.exitValue() : -1);
    }

    static Run of(int most, String... command) throws IOException, InterruptedException {
        return of(Map.of(), most, command);
    }

    private static long peak(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
                }
            }
        } catch (IOException e) {
            return 0; // it has just ended
        }
        return 0;
    }

    static double median(List<Run> runs) {
        return median(runs.stream().mapToDouble(Run::seconds).toArray());
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /** Runs two commands in turn, so that both meet the same machine. */
    static List<List<Run>> inTurn(int times, Map<String, String> environment, String[] one, String[] other)
            throws IOException, InterruptedException {
        List<Run> first = new ArrayList<>();
        List<Run> second = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            first.add(of(environment, 60, one));
            second.add(of(environment, 60, other));
        }
        return List.of(first, second);
    }
}
