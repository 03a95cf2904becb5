package org.migdoc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A whole {@code migdoc diagnose} of a small paste, beside the plain hello world of the same JVM. */
final class ColdStart {

    private static final int TIMES = 21;
    private static final String SAMPLE = "facts-samples/kerberos/seed-scenario-event-dump/input.txt";

    private ColdStart() {}

    static List<Row> rows() throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        for (Map.Entry<String, Path> jdk : jdks().entrySet()) {
            rows.add(row(jdk.getKey(), jdk.getValue()));
        }
        if (jdks().keySet().stream().noneMatch(v -> major(v) >= 25)) {
            rows.add(Row.notMeasured("cold start, JDK 25", "≤ 0.20 s, ≤ 6 × hello world", "no JDK 25 is installed"));
        }
        return rows;
    }

    private static Row row(String version, Path home) throws IOException, InterruptedException {
        Map<String, String> environment = Map.of("JAVA_HOME", home.toString());
        String[] migdoc = {"./migdoc", "diagnose", SAMPLE};
        String[] hello = {home + "/bin/java", "-cp", "target/bench/classes", "org.migdoc.bench.Hello"};
        Run.of(environment, 120, migdoc); // makes the archive of this Java
        List<List<Run>> runs = Run.inTurn(TIMES, environment, migdoc, hello);
        double own = Run.median(runs.get(0));
        double plain = Run.median(runs.get(1));
        boolean aot = major(version) >= 25;
        double seconds = aot ? 0.20 : 0.28;
        int times = aot ? 6 : 7;
        return Row.of(
                "cold start, JDK " + version,
                "≤ %.2f s, ≤ %d × hello world".formatted(seconds, times),
                "%.3f s, %.1f × (hello world %.3f s)".formatted(own, own / plain, plain),
                own <= seconds && own / plain <= times,
                "median of " + TIMES + " in turn; most of it is putting the rule network together");
    }

    private static Map<String, Path> jdks() throws IOException {
        Map<String, Path> jdks = new TreeMap<>();
        List<Path> homes = new ArrayList<>();
        homes.add(Path.of(System.getProperty("java.home")));
        if (Files.isDirectory(Path.of("/usr/lib/jvm"))) {
            try (Stream<Path> all = Files.list(Path.of("/usr/lib/jvm"))) {
                all.sorted().forEach(homes::add);
            }
        }
        for (Path home : homes) {
            Path release = home.resolve("release");
            if (Files.isExecutable(home.resolve("bin/java")) && Files.exists(release)) {
                String version = Files.readString(release).replaceAll("(?s).*JAVA_VERSION=\"([^\"]+)\".*", "$1");
                if (major(version) >= 17) {
                    jdks.putIfAbsent(version, home);
                }
            }
        }
        return jdks;
    }

    private static int major(String version) {
        return Integer.parseInt(version.replaceAll("\\D.*", ""));
    }
}
