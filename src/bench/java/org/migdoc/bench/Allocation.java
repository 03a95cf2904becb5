package org.migdoc.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.migdoc.Doctor;

/** What a diagnosis allocates, which does not depend on how busy the machine is; and what it did when last recorded. */
final class Allocation {

    private static final Path RECORDED = Path.of("src/bench/recorded.properties");
    private static final String KEY = "bytes-per-diagnosis";
    private static final double ALLOWED = 1.10;
    private static final int EVERY = 10;

    private Allocation() {}

    static Row row() throws IOException {
        long now = measured();
        long recorded = recorded();
        return Row.of(
                "allocation of a diagnosis",
                "≤ 110 % of the last recorded run",
                String.format(Locale.ROOT, "%d kB (recorded %d kB)", now / 1000, recorded / 1000),
                now <= recorded * ALLOWED,
                "bytes, not time: ./bench --check fails when it is more");
    }

    /** Bytes of a diagnosis from text to JSON, on average over every tenth sample, once everything is loaded. */
    private static long measured() {
        Doctor doctor = Doctor.shipped();
        Pastes pastes = Pastes.ofSamples();
        round(doctor, pastes);
        return round(doctor, pastes);
    }

    private static long round(Doctor doctor, Pastes pastes) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long thread = Thread.currentThread().getId();
        long before = threads.getThreadAllocatedBytes(thread);
        int done = 0;
        for (int i = 0; i < pastes.size(); i += EVERY) {
            pastes.diagnose(doctor, i);
            done++;
        }
        return (threads.getThreadAllocatedBytes(thread) - before) / done;
    }

    private static long recorded() throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(RECORDED)) {
            properties.load(reader);
        }
        return Long.parseLong(properties.getProperty(KEY));
    }

    static void record() throws IOException {
        long now = measured();
        try (Writer writer = Files.newBufferedWriter(RECORDED)) {
            for (String line : List.of(
                    "# What a diagnosis of a sample allocates on average: written by ./bench --record, read by ./bench --check.",
                    KEY + "=" + now)) {
                writer.write(line + "\n");
            }
        }
    }
}
