package org.migdoc.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.migdoc.diagnosis.Evidence;
import org.migdoc.diagnosis.Finding;
import org.migdoc.knowledge.Catalogue;

/** Keeps the evidence that stands, with the rule that gave it; what a rule withdraws goes. */
final class FindingsListener extends DefaultRuleRuntimeEventListener {

    /** The longest name of a rule; of rows with one name, the first. */
    private static final Comparator<Finding> SAYS_MORE = Comparator.comparingInt(
                    (Finding f) -> f.rule().length())
            .thenComparing(Finding::rule)
            .thenComparing(f -> -f.ruleLocation().length())
            .thenComparing(Finding::ruleLocation, Comparator.reverseOrder());

    private final Catalogue catalogue;
    private final Map<Evidence, Finding> findings = new LinkedHashMap<>();

    FindingsListener(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void objectInserted(ObjectInsertedEvent event) {
        if (event.getObject() instanceof Evidence evidence) {
            Rule rule = event.getRule();
            String name = rule == null ? "given" : rule.getName();
            add(new Finding(evidence, name, catalogue.ruleLocations().getOrDefault(name, "")));
        } else if (event.getObject() instanceof Finding finding) {
            add(finding);
        }
    }

    /** Where several rules say the same of the same facts, the one counts whose name says most. */
    private void add(Finding finding) {
        findings.merge(finding.evidence(), finding, BinaryOperator.maxBy(SAYS_MORE));
    }

    @Override
    public void objectDeleted(ObjectDeletedEvent event) {
        if (event.getOldObject() instanceof Evidence evidence) {
            findings.remove(evidence);
        } else if (event.getOldObject() instanceof Finding finding) {
            findings.remove(finding.evidence());
        }
    }

    /** All that stands, in an order that depends on the evidence alone. */
    List<Finding> all() {
        List<Finding> all = new ArrayList<>(findings.values());
        all.sort(Comparator.comparing((Finding f) -> f.evidence().cause())
                .thenComparing(Finding::rule)
                .thenComparing(f -> f.evidence().statement())
                .thenComparingInt(f -> f.evidence().facts().isEmpty()
                        ? 0
                        : f.evidence().facts().get(0).origin().line()));
        return all;
    }
}
