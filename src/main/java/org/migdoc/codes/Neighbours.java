package org.migdoc.codes;

import java.util.Comparator;
import java.util.List;
import org.migdoc.knowledge.CodeTable;
import org.migdoc.recognise.AskedCode;

/** What was perhaps meant by a code that is not known: one that differs in few digits. */
final class Neighbours {

    private static final int MOST = 3;
    private static final int FARTHEST = 2;

    private final CodeTable table;

    Neighbours(CodeTable table) {
        this.table = table;
    }

    /** Known keys, the nearest first; empty when none is near. */
    List<String> of(String asked, AskedCode code) {
        String own = code.codes().isEmpty() ? asked.strip() : code.codes().get(0);
        return table.rows().stream()
                .flatMap(row -> java.util.stream.Stream.of(row.key(), row.name()))
                .filter(key -> key.length() > 3 && distance(own, key) <= Math.min(FARTHEST, own.length() / 4))
                .sorted(Comparator.comparingInt(key -> distance(own, key)))
                .limit(MOST)
                .toList();
    }

    /** Characters that differ, for texts of one length or nearly so; otherwise many. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return Integer.MAX_VALUE;
        }
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        for (int i = 0; i < shorter; i++) {
            same += Character.toLowerCase(one.charAt(i)) == Character.toLowerCase(other.charAt(i)) ? 1 : 0;
        }
        return Math.max(one.length(), other.length()) - same;
    }
}
