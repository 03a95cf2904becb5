package org.migdoc.knowledge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private final List<String> rules;

    private RuleMentions(List<String> rules) {
        this.rules = rules;
    }

    /**
     * The rules that ship with the program and those in these folders.
     *
     * @throws KnowledgeException when a folder cannot be read
     */
    public static RuleMentions with(List<Path> folders) throws KnowledgeException {
        RuleSources sources = RuleSources.shipped().with(folders);
        List<String> rules = new ArrayList<>();
        sources.ending(".drl").values().forEach(text -> {
            List<String> parts = List.of(RULE.split(text, -1));
            rules.addAll(parts.subList(1, parts.size()));
        });
        return new RuleMentions(List.copyOf(rules));
    }

    /** Ids of the causes that rules with {@code word} in quotes in their conditions conclude on; a code in any case. */
    public Set<String> causes(String word) {
        return concluded(rule -> quoted(rule, word), CAUSE);
    }

    /** Names of the situations that such rules derive. */
    public Set<String> situations(String word) {
        return concluded(rule -> quoted(rule, word), RuleCompiler.SITUATION);
    }

    /** Ids of the causes that rules on this event conclude on. */
    public Set<String> causes(String provider, int id) {
        return concluded(rule -> event(rule, provider, id), CAUSE);
    }

    /** Names of the situations that rules on this event derive. */
    public Set<String> situations(String provider, int id) {
        return concluded(rule -> event(rule, provider, id), RuleCompiler.SITUATION);
    }

    private static boolean quoted(String rule, String word) {
        return conditions(rule).contains("\"" + word + "\"");
    }

    private static boolean event(String rule, String provider, int id) {
        String conditions = conditions(rule);
        return conditions.contains("\"" + provider + "\"")
                && Pattern.compile("\\bid\\b[^\")]{0,80}\\b" + id + "\\b")
                        .matcher(conditions)
                        .find();
    }

    /** What has to be there: behind {@code when}, without what must not be there. */
    private static String conditions(String rule) {
        int when = rule.indexOf("when");
        int then = rule.indexOf("\nthen");
        return when < 0 || then < when
                ? ""
                : rule.substring(when, then)
                        .lines()
                        .filter(l -> !l.strip().startsWith("not "))
                        .reduce("", (a, b) -> a + b + "\n");
    }

    private Set<String> concluded(Function<String, Boolean> speaksOfIt, Pattern what) {
        Set<String> found = new LinkedHashSet<>();
        for (String rule : rules) {
            if (speaksOfIt.apply(rule)) {
                Matcher m = what.matcher(rule);
                while (m.find()) {
                    String names = m.group(1) == null ? m.group(2) : m.group(1);
                    found.addAll(List.of(names.split("\\s*,\\s*", -1)));
                }
            }
        }
        return found;
    }
}
