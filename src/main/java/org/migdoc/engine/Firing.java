package org.migdoc.engine;

import java.util.List;

/**
 * One conclusion that a rule drew and that stands.
 *
 * @param location {@code rules/kerberos/delegation.drl:42}
 * @param matched what its patterns matched, in their order; what {@code not} and {@code exists} looked at is not among it
 * @param given what it stated
 */
public record Firing(String rule, String location, List<Object> matched, Object given) {}
