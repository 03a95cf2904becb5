package org.migdoc.knowledge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * Compiles one set of rules again and again, each time only the rules whose text changed since the last time. Keeps everything in
 * memory, so that trying leaves nothing behind. For one thread.
 */
public final class QuickCompiler {

    private final Map<Text, Rule> rules = new LinkedHashMap<>();

    /** A rule as it was written; where it stands does not matter. */
    private record Text(String name, String drl) {}

    /** Where the text of a rule stands. */
    private record Place(String file, int firstLine, int endLine) {}

    /**
     * Begins with rules that work.
     *
     * @throws KnowledgeException when they do not
     */
    public KnowledgeBase first(RuleSources sources) throws KnowledgeException {
        Map<Text, Place> texts = texts(sources);
        Map<String, Rule> byName = byName(KnowledgeBase.models(KnowledgeBase.loader(sources)));
        rules.clear();
        texts.keySet().forEach(text -> rules.put(text, byName.get(text.name())));
        return base(sources);
    }

    /**
     * The knowledge base of these sources.
     *
     * @throws KnowledgeException when something in them is wrong; the next call compiles against what worked last
     */
    public KnowledgeBase next(RuleSources sources) throws KnowledgeException {
        Map<Text, Place> texts = texts(sources);
        Map<Text, Place> changed = new LinkedHashMap<>(texts);
        changed.keySet().removeAll(rules.keySet());
        Map<String, Rule> compiled = changed.isEmpty() ? Map.of() : byName(compiled(only(changed, sources)));
        Map<Text, Rule> now = new LinkedHashMap<>();
        texts.keySet().forEach(text -> {
            Rule known = rules.get(text);
            now.put(text, known == null ? compiled.get(text.name()) : known);
        });
        rules.clear();
        rules.putAll(now);
        return base(sources);
    }

    private KnowledgeBase base(RuleSources sources) throws KnowledgeException {
        Catalogue catalogue = CatalogueReader.read(sources, sources.hash("quick"), RuleCompiler.locations(sources));
        Model all = new ModelImpl(RuleCompiler.PACKAGE).withRules(new ArrayList<>(rules.values()));
        return KnowledgeBase.of(KieBaseBuilder.createKieBaseFromModel(List.of(all)), catalogue);
    }

    private static List<Model> compiled(RuleSources sources) throws KnowledgeException {
        Map<String, byte[]> classes = RuleCompiler.compile(sources, "quick");
        return KnowledgeBase.models(KnowledgeBase.loader(classes));
    }

    private static Map<String, Rule> byName(List<Model> models) {
        Map<String, Rule> byName = new LinkedHashMap<>();
        models.stream().flatMap(model -> model.getRules().stream()).forEach(rule -> byName.put(rule.getName(), rule));
        return byName;
    }

    /** All rules, in the order of files and lines. */
    private static Map<Text, Place> texts(RuleSources sources) throws KnowledgeException {
        Map<Text, Place> texts = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        sources.ending(".drl").forEach((file, drl) -> {
            List<RuleDescr> descrs = RuleCompiler.parse(sources.place(file), drl, problems);
            List<String> lines = drl.lines().toList();
            for (int i = 0; i < descrs.size(); i++) {
                int first = descrs.get(i).getLine() - 1;
                int end = i + 1 < descrs.size() ? descrs.get(i + 1).getLine() - 1 : lines.size();
                String text = String.join("\n", lines.subList(first, end));
                texts.put(new Text(descrs.get(i).getName(), text.strip()), new Place(file, first, end));
            }
        });
        if (!problems.isEmpty()) {
            throw new KnowledgeException(problems);
        }
        return texts;
    }

    /** The files with these rules only, each on the lines where it stands. */
    private static RuleSources only(Map<Text, Place> wanted, RuleSources sources) {
        Map<String, List<String>> blank = new TreeMap<>();
        wanted.values().forEach(place -> {
            List<String> lines =
                    sources.files().getOrDefault(place.file(), "").lines().toList();
            List<String> kept =
                    blank.computeIfAbsent(place.file(), file -> new ArrayList<>(Collections.nCopies(lines.size(), "")));
            for (int i = place.firstLine(); i < place.endLine(); i++) {
                kept.set(i, lines.get(i));
            }
        });
        Map<String, String> files = new TreeMap<>();
        blank.forEach((file, lines) -> files.put(file, String.join("\n", lines) + "\n"));
        return new RuleSources(files, sources.folders());
    }
}
