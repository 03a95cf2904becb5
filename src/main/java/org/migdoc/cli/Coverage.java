package org.migdoc.cli;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;
import org.migdoc.report.Printable;

/**
 * How much of the input no fact came from.
 *
 * @param lines lines that are not blank
 * @param unread those that no fact stands on
 * @param places the first stretches of them: {@code paste.txt:4-9}
 */
record Coverage(int lines, int unread, List<String> places) {

    private static final int SHOWN = 5;

    static Coverage of(List<Document> documents, List<Fact> facts) {
        Map<String, BitSet> read = read(facts);
        int lines = 0;
        int unread = 0;
        List<String> places = new ArrayList<>();
        for (Document document : documents) {
            BitSet seen = read.getOrDefault(document.name(), new BitSet());
            List<Integer> missing = document.lines().stream()
                    .filter(line -> !line.blank() && !seen.get(line.number()))
                    .map(Line::number)
                    .toList();
            lines += (int)
                    document.lines().stream().filter(line -> !line.blank()).count();
            unread += missing.size();
            stretches(document.name(), missing, places);
        }
        return new Coverage(lines, unread, List.copyOf(places));
    }

    /** The lines that no fact stands on, with their places: {@code paste.txt:4  Kind regards}. */
    static List<String> unread(List<Document> documents, List<Fact> facts) {
        Map<String, BitSet> read = read(facts);
        List<String> lines = new ArrayList<>();
        for (Document document : documents) {
            BitSet seen = read.getOrDefault(document.name(), new BitSet());
            document.lines().stream()
                    .filter(line -> !line.blank() && !seen.get(line.number()))
                    .forEach(line ->
                            lines.add(Printable.line(document.name() + ":" + line.number() + "  " + line.text())));
        }
        return lines;
    }

    private static Map<String, BitSet> read(List<Fact> facts) {
        Map<String, BitSet> read = new HashMap<>();
        for (Fact fact : facts) {
            Origin origin = fact.origin();
            int end = Math.min(Math.max(origin.line(), origin.endLine()), 10_000_000);
            read.computeIfAbsent(origin.document(), d -> new BitSet())
                    .set(Math.max(0, Math.min(origin.line(), end)), end + 1);
        }
        return read;
    }

    private static void stretches(String document, List<Integer> missing, List<String> places) {
        for (int i = 0; i < missing.size() && places.size() <= SHOWN; i++) {
            int first = missing.get(i);
            while (i + 1 < missing.size() && missing.get(i + 1) <= missing.get(i) + 1) {
                i++;
            }
            int last = missing.get(i);
            places.add(Printable.line(document) + ":" + first + (last > first ? "-" + last : ""));
        }
    }

    /** In words, with the number of facts in front. */
    String sentence(int facts) {
        String counted = facts + (facts == 1 ? " fact; " : " facts; ");
        if (unread == 0) {
            return counted + "all " + lines + " lines were understood.";
        }
        String shown = String.join(", ", places.subList(0, Math.min(SHOWN, places.size())));
        String more = places.size() > SHOWN ? ", …" : "";
        return counted + unread + " of " + lines + " lines were not understood (" + shown + more + ").";
    }
}
