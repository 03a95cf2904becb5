package org.migdoc.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.drools.compiler.compiler.RuleBuildError;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.drools.kiesession.rulebase.KnowledgeBaseFactory;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.conf.ConstraintJittingThresholdOption;
import org.kie.internal.io.ResourceFactory;

/**
 * Rules put together in memory for one question, by the classic compiler, which starts quickly.
 *
 * @param base those that compile
 * @param broken names of those that do not
 */
public record ScratchRules(KieBase base, Set<String> broken) {

    /** Constraints are not compiled any further: that takes longer than it saves, and fails for some. */
    private static final int NEVER = -1;

    /**
     * Compiles rules.
     *
     * @param declarations what stands before the rules, such as globals; or nothing
     * @param rules whole rules by name
     */
    public static ScratchRules of(String declarations, Map<String, String> rules) {
        Map<String, String> left = new HashMap<>(rules);
        Set<String> broken = new HashSet<>();
        KnowledgeBuilder builder = compiled(declarations, left.values());
        while (builder.hasErrors()) {
            if (!left.keySet().removeAll(names(builder))) {
                throw new IllegalStateException(builder.getErrors().toString());
            }
            broken.addAll(names(builder));
            builder = compiled(declarations, left.values());
        }
        KieBaseConfiguration interpreted = KieServices.get().newKieBaseConfiguration();
        interpreted.setOption(ConstraintJittingThresholdOption.get(NEVER));
        InternalKnowledgeBase base = KnowledgeBaseFactory.newKnowledgeBase(interpreted);
        base.addPackages(builder.getKnowledgePackages());
        return new ScratchRules(base, Set.copyOf(broken));
    }

    private static KnowledgeBuilder compiled(String declarations, Collection<String> rules) {
        KnowledgeBuilder builder = KnowledgeBuilderFactory.newKnowledgeBuilder();
        String drl = RuleCompiler.HEADER + declarations + '\n' + String.join("\n", rules);
        builder.add(ResourceFactory.newByteArrayResource(drl.getBytes(StandardCharsets.UTF_8)), ResourceType.DRL);
        return builder;
    }

    private static Set<String> names(KnowledgeBuilder builder) {
        Set<String> names = new HashSet<>();
        for (KnowledgeBuilderError error : builder.getErrors()) {
            if (error instanceof RuleBuildError of) {
                names.add(of.getRule().getName());
            }
        }
        return names;
    }
}
