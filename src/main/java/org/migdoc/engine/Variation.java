package org.migdoc.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.rule.AgendaFilter;
import org.migdoc.diagnosis.Signature;

/**
 * The rules with something changed, for one run.
 *
 * @param silent name of the rule that does not fire, or null
 * @param rows the rows of the signature tables
 * @param given what is stated in place of the silent rule
 */
public record Variation(@Nullable String silent, List<Signature> rows, List<Object> given) {

    /** Nothing changed. */
    static Variation none(List<Signature> rows) {
        return new Variation(null, rows, List.of());
    }

    @Nullable
    AgendaFilter filter() {
        return silent == null ? null : match -> !match.getRule().getName().equals(silent);
    }
}
