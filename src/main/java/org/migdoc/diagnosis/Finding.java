package org.migdoc.diagnosis;

/**
 * A piece of evidence and the rule that gave it.
 *
 * @param rule name of the rule
 * @param ruleLocation {@code rules/kerberos/delegation.drl:42}
 */
public record Finding(Evidence evidence, String rule, String ruleLocation) {}
