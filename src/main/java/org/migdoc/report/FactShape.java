package org.migdoc.report;

import java.lang.reflect.RecordComponent;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;

/**
 * How one type of facts is called outside the program, and what it holds. Read off its record, so that a new field needs no
 * second description: {@code DnsLookup(askedOn, …)} is {@code dns-lookup} with {@code asked_on}.
 *
 * @param type the record's name in lower case, words joined by dashes
 * @param fields all components but the origin, in their order
 */
record FactShape(String type, Class<? extends Fact> record, List<Field> fields) {

    /** What values a field takes. */
    enum Kind {
        TEXT,
        WHOLE,
        NUMBER,
        TRUTH,
        WORD,
        TIME,
        TEXTS
    }

    /**
     * One field.
     *
     * @param name the component's name in lower case, words joined by low lines
     * @param optional true when it may be null
     */
    record Field(String name, Kind kind, boolean optional, RecordComponent component) {

        /** Its value in {@code fact}. */
        @Nullable
        Object of(Fact fact) {
            try {
                return component.getAccessor().invoke(fact);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot read " + component, e);
            }
        }

        /** The words an enumeration takes; empty for other kinds. */
        List<String> words() {
            return kind == Kind.WORD
                    ? Arrays.stream(component.getType().getEnumConstants())
                            .map(c -> Words.word((Enum<?>) c))
                            .toList()
                    : List.of();
        }
    }

    /** All types of facts by name. */
    static final Map<String, FactShape> BY_TYPE = shapes();

    static FactShape of(Fact fact) {
        FactShape shape = BY_TYPE.get(joined(fact.getClass().getSimpleName(), '-'));
        if (shape == null) {
            throw new IllegalStateException("not a known type of facts: " + fact.getClass());
        }
        return shape;
    }

    private static Map<String, FactShape> shapes() {
        Map<String, FactShape> shapes = new TreeMap<>();
        for (Class<?> type : Fact.class.getPermittedSubclasses()) {
            Class<? extends Fact> record = type.asSubclass(Fact.class);
            List<Field> fields = Arrays.stream(record.getRecordComponents())
                    .filter(c -> !c.getName().equals("origin"))
                    .map(FactShape::field)
                    .toList();
            String name = joined(record.getSimpleName(), '-');
            shapes.put(name, new FactShape(name, record, fields));
        }
        return Map.copyOf(shapes);
    }

    private static Field field(RecordComponent component) {
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        component.getAccessor().setAccessible(true);
        return new Field(joined(component.getName(), '_'), kind(component.getType()), optional, component);
    }

    private static Kind kind(Class<?> type) {
        if (type == String.class) {
            return Kind.TEXT;
        } else if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return Kind.WHOLE;
        } else if (type == double.class || type == Double.class) {
            return Kind.NUMBER;
        } else if (type == boolean.class || type == Boolean.class) {
            return Kind.TRUTH;
        } else if (type == LocalDateTime.class) {
            return Kind.TIME;
        } else if (type == List.class) {
            return Kind.TEXTS;
        } else if (type.isEnum()) {
            return Kind.WORD;
        }
        throw new IllegalStateException("facts cannot hold a " + type);
    }

    static String joined(String camelCase, char mark) {
        return camelCase
                .replaceAll("(?<=[a-z0-9])(?=[A-Z])", String.valueOf(mark))
                .toLowerCase(Locale.ROOT);
    }
}
