package org.migdoc.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.migdoc.diagnosis.Signature;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.Check;
import org.migdoc.knowledge.Problem;
import org.migdoc.knowledge.RuleCompiler;
import org.migdoc.knowledge.RuleSources;
import org.migdoc.knowledge.Suggestion;
import org.migdoc.recognise.MessageTable;
import org.migdoc.recognise.Recognition;

/** Whether what one part of the knowledge asks for is given by another: kinds of messages, situations. */
final class NameChecks {

    private static final Pattern ASKED =
            Pattern.compile("\\b(Message|Situation|Sighting)\\s*\\([^)]*?\\b(?:kind|name|what)\\s*==\\s*\"([^\"]+)\"");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)+");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private final RuleSources sources;
    private final Catalogue catalogue;
    private final List<RuleText> rules;
    private final Set<String> kinds = new HashSet<>(Recognition.OWN_KINDS);
    private final Map<String, RuleText> situations = new TreeMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private NameChecks(RuleSources sources, Catalogue catalogue, List<RuleText> rules) {
        this.sources = sources;
        this.catalogue = catalogue;
        this.rules = rules;
        catalogue.messages().stream().map(MessageTable.Row::kind).forEach(kinds::add);
        rules.forEach(rule -> situationsOf(rule).forEach(name -> situations.putIfAbsent(name, rule)));
    }

    static List<Problem> of(RuleSources sources, Catalogue catalogue, List<RuleText> rules) {
        NameChecks checks = new NameChecks(sources, catalogue, rules);
        checks.signatures();
        checks.conditions();
        checks.unused();
        return checks.problems;
    }

    private void signatures() {
        for (Signature row : catalogue.signatures()) {
            for (String asked : List.of(row.seen(), row.beside(), row.unless())) {
                String name = asked.split(" ", 2)[0];
                if (!givenByTheInput(name) && !given(name)) {
                    problems.add(Problem.at(
                            Check.UNKNOWN_NAME,
                            sources.placeOf(row.location()),
                            "nothing is ever seen under the name \"" + name + "\".",
                            maybe(name)));
                }
            }
        }
    }

    private static boolean givenByTheInput(String name) {
        return name.equals("*") || name.equals("-") || name.indexOf('/') > 0 || name.startsWith("0x");
    }

    private boolean given(String name) {
        return kinds.contains(name) || situations.containsKey(name);
    }

    private String maybe(String name) {
        Set<String> known = new HashSet<>(kinds);
        known.addAll(situations.keySet());
        return Suggestion.maybe(name, known);
    }

    private void conditions() {
        for (RuleText rule : rules) {
            Matcher asked = ASKED.matcher(rule.condition());
            while (asked.find()) {
                String name = asked.group(2);
                boolean known = switch (asked.group(1)) {
                    case "Message" -> kinds.contains(name);
                    case "Situation" -> situations.containsKey(name);
                    default -> givenByTheInput(name) || given(name.split(" ", 2)[0]);
                };
                if (!known) {
                    problems.add(rule.problem(
                            Check.UNKNOWN_NAME,
                            asked.start(2),
                            "no " + asked.group(1) + " is ever called \"" + name + "\".",
                            maybe(name)));
                }
            }
        }
    }

    /** A situation that nothing asks for was derived in vain. */
    private void unused() {
        Set<String> used = new HashSet<>();
        catalogue.signatures().stream()
                .flatMap(row -> Stream.of(row.seen(), row.beside(), row.unless()))
                .map(asked -> asked.split(" ", 2)[0])
                .forEach(used::add);
        sources.ending(".yaml").values().forEach(text -> used.addAll(words(text)));
        rules.forEach(rule -> {
            Matcher quoted = QUOTED.matcher(rule.condition());
            while (quoted.find()) {
                used.add(quoted.group(1));
            }
        });
        situations.forEach((name, rule) -> {
            if (!used.contains(name) && situationsOf(rule).stream().noneMatch(used::contains)) {
                problems.add(rule.problem(
                        Check.DEAD_RULE,
                        RuleCompiler.SITUATION,
                        "nothing asks for the situation \"" + name + "\".",
                        "Maybe a row of signatures.tsv is missing, or the rule is no longer needed."));
            }
        });
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        Matcher word = WORD.matcher(text);
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    private static Set<String> situationsOf(RuleText rule) {
        Set<String> names = new HashSet<>();
        Matcher situation = RuleCompiler.SITUATION.matcher(rule.consequence());
        while (situation.find()) {
            names.add(situation.group(1).strip());
        }
        return names;
    }
}
