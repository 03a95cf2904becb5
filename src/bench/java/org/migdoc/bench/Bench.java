package org.migdoc.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Measures all lines, or those that are named, prints the table and writes it to {@code docs/performance.md}. */
public final class Bench {

    private static final Set<String> LINES = Set.of("start", "warm", "hot", "memory", "large", "growth", "rules");

    private final List<Row> rows = new ArrayList<>();
    private List<String> hottest = List.of();

    private Bench() {}

    public static void main(String[] args) throws Exception {
        List<String> asked = List.of(args);
        if (asked.contains("--check") || asked.contains("--record")) {
            System.exit(asked.contains("--check") ? check() : record());
        }
        List<String> unknown = asked.stream().filter(a -> !LINES.contains(a)).toList();
        if (!unknown.isEmpty()) {
            System.err.println("bench: there is no line " + unknown + ". Maybe one of " + LINES + ".");
            System.exit(2);
        }
        Bench bench = new Bench();
        bench.measure(asked.isEmpty() ? LINES : Set.copyOf(asked));
        String table = new Table(bench.rows, bench.hottest).markdown();
        System.out.println(table);
        if (asked.isEmpty()) {
            Files.writeString(Path.of("docs/performance.md"), table);
        }
    }

    private static int check() throws IOException {
        Row row = Allocation.row();
        System.out.println(row.what() + ": " + row.figure() + ", " + row.word());
        return row.verdict() == Row.Verdict.MET ? 0 : 1;
    }

    private static int record() throws IOException {
        Allocation.record();
        return 0;
    }

    private void measure(Set<String> lines) throws Exception {
        if (say(lines, "start")) {
            rows.addAll(ColdStart.rows());
        }
        if (say(lines, "warm")) {
            rows.addAll(Warm.rows());
            rows.add(Allocation.row());
        }
        if (say(lines, "hot")) {
            hottest = HotMethods.lines();
        }
        if (say(lines, "memory")) {
            rows.add(Memory.row());
        }
        if (say(lines, "large")) {
            rows.addAll(LargeInput.rows());
        }
        if (say(lines, "growth")) {
            rows.addAll(Growth.rows());
        }
        if (say(lines, "rules")) {
            rows.add(TenfoldRules.row());
        }
    }

    private static boolean say(Set<String> lines, String line) {
        if (lines.contains(line)) {
            System.err.println("measuring: " + line + " ...");
        }
        return lines.contains(line);
    }
}
