package org.migdoc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;
import org.migdoc.Doctor;

/** Where the time of warm diagnoses goes: the five methods of the program that are on top of the stack most often. */
final class HotMethods {

    private static final int SECONDS = 20;
    private static final int MOST = 5;

    private HotMethods() {}

    /** A line for each, with its share. */
    static List<String> lines() throws IOException {
        Doctor doctor = Doctor.shipped();
        Pastes pastes = Pastes.ofSamples();
        work(doctor, pastes);
        Path file = Files.createTempFile("bench", ".jfr");
        try (Recording recording = new Recording()) {
            recording.enable("jdk.ExecutionSample").withPeriod(Duration.ofMillis(10));
            recording.start();
            work(doctor, pastes);
            recording.stop();
            recording.dump(file);
        }
        Map<String, Integer> counts = counts(file);
        Files.delete(file);
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(MOST)
                .map(e -> String.format(Locale.ROOT, "%4.1f %%  %s", 100.0 * e.getValue() / all, e.getKey()))
                .toList();
    }

    private static void work(Doctor doctor, Pastes pastes) {
        long until = System.nanoTime() + SECONDS * 1_000_000_000L;
        for (int i = 0; System.nanoTime() < until; i++) {
            pastes.diagnose(doctor, i);
        }
    }

    private static Map<String, Integer> counts(Path file) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        try (RecordingFile recording = new RecordingFile(file)) {
            while (recording.hasMoreEvents()) {
                var trace = recording.readEvent().getStackTrace();
                if (trace != null) {
                    trace.getFrames().stream()
                            .map(HotMethods::name)
                            .filter(name -> name.startsWith("org.migdoc."))
                            .findFirst()
                            .ifPresent(name -> counts.merge(name, 1, Integer::sum));
                }
            }
        }
        return counts;
    }

    private static String name(RecordedFrame frame) {
        return frame.getMethod().getType().getName() + '.' + frame.getMethod().getName();
    }
}
