package org.migdoc.authoring;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.migdoc.knowledge.RuleCompiler;

/**
 * Words without which a rule cannot hold: the types of its patterns and the texts that their fields have to equal. What stands in
 * a session is told in the same words, so that a rule whose needs are not all there needs not be tried.
 *
 * <pre>
 * Message(kind == "connection-failed")      Message, connection-failed
 * </pre>
 */
final class RuleNeeds {

    private static final Map<String, Class<?>> TYPES = RuleCompiler.TYPES.stream()
            .filter(Class::isRecord)
            .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    private static final Pattern EQUAL = Pattern.compile("\\s*(?:\\$\\w+\\s*:\\s*)?(\\w+)\\s*==\\s*\"([^\"]*)\"\\s*");

    private RuleNeeds() {}

    /** What has to stand for the rule to hold; a smaller set than needed is right, too. */
    static Set<String> of(RuleText rule) {
        Set<String> needs = new HashSet<>();
        for (BaseDescr part : rule.descr().getLhs().getDescrs()) {
            if (part instanceof PatternDescr pattern && pattern.getSource() == null) {
                add(pattern, needs);
            }
        }
        return needs;
    }

    private static void add(PatternDescr pattern, Set<String> needs) {
        Class<?> type = TYPES.get(String.valueOf(pattern.getObjectType()));
        if (type == null) {
            return;
        }
        needs.add(type.getSimpleName());
        for (BaseDescr constraint : pattern.getDescrs()) {
            Matcher equal = EQUAL.matcher(String.valueOf(constraint.getText()));
            if (equal.matches() && texts(type).anyMatch(c -> c.getName().equals(equal.group(1)))) {
                needs.add(equal.group(2));
            }
        }
    }

    /** Tells what stands in a session in words. */
    static void tell(Object standing, Consumer<String> words) {
        Class<?> type = standing.getClass();
        words.accept(type.getSimpleName());
        if (type.isRecord()) {
            texts(type).forEach(component -> {
                if (value(component, standing) instanceof String text) {
                    words.accept(text);
                }
            });
        }
    }

    private static java.util.stream.Stream<RecordComponent> texts(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).filter(c -> c.getType() == String.class);
    }

    private static @org.jspecify.annotations.Nullable Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
