package org.migdoc.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;

/**
 * Facts for people, one a line in the order of the input:
 *
 * <pre>
 * paste.txt:3   port-test         from=hv01 target=hv02 port=6600 reachable=false listener=false
 * paste.txt:9   delegation-entry  account=hv01 service=cifs target=hv02 form=netbios
 * </pre>
 */
public final class FactsText {

    private static final int WIDEST_PLACE = 40;

    private FactsText() {}

    /** The whole listing, ending in a line break; empty for no facts. What is not known of a fact is left out. */
    public static String of(List<Fact> facts, TextStyle style) {
        List<Fact> ordered = facts.stream()
                .sorted(Comparator.comparing((Fact f) -> f.origin().document())
                        .thenComparingInt(f -> f.origin().line()))
                .toList();
        int places = widest(ordered.stream().map(f -> place(f)).toList());
        int types = widest(ordered.stream().map(f -> FactShape.of(f).type()).toList());
        StringBuilder text = new StringBuilder(ordered.size() * 100);
        for (Fact fact : ordered) {
            FactShape shape = FactShape.of(fact);
            String rest = Columns.cut(values(shape, fact), Math.max(40, style.width() - places - types - 4));
            text.append(Ink.FAINT.on(Columns.pad(place(fact), places), style.colour()))
                    .append("  ")
                    .append(Ink.STRONG.on(Columns.pad(shape.type(), types), style.colour()))
                    .append("  ")
                    .append(rest)
                    .append('\n');
        }
        return text.toString();
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Columns::width).max().orElse(0);
    }

    private static String place(Fact fact) {
        String place = Printable.line(Words.place(fact.origin()));
        int over = place.length() - WIDEST_PLACE;
        return over <= 0 ? place : "…" + place.substring(over + 1);
    }

    static String values(FactShape shape, Fact fact) {
        List<String> values = new ArrayList<>();
        for (FactShape.Field field : shape.fields()) {
            Object value = field.of(fact);
            if (value != null && !value.equals(List.of())) {
                values.add(field.name() + "=" + value(field, value));
            }
        }
        return String.join(" ", values);
    }

    private static String value(FactShape.Field field, Object value) {
        if (value instanceof Enum<?> constant) {
            return Words.word(constant);
        }
        if (value instanceof List<?> list) {
            return String.join(",", list.stream().map(FactsText::quoted).toList());
        }
        return field.kind() == FactShape.Kind.TEXT ? quoted(value) : value.toString();
    }

    private static String quoted(@Nullable Object value) {
        String text = Printable.line(String.valueOf(value));
        return text.isEmpty() || text.indexOf(' ') >= 0 || text.indexOf('"') >= 0 ? '"' + text + '"' : text;
    }
}
