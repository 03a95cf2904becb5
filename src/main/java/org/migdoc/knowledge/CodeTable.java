package org.migdoc.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What codes, events and kinds of message mean, as authors write it in {@code codes.tsv}: four columns, separated by tabs.
 *
 * <pre>
 * 0x80070005               ERROR_ACCESS_DENIED   Access was denied: …   kcd-not-configured, host-not-on-share
 * hyper-v-vmms/20306                             The connection to the destination failed
 * adapter-link-down                              A network adapter lost its link
 * </pre>
 *
 * The last column names causes that showed with it, the most frequent first; it may be missing.
 */
public final class CodeTable {

    private static final String FILE = "codes.tsv";

    /**
     * One row.
     *
     * @param key a code, {@code provider/id}, a kind of message, or a number of another kind ({@code KRB 0x7}, {@code WMI 32769})
     * @param name symbolic name, or empty
     * @param causes ids of causes that showed with it
     */
    public record Row(String key, String name, String meaning, List<String> causes) {}

    private final Map<String, Row> rows = new LinkedHashMap<>();

    private CodeTable() {}

    /**
     * The table that ships with the program, and those of these folders; a later row replaces an earlier one of its key.
     *
     * @throws KnowledgeException when a row is wrong
     */
    public static CodeTable with(List<Path> folders) throws KnowledgeException {
        List<RuleSources> layers = new ArrayList<>(List.of(RuleSources.shipped()));
        for (Path folder : folders) {
            layers.add(RuleSources.of(folder));
        }
        return of(layers);
    }

    /**
     * The tables of these files; a later row replaces an earlier one of its key.
     *
     * @throws KnowledgeException when a row is wrong
     */
    public static CodeTable of(List<RuleSources> layers) throws KnowledgeException {
        CodeTable table = new CodeTable();
        for (RuleSources layer : layers) {
            table.add(layer);
        }
        return table;
    }

    private void add(RuleSources sources) throws KnowledgeException {
        List<Problem> problems = new ArrayList<>();
        sources.ending(FILE).forEach((path, text) -> {
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                add(lines.get(i), sources.place(path) + ":" + (i + 1), problems);
            }
        });
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
    }

    private void add(String line, String location, List<Problem> problems) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length < 3 || cells.length > 4) {
            problems.add(Problem.at(
                    Check.BROKEN_TABLE,
                    location,
                    "has " + cells.length + " columns.",
                    "Maybe a tab is missing: key, name, meaning, causes."));
            return;
        }
        List<String> causes = cells.length < 4 || cells[3].isBlank()
                ? List.of()
                : List.of(cells[3].strip().split("\\s*,\\s*", -1));
        rows.put(cells[0].strip(), new Row(cells[0].strip(), cells[1].strip(), cells[2].strip(), causes));
    }

    /** All rows in order. */
    public List<Row> rows() {
        return List.copyOf(rows.values());
    }
}
