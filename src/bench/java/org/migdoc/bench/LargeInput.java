package org.migdoc.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Event dumps and cluster logs of up to 100 MB, beside {@code grep -F -c -f} with the literals of the same sentences. */
final class LargeInput {

    private static final int MOST_SECONDS = 60;
    private static final int[] SIZES = {5, 10, 100};
    private static final String EVENT = """
            Log Name:      Microsoft-Windows-Hyper-V-VMMS-Admin
            Source:        Microsoft-Windows-Hyper-V-VMMS
            Date:          3/12/2024 %1$02d:%2$02d:27 AM
            Event ID:      %3$d
            Level:         Error
            Computer:      HV01.corp.example
            Description:
            Virtual machine migration operation for 'WEB%4$05d' failed at migration source 'HV01'. (Virtual machine ID %5$08X-0000-4000-8000-000000000000)

            """;
    private static final String CLUSTER =
            "00001ae4.000020a4::2024/03/12-%1$02d:%2$02d:27.553 %3$s  [RES] Virtual Machine <Virtual Machine WEB%4$05d>: state change, step %5$d of the operation\n";

    private LargeInput() {}

    static List<Row> rows() throws IOException, InterruptedException {
        Path folder = Path.of("target/bench/large");
        Files.createDirectories(folder);
        Path literals = literals(folder);
        List<Row> rows = new ArrayList<>();
        rows.addAll(rows("event dump", false, folder, literals));
        rows.addAll(rows("cluster.log", true, folder, literals));
        return rows;
    }

    private static List<Row> rows(String what, boolean cluster, Path folder, Path literals)
            throws IOException, InterruptedException {
        List<Row> rows = new ArrayList<>();
        List<String> memory = new ArrayList<>();
        for (int size : SIZES) {
            Path file = written(cluster, size, folder.resolve("large-" + size + ".txt"));
            Run grep = Run.of(MOST_SECONDS, "grep", "-F", "-c", "-f", literals.toString(), file.toString());
            Run own = Run.of(MOST_SECONDS, "./migdoc", "diagnose", file.toString());
            Files.delete(file);
            String took = own.code() < 0
                    ? "not done in " + MOST_SECONDS + " s"
                    : String.format(Locale.ROOT, "%.1f s, %.1f ×", own.seconds(), own.seconds() / grep.seconds());
            memory.add(size + " MB: " + own.megabytes() + " MB");
            rows.add(Row.of(
                    what + " of " + size + " MB",
                    "≤ 1.5 × grep -F",
                    took + String.format(Locale.ROOT, " (grep %.1f s)", grep.seconds()),
                    own.code() >= 0 && own.seconds() <= 1.5 * grep.seconds(),
                    "every expression looks at every line; of more than 64 MiB the rest is left out, with a warning"));
        }
        rows.add(Row.of(
                what + ", memory at the peak",
                "independent of size",
                String.join(", ", memory),
                false,
                "a document is held whole, as lines"));
        return rows;
    }

    private static Path written(boolean cluster, int megabytes, Path file) throws IOException {
        long most = megabytes * 1_000_000L;
        long written = 0;
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; written < most; i++) {
                String text = cluster
                        ? CLUSTER.formatted(i / 3600 % 24, i / 60 % 60, i % 50 == 0 ? "ERR " : "INFO", i % 90_000, i)
                        : EVENT.formatted(i / 3600 % 24, i / 60 % 60, 20_000 + i % 1500, i % 90_000, i);
                out.write(text);
                written += text.length();
            }
        }
        return file;
    }

    /** The longest part of each known sentence that stands by itself. */
    private static Path literals(Path folder) throws IOException {
        TreeSet<String> literals = new TreeSet<>();
        try (Stream<Path> tables = Files.walk(Path.of("rules"))) {
            for (Path table : tables.filter(t -> t.endsWith("messages.tsv")).toList()) {
                for (String row : Files.readAllLines(table)) {
                    String[] columns = row.split("\t");
                    if (columns.length == 3 && !columns[1].equals("event")) {
                        String longest = Stream.of(columns[2].split("\\{[^}]*}|\\[[^\\]]*]"))
                                .map(String::strip)
                                .reduce("", (a, b) -> a.length() >= b.length() ? a : b);
                        if (longest.length() > 3) {
                            literals.add(longest);
                        }
                    }
                }
            }
        }
        return Files.write(folder.resolve("literals.txt"), literals);
    }
}
