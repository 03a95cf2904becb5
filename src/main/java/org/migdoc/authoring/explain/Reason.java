package org.migdoc.authoring.explain;

import java.util.List;
import org.migdoc.fact.Fact;

/**
 * Why something holds.
 *
 * @param what a fact of the input or what a rule made of such facts
 * @param rule name of the rule that stated it; empty for a fact of the input
 * @param location of that rule or row: {@code rules/kerberos/delegation.drl:42}
 * @param because what that rule matched
 * @param otherwise how many more ways there are to state the same
 */
public record Reason(Object what, String rule, String location, List<Reason> because, int otherwise) {

    /** The facts of the input that it comes from in the end. */
    public List<Fact> facts() {
        return what instanceof Fact fact
                ? List.of(fact)
                : because.stream()
                        .flatMap(reason -> reason.facts().stream())
                        .distinct()
                        .toList();
    }
}
