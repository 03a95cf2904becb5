package org.migdoc.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.migdoc.codes.CodeIndex;
import org.migdoc.codes.Explanation;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Signature;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.CodeTable;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.Problem;
import org.migdoc.knowledge.RuleMentions;
import org.migdoc.knowledge.RuleMentions.Rule;
import org.migdoc.knowledge.RuleSources;
import org.migdoc.recognise.MessageTable;

/**
 * Everything that the pages show.
 *
 * @param sources all files of rules
 * @param known what codes, events and kinds of message are, in the order of their keys
 * @param samples in the order of their paths
 */
public record Contents(
        RuleSources sources, Catalogue catalogue, List<Rule> rules, List<Explanation> known, List<Example> samples) {

    /**
     * The contents of these folders of rules.
     *
     * @param layers a later one adds to or replaces what came before
     * @throws KnowledgeException when something in them is wrong
     */
    public static Contents of(List<RuleSources> layers, List<Example> samples) throws KnowledgeException {
        RuleSources sources = layers.stream().reduce(RuleSources::with).orElseThrow();
        List<Problem> problems = new ArrayList<>();
        Catalogue catalogue = Catalogue.of(sources, problems);
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        RuleMentions rules = RuleMentions.of(sources);
        List<Explanation> known = CodeIndex.of(catalogue, CodeTable.of(layers), rules);
        return new Contents(sources, catalogue, rules.rules(), known, List.copyOf(samples));
    }

    /** Causes in the order of their titles, by area. */
    Map<String, List<Cause>> byArea() {
        return catalogue.causes().values().stream()
                .sorted((a, b) -> a.title().compareToIgnoreCase(b.title()))
                .collect(Collectors.groupingBy(Cause::area, TreeMap::new, Collectors.toList()));
    }

    /** Rows of the signature tables that weigh for or against a cause. */
    List<Signature> rows(String cause) {
        return catalogue.signatures().stream()
                .filter(row -> row.cause().equals(cause))
                .toList();
    }

    /** What is known of one kind. */
    List<Explanation> known(Explanation.Kind kind) {
        return known.stream().filter(e -> meaning(e).kind() == kind).toList();
    }

    /** What an entry of {@link #known} is; each is one thing. */
    static Explanation.Meaning meaning(Explanation known) {
        return known.known().get(0);
    }

    /** Rows of the message tables, by kind. */
    Map<String, List<MessageTable.Row>> messages() {
        return catalogue.messages().stream()
                .collect(Collectors.groupingBy(MessageTable.Row::kind, TreeMap::new, Collectors.toList()));
    }

    /** Rules that derive a situation, by its name. */
    Map<String, List<Rule>> situations() {
        Map<String, List<Rule>> byName = new TreeMap<>();
        rules.forEach(rule -> rule.situations()
                .forEach(s ->
                        byName.computeIfAbsent(s, name -> new ArrayList<>()).add(rule)));
        return byName;
    }

    /** Title and short text of everything of these areas, for counting. */
    static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
