package org.migdoc.authoring.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.migdoc.authoring.RuleText;
import org.migdoc.authoring.explain.Constraint;
import org.migdoc.knowledge.RuleCompiler;

/**
 * Changes one condition of a rule at a time. Constraints are dropped and negated, {@code not} and {@code exists} are dropped
 * and changed into each other, and a pattern that names nothing for the rest of the rule is dropped and forbidden.
 */
final class Mutants {

    static final String DROPPED = "dropped";
    static final String NEGATED = "negated";

    private static final Pattern OPERATOR =
            Pattern.compile("==|!=|<=|>=|<|>|\\bnot matches\\b|\\bmatches\\b|\\bnot in\\b|\\bin\\b");
    private static final Pattern DECLARED = Pattern.compile("(\\$\\w+)\\s*:");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    private final RuleText rule;
    private final int start;
    private final String lhs;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(RuleText rule) {
        this.rule = rule;
        BaseDescr all = rule.descr().getLhs();
        this.start = RuleCompiler.start(all);
        this.lhs = rule.file().substring(start, RuleCompiler.end(all));
    }

    /** All changes of this rule. */
    static List<Mutant> of(RuleText rule) {
        Mutants mutants = new Mutants(rule);
        rule.descr().getLhs().getDescrs().forEach(mutants::condition);
        rule.patterns().forEach(mutants::constraints);
        return mutants.mutants;
    }

    private void condition(BaseDescr condition) {
        boolean alone = rule.descr().getLhs().getDescrs().size() == 1;
        String text = rule.source(condition);
        if (condition instanceof NotDescr) {
            change(condition, text, alone ? null : "", "exists" + text.substring("not".length()));
        } else if (condition instanceof ExistsDescr) {
            change(condition, text, alone ? null : "", "not" + text.substring("exists".length()));
        } else if (condition instanceof PatternDescr pattern && pattern.getSource() == null && unused(text)) {
            change(condition, text, alone ? null : "", "not " + text.replaceFirst("^\\$\\w+\\s*:\\s*", ""));
        }
    }

    /** True when no variable that this pattern declares stands anywhere else in the rule. */
    private boolean unused(String pattern) {
        String rest = lhs.replace(pattern, "") + rule.consequence();
        return DECLARED.matcher(pattern)
                .results()
                .noneMatch(variable -> Pattern.compile(Pattern.quote(variable.group(1)) + "\\b")
                        .matcher(rest)
                        .find());
    }

    private void constraints(PatternDescr pattern) {
        List<? extends BaseDescr> all = pattern.getConstraint().getDescrs();
        for (int i = 0; i < all.size(); i++) {
            String text = rule.source(all.get(i));
            Constraint constraint = Constraint.of(text);
            if (!constraint.demand().isEmpty()) {
                String binding = constraint.binding();
                String negated = negated(constraint.demand());
                change(
                        all.get(i),
                        text,
                        binding.isEmpty() ? "eval(true)" : binding,
                        binding.isEmpty() ? negated : binding + ", " + negated);
            }
        }
    }

    /** The opposite of a comparison. */
    static String negated(String demand) {
        String plain =
                STRING.matcher(demand).replaceAll(m -> "_".repeat(m.group().length()));
        Matcher operator = OPERATOR.matcher(plain);
        if (plain.contains("&&") || plain.contains("||") || !operator.find()) {
            return "!(" + demand + ")";
        }
        String opposite = switch (operator.group()) {
            case "==" -> "!=";
            case "!=" -> "==";
            case "<" -> ">=";
            case "<=" -> ">";
            case ">" -> "<=";
            case ">=" -> "<";
            case "matches" -> "not matches";
            case "not matches" -> "matches";
            case "in" -> "not in";
            default -> "in";
        };
        return demand.substring(0, operator.start()) + opposite + demand.substring(operator.end());
    }

    private void change(
            BaseDescr part, String text, @org.jspecify.annotations.Nullable String dropped, String negated) {
        Stream.of(DROPPED, NEGATED).forEach(change -> {
            String instead = change.equals(DROPPED) ? dropped : negated;
            if (instead != null) {
                int from = RuleCompiler.start(part) - start;
                String conditions = lhs.substring(0, from) + instead + ' ' + lhs.substring(from + text.length());
                String shown = text.replaceAll("\\s+", " ");
                mutants.add(new Mutant(rule, rule.location(part), change, shown, conditions));
            }
        });
    }
}
