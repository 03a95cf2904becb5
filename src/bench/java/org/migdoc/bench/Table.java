package org.migdoc.bench;

import java.util.List;
import java.util.stream.Collectors;

/** The page of figures. */
record Table(List<Row> rows, List<String> hottest) {

    String markdown() {
        return """
                # Performance

                Written by `./bench`; every line is measured in one run. Machine: %d cores, JDK %s.

                | what | target | figure | verdict | how, or why it is missed |
                | --- | --- | --- | --- | --- |
                %s

                The five methods of the program that warm diagnoses spend most time in, themselves or in libraries:

                ```
                %s
                ```

                `./bench --check` compares what a diagnosis allocates with the last recorded run (`src/bench/recorded.properties`) and fails when
                it is more than 10 %% up; `./bench --record` records it.
                """.formatted(
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("java.version"),
                        rows.stream().map(Table::line).collect(Collectors.joining("\n")),
                        String.join("\n", hottest));
    }

    private static String line(Row row) {
        return "| " + String.join(" | ", row.what(), row.target(), row.figure(), row.word(), row.reason()) + " |";
    }
}
