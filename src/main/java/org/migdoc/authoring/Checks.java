package org.migdoc.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.migdoc.diagnosis.Cause;
import org.migdoc.diagnosis.Signature;
import org.migdoc.knowledge.Catalogue;
import org.migdoc.knowledge.Check;
import org.migdoc.knowledge.KnowledgeBase;
import org.migdoc.knowledge.KnowledgeException;
import org.migdoc.knowledge.Problem;
import org.migdoc.knowledge.RuleCompiler;
import org.migdoc.knowledge.RuleSources;

/** All checks of a knowledge base. A file that is broken hides nothing of the others. */
public final class Checks {

    private static final Pattern ID = Pattern.compile("\"([a-z0-9]+(?:-[a-z0-9]+)+)\"");

    private final RuleSources sources;
    private final List<Problem> problems = new ArrayList<>();
    private final List<RuleText> rules = new ArrayList<>();
    private final Catalogue catalogue;

    private Checks(RuleSources sources) {
        this.sources = sources;
        sources.ending(".drl").forEach((file, drl) -> rules.addAll(RuleText.of(sources.place(file), drl, problems)));
        this.catalogue = Catalogue.of(sources, problems);
    }

    /**
     * Every problem of these files, in the order of files and lines.
     *
     * @param withSample the causes that samples are about
     */
    public static List<Problem> of(RuleSources sources, Set<String> withSample) {
        Checks checks = read(sources, withSample);
        checks.compilation();
        return checks.found();
    }

    /** The same without what only the compiler finds, which takes most of the time. */
    public static List<Problem> withoutCompiling(RuleSources sources, Set<String> withSample) {
        return read(sources, withSample).found();
    }

    private List<Problem> found() {
        return List.copyOf(new TreeSet<>(problems));
    }

    private static Checks read(RuleSources sources, Set<String> withSample) {
        Checks checks = new Checks(sources);
        Set<String> causes = checks.catalogue.causes().keySet();
        checks.rules.forEach(rule -> checks.problems.addAll(RuleChecks.of(rule, causes)));
        checks.problems.addAll(NameChecks.of(sources, checks.catalogue, checks.rules));
        checks.problems.addAll(ArticleChecks.of(sources, checks.catalogue));
        checks.problems.addAll(StepChecks.of(sources, checks.catalogue));
        checks.causesWithout(checks.causesInRules(), Check.CAUSE_WITHOUT_RULE, "no rule and no row of signatures.tsv");
        checks.causesWithout(withSample, Check.CAUSE_WITHOUT_SAMPLE, "no sample");
        checks.duplicates();
        return checks;
    }

    private Set<String> causesInRules() {
        Set<String> named =
                catalogue.signatures().stream().map(Signature::cause).collect(Collectors.toSet());
        for (RuleText rule : rules) {
            Matcher id = ID.matcher(rule.consequence());
            while (id.find()) {
                named.add(id.group(1));
            }
        }
        return named;
    }

    private void causesWithout(Set<String> causes, Check check, String what) {
        for (Cause cause : catalogue.causes().values()) {
            if (!causes.contains(cause.id())) {
                problems.add(Places.problemAt(
                        sources,
                        check,
                        cause.article(),
                        "id:",
                        what + " is about \"" + cause.id() + "\".",
                        "Maybe migdoc kb new gives you one to begin with."));
            }
        }
    }

    /** What the compiler says of the files in which nothing was found yet, so that a broken one hides no other. */
    private void compilation() {
        if (problems.isEmpty()) {
            try {
                KnowledgeBase.of(sources);
            } catch (KnowledgeException e) {
                problems.addAll(e.problems());
            }
            return;
        }
        Set<String> broken = problems.stream().map(Problem::path).collect(Collectors.toSet());
        problems.addAll(RuleCompiler.problems(sources.without(broken)));
    }

    /** The same name in two files or twice in one. */
    private void duplicates() {
        Map<String, RuleText> byName = new HashMap<>();
        for (RuleText rule : rules) {
            RuleText earlier = byName.putIfAbsent(rule.name(), rule);
            if (earlier != null) {
                problems.add(rule.problem(
                        Check.DUPLICATE_RULE,
                        0,
                        "there is a rule of that name already, at " + earlier.place() + ':'
                                + earlier.descr().getLine() + ".",
                        "Maybe one of them should say what makes it different."));
            }
        }
    }
}
