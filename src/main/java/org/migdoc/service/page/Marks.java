package org.migdoc.service.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.migdoc.diagnosis.Assessment;
import org.migdoc.diagnosis.Certainty;
import org.migdoc.diagnosis.Diagnosis;
import org.migdoc.diagnosis.Finding;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;
import org.migdoc.intake.Document;

/** Numbers the evidence of the causes that a page lists, and knows which lines of the text each number stands on. */
final class Marks {

    private static final int UNLIKELY = 6;
    private static final int LINES_OF_ONE = 40;

    /**
     * A piece of evidence with its number on the page.
     *
     * @param believed true when its cause is possible or better
     */
    record Mark(int number, Finding finding, boolean believed) {

        String id() {
            return "e" + number;
        }
    }

    private final Map<String, Integer> documents = new HashMap<>();
    private final Map<String, List<Mark>> byCause = new LinkedHashMap<>();
    private final List<Assessment> listed = new ArrayList<>();
    private final List<SortedMap<Integer, List<Mark>>> byLine = new ArrayList<>();
    private final List<SortedSet<Integer>> named = new ArrayList<>();

    private Marks() {}

    static Marks of(Diagnosis diagnosis, List<Document> documents) {
        Marks marks = new Marks();
        for (Document document : documents) {
            marks.documents.putIfAbsent(document.name(), marks.byLine.size());
            marks.byLine.add(new TreeMap<>());
            marks.named.add(new TreeSet<>());
        }
        marks.listed.addAll(diagnosis.shown());
        diagnosis.causes().stream()
                .filter(a -> a.certainty() == Certainty.UNLIKELY)
                .limit(UNLIKELY)
                .forEach(marks.listed::add);
        marks.listed.forEach(marks::number);
        diagnosis.alreadySo().forEach(so -> marks.name(so.facts()));
        diagnosis.advisories().forEach(advisory -> marks.name(advisory.facts()));
        return marks;
    }

    private void number(Assessment assessment) {
        List<Mark> marks = new ArrayList<>();
        for (Finding finding : assessment.evidence()) {
            int number = 1 + byCause.values().stream().mapToInt(List::size).sum() + marks.size();
            Mark mark = new Mark(number, finding, assessment.certainty() != Certainty.UNLIKELY);
            marks.add(mark);
            places(finding.evidence().facts()).forEach(origin -> put(origin, mark));
        }
        byCause.put(assessment.cause().id(), marks);
    }

    /** Where facts stand, each place once. */
    static List<Origin> places(List<Fact> facts) {
        return facts.stream().map(Fact::origin).distinct().toList();
    }

    private void name(List<Fact> facts) {
        places(facts).forEach(origin -> {
            if (anchor(origin) != null) {
                named.get(documents.getOrDefault(origin.document(), 0)).add(origin.line());
            }
        });
    }

    private void put(Origin origin, Mark mark) {
        Integer document = documents.get(origin.document());
        if (document != null && origin.line() > 0) {
            named.get(document).add(origin.line());
            int end = Math.min(origin.endLine(), origin.line() + LINES_OF_ONE);
            for (int line = origin.line(); line <= Math.max(end, origin.line()) && mark.believed(); line++) {
                List<Mark> marks = byLine.get(document).computeIfAbsent(line, l -> new ArrayList<>());
                if (!marks.contains(mark)) {
                    marks.add(mark);
                }
            }
        }
    }

    /** The causes that are listed: all that are possible or better, then the first of the rest. */
    List<Assessment> listed() {
        return listed;
    }

    /** The numbered evidence of a listed cause, heaviest first. */
    List<Mark> of(Assessment assessment) {
        return byCause.getOrDefault(assessment.cause().id(), List.of());
    }

    /** The evidence of believed causes that stands on a line. */
    List<Mark> on(int document, int line) {
        return byLine.get(document).getOrDefault(line, List.of());
    }

    /** Lines of a document that something on the page points at. */
    SortedSet<Integer> lines(int document) {
        SortedSet<Integer> lines = new TreeSet<>(named.get(document));
        lines.addAll(byLine.get(document).keySet());
        return lines;
    }

    /** Id of the line where a fact begins, null when it is in none of the documents. */
    @Nullable
    String anchor(Origin origin) {
        Integer document = documents.get(origin.document());
        return document == null || origin.line() < 1 ? null : anchor(document, origin.line());
    }

    static String anchor(int document, int line) {
        return "l" + document + "-" + line;
    }
}
