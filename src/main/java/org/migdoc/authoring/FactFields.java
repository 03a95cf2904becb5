package org.migdoc.authoring;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migdoc.knowledge.RuleCompiler;

/** The fields that rules may ask of each kind of fact. */
final class FactFields {

    private static final Map<String, Set<String>> BY_TYPE = byType();
    private static final Set<String> WORDS = Set.of(
            "this",
            "true",
            "false",
            "null",
            "not",
            "in",
            "contains",
            "memberOf",
            "matches",
            "str",
            "soundslike",
            "new");
    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
    private static final Pattern PART = Pattern.compile("&&|\\|\\||,");
    private static final Pattern BINDING = Pattern.compile("^\\s*\\$\\w+\\s*:=?");
    private static final Pattern FIRST_NAME = Pattern.compile("^[\\s(!]*([a-z]\\w*)\\b(?!\\s*\\()");

    private FactFields() {}

    private static Map<String, Set<String>> byType() {
        Map<String, Set<String>> byType = new TreeMap<>();
        RuleCompiler.TYPES.forEach(type -> byType.put(type.getSimpleName(), fields(type)));
        return byType;
    }

    private static Set<String> fields(Class<?> type) {
        Set<String> fields = new TreeSet<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0
                    && !Modifier.isStatic(method.getModifiers())
                    && method.getDeclaringClass() != Object.class
                    && method.getReturnType() != void.class) {
                fields.add(method.getName());
            }
        }
        fields.removeAll(Set.of("hashCode", "toString"));
        return fields;
    }

    static boolean known(String type) {
        return BY_TYPE.containsKey(type);
    }

    /** All known types. */
    static Set<String> types() {
        return BY_TYPE.keySet();
    }

    /** The fields of a known type. */
    static Set<String> of(String type) {
        return BY_TYPE.getOrDefault(type, Set.of());
    }

    /** The names in a constraint ({@code source == $s || hst != null}) that are no fields of the type. */
    static List<String> unknown(String type, String constraint) {
        List<String> unknown = new ArrayList<>();
        for (String part : PART.splitAsStream(STRING.matcher(constraint).replaceAll("\"\""))
                .toList()) {
            Matcher name = FIRST_NAME.matcher(BINDING.matcher(part).replaceFirst(""));
            if (name.find() && !WORDS.contains(name.group(1)) && !of(type).contains(name.group(1))) {
                unknown.add(name.group(1));
            }
        }
        return unknown;
    }
}
