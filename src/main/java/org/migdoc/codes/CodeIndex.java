package org.migdoc.codes;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migdoc.codes.Explanation.Meaning;
import org.migdoc.diagnosis.Signature;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.CodeTable;
import org.migdoc.knowledge.RuleMentions;
import org.migdoc.recognise.MessageTable;

/** Everything that the tables of a knowledge base name: codes, events and kinds of message. */
public final class CodeIndex {

    private static final Pattern EVENT = Pattern.compile("[^/]*/\\d+");

    private final Catalogue catalogue;
    private final CodeTable table;
    private final Codes codes;

    private CodeIndex(Catalogue catalogue, CodeTable table, RuleMentions rules) {
        this.catalogue = catalogue;
        this.table = table;
        this.codes = new Codes(catalogue, table, rules);
    }

    /** Codes and events, then kinds of message, each explained by itself, in the order of their keys. */
    public static List<Explanation> of(Catalogue catalogue, CodeTable table, RuleMentions rules) {
        return new CodeIndex(catalogue, table, rules).all();
    }

    private List<Explanation> all() {
        Set<String> kinds = catalogue.messages().stream()
                .map(MessageTable.Row::kind)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> others = new TreeSet<>();
        table.rows().stream().map(CodeTable.Row::key).forEach(others::add);
        catalogue.messages().stream()
                .filter(row -> row.where().equals("event"))
                .forEach(row -> others.add(row.pattern().strip()));
        catalogue.signatures().stream()
                .map(Signature::seen)
                .filter(seen -> seen.startsWith("0x") || EVENT.matcher(seen).matches())
                .forEach(others::add);
        others.removeAll(kinds);
        return Stream.concat(
                        others.stream().map(this::codeOrEvent), kinds.stream().map(codes::message))
                .map(known -> codes.explain(known.key(), List.of(known)))
                .toList();
    }

    private Meaning codeOrEvent(String key) {
        if (EVENT.matcher(key).matches()) {
            return codes.event(key);
        }
        CodeTable.Row row = codes.row(key);
        return row == null || key.startsWith("0x") ? codes.code(key) : Codes.number(row);
    }
}
