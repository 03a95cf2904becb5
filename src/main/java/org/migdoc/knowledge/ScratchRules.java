package org.migdoc.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.drools.compiler.compiler.RuleBuildError;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.builder.KnowledgeBuilder;
import org.kie.internal.builder.KnowledgeBuilderError;
import org.kie.internal.builder.KnowledgeBuilderFactory;
import org.kie.internal.io.ResourceFactory;

/**
 * Rules put together in memory for one question, by the classic compiler, which starts quickly.
 *
 * @param base those that compile
 * @param broken names of those that do not
 */
public record ScratchRules(KieBase base, Set<String> broken) {

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
        return new ScratchRules(builder.newKieBase(), Set.copyOf(broken));
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
