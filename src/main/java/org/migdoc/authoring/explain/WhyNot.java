package org.migdoc.authoring.explain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.migdoc.authoring.RuleText;
import org.migdoc.diagnosis.Signature;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.RuleCompiler;
import org.migdoc.knowledge.RuleSources;

/**
 * Why rules and rows did not speak of a cause, those that came nearest first. Where a condition asks for a situation, the rules
 * that derive it are looked at, too.
 */
public final class WhyNot {

    /** How many situations are followed down. */
    private static final int DEEPEST = 4;

    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9-]*)\"");

    private final RuleSources sources;
    private final Traced traced;
    private final Map<String, List<RuleText>> deriving = new HashMap<>();
    private final List<RuleText> rules;
    private Map<String, NearMiss> misses = Map.of();

    private WhyNot(RuleSources sources, Traced traced) {
        this.sources = sources;
        this.traced = traced;
        this.rules = RuleText.of(sources);
        for (RuleText rule : rules) {
            Matcher situation = RuleCompiler.SITUATION.matcher(rule.consequence());
            while (situation.find()) {
                deriving.computeIfAbsent(situation.group(1), name -> new ArrayList<>())
                        .add(rule);
            }
        }
    }

    /** Every rule and row that can speak of this cause. */
    public static List<NearMiss> of(RuleSources sources, Catalogue catalogue, Traced traced, String cause) {
        return new WhyNot(sources, traced).of(catalogue, cause);
    }

    private List<NearMiss> of(Catalogue catalogue, String cause) {
        List<RuleText> own = rules.stream()
                .filter(rule -> rule.consequence().contains('"' + cause + '"'))
                .toList();
        List<Signature> rows = catalogue.signatures().stream()
                .filter(row -> row.cause().equals(cause))
                .toList();
        misses = new RuleMisses(traced.trace()).of(withDeriving(own, rows));
        RowMisses rowMisses = new RowMisses(traced.trace());
        Stream<NearMiss> ofRows = rows.stream().map(row -> rowMisses.of(row, sources.placeOf(row.location())));
        Stream<NearMiss> ofRules = own.stream().map(rule -> misses.get(rule.name()));
        return Stream.concat(ofRules, ofRows)
                .map(miss -> deepened(miss, DEEPEST))
                .sorted(Comparator.comparingDouble(NearMiss::closeness).reversed())
                .toList();
    }

    /** These rules and all that derive what they or the rows ask for. */
    private List<RuleText> withDeriving(List<RuleText> own, List<Signature> rows) {
        Map<String, RuleText> all = new LinkedHashMap<>();
        Deque<RuleText> open = new ArrayDeque<>(own);
        rows.forEach(row ->
                List.of(row.seen(), row.beside()).forEach(what -> open.addAll(deriving.getOrDefault(what, List.of()))));
        while (!open.isEmpty()) {
            RuleText rule = open.remove();
            if (all.putIfAbsent(rule.name(), rule) == null) {
                situations(rule.condition()).forEach(name -> open.addAll(deriving.getOrDefault(name, List.of())));
            }
        }
        return List.copyOf(all.values());
    }

    private Set<String> situations(String condition) {
        Set<String> names = new java.util.LinkedHashSet<>();
        Matcher quoted = QUOTED.matcher(condition);
        while (quoted.find()) {
            if (deriving.containsKey(quoted.group(1))) {
                names.add(quoted.group(1));
            }
        }
        return names;
    }

    /** With the rules that would derive what the open condition asks for. */
    private NearMiss deepened(NearMiss miss, int depth) {
        NearMiss.Failing failing = miss.failing();
        if (failing == null || depth == 0 || !failing.violators().isEmpty()) {
            return miss;
        }
        boolean row = failing.condition().equals(failing.condition().replaceAll("[^\\w-]", ""));
        Set<String> names = row ? Set.of(failing.condition()) : situations(failing.condition());
        List<NearMiss> below = names.stream()
                .flatMap(name -> deriving.getOrDefault(name, List.of()).stream())
                .map(RuleText::name)
                .distinct()
                .filter(misses::containsKey)
                .map(misses::get)
                .filter(other -> !other.fired() && !other.equals(miss))
                .map(other -> deepened(other, depth - 1))
                .sorted(Comparator.comparingDouble(NearMiss::closeness).reversed())
                .toList();
        NearMiss.Failing deeper = new NearMiss.Failing(
                failing.condition(), failing.location(), failing.closest(), failing.violators(), below);
        return new NearMiss(miss.name(), miss.location(), miss.held(), miss.all(), deeper);
    }
}
