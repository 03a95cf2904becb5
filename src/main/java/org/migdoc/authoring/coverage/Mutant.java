package org.migdoc.authoring.coverage;

import org.migdoc.authoring.RuleText;

/**
 * A rule with one condition changed.
 *
 * @param location of the condition
 * @param change {@code dropped} or {@code negated}
 * @param condition as written
 * @param conditions all conditions of the rule, with the change
 */
record Mutant(RuleText rule, String location, String change, String condition, String conditions) {

    Survivor survivor(int differing) {
        return new Survivor(rule.name(), location, change, condition, differing);
    }

    /** The rule under another name; what it would state is handed to {@code given} under that name. */
    String drl(String name) {
        String consequence = String.valueOf(rule.descr().getConsequence())
                .replaceFirst("insertLogical\\s*\\(", "given.add(\"" + name + "\", ");
        return "rule \"" + name + "\" when\n" + conditions + "\nthen\n" + consequence + "\nend";
    }
}
