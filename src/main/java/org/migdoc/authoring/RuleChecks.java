package org.migdoc.authoring;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.migdoc.knowledge.Check;
import org.migdoc.knowledge.Problem;
import org.migdoc.knowledge.Suggestion;

/** What can be wrong inside one rule. */
final class RuleChecks {

    private static final Set<String> ANNOTATIONS = Set.of("cause", "source", "since", "allow");
    private static final Pattern ANNOTATION = Pattern.compile("@(\\w+)");
    private static final Pattern CAUSE =
            Pattern.compile("(?:@cause\\(\\s*|Evidence\\s*\\.\\s*\\w+\\(\\s*|new Evidence\\(\\s*)\"([^\"]*)\"");
    private static final Pattern SALIENCE = Pattern.compile("\\b(salience|no-loop|agenda-group|lock-on-active)\\b");
    private static final Pattern SIDE_EFFECT = Pattern.compile(
            "System\\s*\\.|\\beval\\s*\\(|\\b(?:modify|update|delete|retract|insert)\\s*[({]|\\b(?:for|while)\\s*\\(");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\w+");
    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:");
    private static final Pattern EQUAL_JOIN = Pattern.compile("\\b[a-z]\\w*\\s*==\\s*\\$\\w+");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

    /** Facts that come one by one from listings: that one is missing means nothing unless the listing was complete. */
    private static final Set<String> LISTED = Set.of("DelegationEntry", "ServicePrincipalName", "GroupMember");

    private static final Set<String> COMPLETENESS = Set.of("Listing", "Situation");

    private final RuleText rule;
    private final Set<String> causes;
    private final List<Problem> problems = new ArrayList<>();

    private RuleChecks(RuleText rule, Set<String> causes) {
        this.rule = rule;
        this.causes = causes;
    }

    /**
     * The problems of a rule.
     *
     * @param causes all known ids
     */
    static List<Problem> of(RuleText rule, Set<String> causes) {
        RuleChecks checks = new RuleChecks(rule, causes);
        checks.annotations();
        checks.causes();
        checks.order();
        checks.sideEffects();
        rule.patterns().forEach(checks::pattern);
        checks.absences();
        checks.joins();
        checks.problems.removeIf(
                problem -> rule.text().contains("@allow(\"" + problem.check().id() + "\")"));
        return checks.problems;
    }

    private void annotations() {
        Matcher annotation = ANNOTATION.matcher(blankStrings(rule.condition()));
        while (annotation.find()) {
            if (!ANNOTATIONS.contains(annotation.group(1))) {
                problems.add(rule.problem(
                        Check.UNKNOWN_ANNOTATION,
                        annotation.start(),
                        "there is no annotation @" + annotation.group(1) + ".",
                        Suggestion.maybe(annotation.group(1), ANNOTATIONS)));
            }
        }
    }

    private void causes() {
        Matcher cause = CAUSE.matcher(rule.text());
        while (cause.find()) {
            if (!causes.contains(cause.group(1))) {
                problems.add(rule.problem(
                        Check.UNKNOWN_CAUSE,
                        cause.start(1),
                        "there is no cause \"" + cause.group(1) + "\".",
                        Suggestion.maybe(cause.group(1), causes)));
            }
        }
    }

    private void order() {
        Matcher attribute = SALIENCE.matcher(blankStrings(rule.text()));
        if (attribute.find()) {
            problems.add(rule.problem(
                    Check.SALIENCE,
                    attribute.start(),
                    "the order of rules must not matter (" + attribute.group(1) + ").",
                    "Maybe derive a Situation here and let the later rule ask for it."));
        }
    }

    private void sideEffects() {
        Matcher effect = SIDE_EFFECT.matcher(blankStrings(rule.text()));
        if (effect.find()) {
            problems.add(rule.problem(
                    Check.SIDE_EFFECT,
                    effect.start(),
                    "a rule states one thing with insertLogical and does nothing else.",
                    "Maybe remove \"" + effect.group().strip() + "\"; kb explain shows what a rule saw."));
        }
    }

    private void pattern(PatternDescr pattern) {
        String type = pattern.getObjectType();
        if (pattern.getSource() != null || type == null) {
            return;
        }
        if (!FactFields.known(type)) {
            problems.add(rule.problem(
                    Check.UNKNOWN_TYPE,
                    Pattern.compile("\\b" + Pattern.quote(type) + "\\b"),
                    "there is no fact \"" + type + "\".",
                    Suggestion.maybe(type, FactFields.types())));
            return;
        }
        for (BaseDescr constraint : pattern.getDescrs()) {
            FactFields.unknown(type, constraint.getText()).forEach(field -> unknownField(type, field));
        }
    }

    private void unknownField(String type, String field) {
        Set<String> fields = FactFields.of(type);
        String hint = Suggestion.maybe(field, fields);
        problems.add(rule.problem(
                Check.UNKNOWN_FIELD,
                Pattern.compile("\\b" + Pattern.quote(type) + "\\b[^;]*?\\b(" + Pattern.quote(field) + ")\\b"),
                type + " has no field \"" + field + "\".",
                hint.isEmpty() ? "It has " + String.join(", ", new TreeSet<>(fields)) + "." : hint));
    }

    private void absences() {
        List<PatternDescr> patterns = rule.patterns();
        if (patterns.stream().anyMatch(p -> COMPLETENESS.contains(p.getObjectType()))) {
            return;
        }
        for (NotDescr not : RuleText.below(rule.descr().getLhs(), NotDescr.class)) {
            for (PatternDescr absent : RuleText.below(not, PatternDescr.class)) {
                if (LISTED.contains(absent.getObjectType())) {
                    problems.add(rule.problem(
                            Check.ABSENCE_WITHOUT_LISTING,
                            Pattern.compile("not\\s*\\(?\\s*" + absent.getObjectType()),
                            "concludes from a missing " + absent.getObjectType()
                                    + ", which may just not have been pasted.",
                            "Maybe ask for a Listing(…, complete == true) first."));
                }
            }
        }
    }

    /** A pattern that hangs on an earlier one only by something other than equality makes every pair be tried. */
    private void joins() {
        Set<String> bound = new HashSet<>();
        for (PatternDescr pattern : rule.patterns()) {
            StringBuilder constraints = new StringBuilder();
            pattern.getDescrs()
                    .forEach(d -> constraints.append(blankStrings(d.getText())).append(" , "));
            Set<String> own = matches(BOUND, constraints.toString());
            Set<String> joined = matches(VARIABLE, BOUND.matcher(constraints).replaceAll(""));
            joined.retainAll(bound);
            joined.removeAll(own);
            if (!joined.isEmpty()
                    && pattern.getSource() == null
                    && !EQUAL_JOIN.matcher(constraints).find()
                    && !constraints.toString().contains("!=")
                    && !constraints.toString().contains("==")) {
                problems.add(rule.problem(
                        Check.UNINDEXED_JOIN,
                        Pattern.compile(Pattern.quote(pattern.getObjectType()) + "\\s*\\([^;]*?"
                                + Pattern.quote(joined.iterator().next())),
                        pattern.getObjectType() + " is tried with every " + String.join(", ", new TreeSet<>(joined))
                                + ": no field is equal to anything.",
                        "Maybe begin with a field that is the same on both sides, host == $host."));
            }
            bound.addAll(own);
            if (pattern.getIdentifier() != null) {
                bound.add(pattern.getIdentifier());
            }
        }
    }

    private static Set<String> matches(Pattern pattern, CharSequence text) {
        Set<String> found = new HashSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(matcher.groupCount()));
        }
        return found;
    }

    /** The same text with nothing inside its quotes. */
    private static String blankStrings(CharSequence text) {
        return STRING.matcher(text).replaceAll(m -> "\"" + " ".repeat(m.group().length() - 2) + "\"");
    }
}
