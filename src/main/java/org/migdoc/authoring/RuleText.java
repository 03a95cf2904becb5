package org.migdoc.authoring;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.migdoc.knowledge.Check;
import org.migdoc.knowledge.Problem;
import org.migdoc.knowledge.RuleCompiler;
import org.migdoc.knowledge.RuleSources;

/**
 * One rule as its author wrote it.
 *
 * @param place of its file, for people
 * @param descr what the parser made of it
 * @param text from {@code rule} to the next rule or the end of the file, without comments
 * @param file the whole file
 */
public record RuleText(String place, RuleDescr descr, String text, String file) {

    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|(?s)/\\*.*?\\*/");

    private static final Pattern THEN = Pattern.compile("(?m)^\\s*then\\b");

    /** All rules of these files that can be parsed. */
    public static List<RuleText> of(RuleSources sources) {
        List<RuleText> rules = new ArrayList<>();
        sources.ending(".drl").forEach((file, drl) -> rules.addAll(of(sources.place(file), drl, new ArrayList<>())));
        return rules;
    }

    /** The rules of a file; what cannot be parsed is a problem. */
    static List<RuleText> of(String place, String drl, List<Problem> problems) {
        List<String> lines = drl.lines().toList();
        List<RuleDescr> rules = RuleCompiler.parse(place, drl, problems);
        List<RuleText> texts = new ArrayList<>();
        for (int i = 0; i < rules.size(); i++) {
            int first = rules.get(i).getLine() - 1;
            int end = i + 1 < rules.size() ? rules.get(i + 1).getLine() - 1 : lines.size();
            String text = String.join("\n", lines.subList(Math.max(0, first), Math.max(first, end)));
            texts.add(new RuleText(place, rules.get(i), withoutComments(text), drl));
        }
        return texts;
    }

    /** Comments become blanks, so that every place stays where it is. */
    private static String withoutComments(String text) {
        return COMMENT.matcher(text).replaceAll(m -> m.group().replaceAll("[^\n]", " "));
    }

    public String name() {
        return descr.getName();
    }

    /** Everything before {@code then}. */
    public String condition() {
        return text.substring(0, then());
    }

    /** Everything from {@code then} on. */
    public String consequence() {
        return text.substring(then());
    }

    private int then() {
        Matcher then = THEN.matcher(text);
        return then.find() ? then.start() : text.length();
    }

    /** All patterns of the condition, those inside {@code not} and {@code exists} too. */
    public List<PatternDescr> patterns() {
        return below(descr.getLhs(), PatternDescr.class);
    }

    /** All parts of that kind, at any depth. */
    public static <T> List<T> below(BaseDescr descr, Class<T> kind) {
        List<T> found = new ArrayList<>();
        if (kind.isInstance(descr)) {
            found.add(kind.cast(descr));
        }
        if (descr instanceof ConditionalElementDescr element) {
            element.getDescrs().forEach(d -> found.addAll(below((BaseDescr) d, kind)));
        }
        return found;
    }

    /** A part of the rule, as it stands in the file. */
    public String source(BaseDescr part) {
        return file.substring(RuleCompiler.start(part), RuleCompiler.end(part)).strip();
    }

    /** {@code rules/kerberos/delegation.drl:42} of the rule or a part of it. */
    public String location(BaseDescr part) {
        return place + ':' + part.getLine();
    }

    /** A problem at the first match of {@code pattern}, at its last group; at the rule's own line when there is none. */
    Problem problem(Check check, Pattern pattern, String sentence, String hint) {
        Matcher found = pattern.matcher(text);
        return problem(check, found.find() ? found.start(found.groupCount()) : 0, sentence, hint);
    }

    /** A problem at this character of the text. */
    Problem problem(Check check, int offset, String sentence, String hint) {
        String before = text.substring(0, offset);
        int line = descr.getLine() + (int) before.chars().filter(c -> c == '\n').count();
        return new Problem(
                check, place, line, offset - before.lastIndexOf('\n'), "rule \"" + name() + "\": " + sentence, hint);
    }
}
