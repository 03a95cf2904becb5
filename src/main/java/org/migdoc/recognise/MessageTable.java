package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The sentences that are known, as authors write them in {@code messages.tsv}: three columns, separated by tabs.
 *
 * <pre>
 * # kind             where                  pattern
 * connection-failed  text                   failed to establish a connection [|for a virtual machine migration] with host {destination}
 * connection-failed  event                  hyper-v-vmms/20306
 * </pre>
 *
 * {@code where} is {@code text} (anywhere), {@code topic} (only where the document speaks of our field) or {@code event}. In a
 * pattern, {@code [a|b]} stands for either, {@code {*}} for up to 200 characters, {@code {~}} for up to 25, and {@code {source}}, {@code {destination}},
 * {@code {host}}, {@code {peer}}, {@code {console}}, {@code {vm}}, {@code {path}} take a name. Case, blanks, line breaks, quotes
 * and accents do not matter.
 */
public final class MessageTable {

    private static final int MAX_ALTERNATIVES = 1000;

    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, List<String>> kindsByEvent = new HashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * One row.
     *
     * @param location {@code rules/messages.tsv:12}
     */
    public record Row(String kind, String where, String pattern, String location) {}

    /**
     * What is wrong with a row.
     *
     * @param hint what to try
     */
    public record Fault(Row row, String sentence, String hint) {}

    /** The table of these rows; what is wrong with them is in {@link #faults()}. */
    public static MessageTable of(List<Row> rows) {
        MessageTable table = new MessageTable();
        rows.forEach(table::add);
        return table;
    }

    private void add(Row row) {
        rows.add(row);
        switch (row.where()) {
            case "event" ->
                kindsByEvent
                        .computeIfAbsent(row.pattern().strip(), k -> new ArrayList<>())
                        .add(row.kind());
            case "text", "topic" -> addPhrase(row);
            default ->
                faults.add(new Fault(
                        row,
                        "\"" + row.where() + "\" is no place to look in.",
                        "Maybe \"text\", \"topic\" or \"event\" was meant."));
        }
    }

    private void addPhrase(Row row) {
        List<String> alternatives = expand(row.pattern());
        if (alternatives.size() > MAX_ALTERNATIVES) {
            faults.add(new Fault(
                    row, "more than " + MAX_ALTERNATIVES + " alternatives in one pattern.", "Maybe split the row."));
            return;
        }
        for (String alternative : alternatives) {
            Phrase phrase = Phrase.parse(row.kind(), row.where().equals("topic"), alternative);
            if (phrase == null) {
                faults.add(new Fault(
                        row,
                        "\"" + alternative + "\" has too little text of its own.",
                        "Maybe write out more of the sentence."));
            } else {
                phrases.add(phrase);
            }
        }
    }

    /** {@code a [b|c] d} → {@code a b d}, {@code a c d}. */
    private static List<String> expand(String pattern) {
        int open = pattern.indexOf('[');
        int close = pattern.indexOf(']', open + 1);
        if (open < 0 || close < 0) {
            return List.of(pattern);
        }
        List<String> all = new ArrayList<>();
        List<String> rest = expand(pattern.substring(close + 1));
        for (String choice : pattern.substring(open + 1, close).split("\\|", -1)) {
            for (String tail : rest) {
                all.add(pattern.substring(0, open) + choice + tail);
                if (all.size() > MAX_ALTERNATIVES) {
                    return all;
                }
            }
        }
        return all;
    }

    /** All rows in order, for tools that show them. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** What is wrong with the rows. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    List<Phrase> phrases() {
        return phrases;
    }

    /** Kinds of message that an event stands for; empty when it is not in the table. */
    List<String> kinds(String provider, int id) {
        @Nullable List<String> kinds = kindsByEvent.get(provider + "/" + id);
        return kinds == null ? kindsByEvent.getOrDefault("*/" + id, List.of()) : kinds;
    }
}
