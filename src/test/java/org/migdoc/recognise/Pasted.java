package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import org.migdoc.fact.Fact;
import org.migdoc.intake.Document;
import org.migdoc.intake.Line;

/** Text as the recognisers get it. */
final class Pasted {

    private Pasted() {}

    static Document document(String text) {
        List<Line> lines = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            lines.add(new Line(lines.size() + 1, line, line));
        }
        return new Document("input", lines);
    }

    static Reading reading(String text) {
        return Reading.of(document(text));
    }

    /** The facts of that type that a recogniser finds, in order. */
    static <F extends Fact> List<F> facts(Recogniser recogniser, Class<F> type, String text) {
        List<Fact> facts = new ArrayList<>();
        recogniser.recognise(reading(text), facts::add);
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
