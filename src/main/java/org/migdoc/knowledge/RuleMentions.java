package org.migdoc.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which rules speak of a code, an event or a kind of message, and what they conclude:
 *
 * <pre>
 * rule "all paths of a disk failed" {@literal @}cause("iscsi-target-unreachable") when
 *     $event : EventRecord(provider == "mpio", id == 23)
 * then
 *     insertLogical(Situation.of("all-paths-failed", …));
 * </pre>
 */
public final class RuleMentions {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"");
    private static final Pattern CAUSE =
            Pattern.compile("@cause\\(\"([\\w, -]{1,400})\"\\)|Evidence\\.\\w{1,20}\\(\\s{0,40}\"([\\w-]{1,80})\"");

    private final List<Rule> rules;

    private RuleMentions(List<Rule> rules) {
        this.rules = rules;
    }

    /**
     * One rule.
     *
     * @param file path below the rules folder
     * @param line of the file, from 1, in which it begins
     * @param text from behind {@code rule "} to the next rule or the end of the file
     * @param conditions what has to be there: behind {@code when}, without what must not be there
     */
    public record Rule(String file, int line, String text, String conditions) {

        private static Rule of(String file, int line, String text) {
            int when = text.indexOf("when");
            int then = text.indexOf("\nthen");
            String conditions = when < 0 || then < when
                    ? ""
                    : text.substring(when, then)
                            .lines()
                            .filter(l -> !l.strip().startsWith("not "))
                            .collect(Collectors.joining("\n"));
            return new Rule(file, line, text, conditions);
        }

        /** What the author called it. */
        public String name() {
            return text.substring(0, Math.max(0, text.indexOf('"')));
        }

        /** Ids of the causes that it concludes on, in the order of the text. */
        public Set<String> causes() {
            return concluded(CAUSE);
        }

        /** Names of the situations that it derives, in the order of the text. */
        public Set<String> situations() {
            return concluded(RuleCompiler.SITUATION);
        }

        private Set<String> concluded(Pattern what) {
            Set<String> found = new LinkedHashSet<>();
            Matcher m = what.matcher(text);
            while (m.find()) {
                String names = m.group(1) == null ? m.group(2) : m.group(1);
                found.addAll(List.of(names.split("\\s*,\\s*", -1)));
            }
            return found;
        }

        private boolean quotes(String word) {
            return conditions.contains('"' + word + '"');
        }

        private boolean event(String provider, int id) {
            return quotes(provider)
                    && Pattern.compile("\\bid\\b[^\")]{0,80}\\b" + id + "\\b")
                            .matcher(conditions)
                            .find();
        }
    }

    /**
     * The rules that ship with the program and those in these folders.
     *
     * @throws KnowledgeException when a folder cannot be read
     */
    public static RuleMentions with(List<Path> folders) throws KnowledgeException {
        return of(RuleSources.shipped().with(folders));
    }

    /** The rules in these files. */
    public static RuleMentions of(RuleSources sources) {
        List<Rule> rules = new ArrayList<>();
        sources.ending(".drl").forEach((file, text) -> {
            int line = 1;
            List<String> parts = List.of(RULE.split(text, -1));
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    rules.add(Rule.of(file, line, parts.get(i)));
                }
                line += (int) parts.get(i).chars().filter(c -> c == '\n').count();
            }
        });
        return new RuleMentions(List.copyOf(rules));
    }

    /** All rules, in the order of files and lines. */
    public List<Rule> rules() {
        return rules;
    }

    /** Ids of the causes that rules with {@code word} in quotes in their conditions conclude on; a code in any case. */
    public Set<String> causes(String word) {
        return all(rule -> rule.quotes(word), Rule::causes);
    }

    /** Names of the situations that such rules derive. */
    public Set<String> situations(String word) {
        return all(rule -> rule.quotes(word), Rule::situations);
    }

    /** Ids of the causes that rules on this event conclude on. */
    public Set<String> causes(String provider, int id) {
        return all(rule -> rule.event(provider, id), Rule::causes);
    }

    /** Names of the situations that rules on this event derive. */
    public Set<String> situations(String provider, int id) {
        return all(rule -> rule.event(provider, id), Rule::situations);
    }

    private Set<String> all(Predicate<Rule> speaksOfIt, Function<Rule, Set<String>> concluded) {
        return rules.stream()
                .filter(speaksOfIt)
                .flatMap(rule -> concluded.apply(rule).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
