package org.migdoc.report;

import java.lang.reflect.InvocationTargetException;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;
import org.migdoc.fact.Origin;

/** Reads one fact and notes all that is wrong with it: {@code facts.json:12: facts[3].port: … Maybe …}. */
final class FactReader {

    private final String document;
    private final String path;
    private final List<String> problems = new ArrayList<>();

    /**
     * @param document name of the file
     * @param path where the fact stands in it: {@code facts[3]}
     */
    FactReader(String document, String path) {
        this.document = document;
        this.path = path;
    }

    List<String> problems() {
        return problems;
    }

    /** The fact, or null when there are problems. */
    @Nullable
    Fact read(JsonValue json) {
        Map<String, JsonValue> members = json.members();
        if (members == null) {
            wrong(json, "", "a fact is needed here, not " + json.kind() + ". Maybe {\"type\": …}.");
            return null;
        }
        JsonValue type = members.get("type");
        if (type == null || !(type.value() instanceof String name)) {
            wrong(json, "", "the type of the fact is missing. Maybe \"type\": \"setting\".");
            return null;
        }
        FactShape shape = FactShape.BY_TYPE.get(name);
        if (shape == null) {
            String near = Nearest.to(
                    name, FactShape.BY_TYPE.keySet().stream().sorted().toList());
            wrong(
                    type,
                    ".type",
                    "there are no facts of type " + type.kind() + ". " + maybe(near, "it is from a newer version"));
            return null;
        }
        unknownFields(shape, members);
        return build(shape, json, members);
    }

    private @Nullable Fact build(FactShape shape, JsonValue json, Map<String, JsonValue> members) {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(origin(shape, json, members.get("origin")));
        for (FactShape.Field field : shape.fields()) {
            arguments.add(argument(field, json, members.get(field.name())));
        }
        if (!problems.isEmpty()) {
            return null;
        }
        try {
            Class<?>[] types = Arrays.stream(shape.record().getRecordComponents())
                    .map(c -> c.getType())
                    .toArray(Class<?>[]::new);
            return shape.record().getDeclaredConstructor(types).newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            wrong(
                    json,
                    "",
                    "not a possible " + shape.type() + ": "
                            + e.getTargetException().getMessage());
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + shape.type(), e);
        }
    }

    private void unknownFields(FactShape shape, Map<String, JsonValue> members) {
        List<String> known = new ArrayList<>(List.of("type", "origin"));
        shape.fields().forEach(field -> known.add(field.name()));
        members.forEach((name, value) -> {
            if (!known.contains(name)) {
                String near = Nearest.to(name, known);
                String all = "one of " + String.join(", ", known);
                wrong(value, "." + name, "a " + shape.type() + " has no such field. " + maybe(near, all));
            }
        });
    }

    private @Nullable Object argument(FactShape.Field field, JsonValue fact, @Nullable JsonValue given) {
        if (given == null || given.value() == null) {
            if (!field.optional()) {
                String missing = given == null ? "the field is missing" : "null is not allowed";
                wrong(
                        given == null ? fact : given,
                        "." + field.name(),
                        missing + ". Maybe " + FactValue.example(field));
            }
            return null;
        }
        Object value;
        try {
            value = FactValue.of(field, given.value());
        } catch (DateTimeParseException e) {
            value = null;
        }
        if (value == null) {
            wrong(
                    given,
                    "." + field.name(),
                    FactValue.needed(field) + ", not " + given.kind() + ". Maybe " + FactValue.example(field, given));
        }
        return value;
    }

    private Origin origin(FactShape shape, JsonValue fact, @Nullable JsonValue given) {
        Map<String, JsonValue> members = given == null ? null : given.members();
        if (members == null) {
            if (given != null && given.value() != null) {
                wrong(
                        given,
                        ".origin",
                        "an object is needed, not " + given.kind()
                                + ". Maybe {\"document\": \"paste.txt\", \"line\": 1}.");
            }
            return new Origin(document, fact.line(), fact.line(), shape.type());
        }
        int line = whole(members.get("line"), 1);
        return new Origin(
                text(members.get("document"), document),
                line,
                Math.max(line, whole(members.get("end_line"), line)),
                text(members.get("excerpt"), ""));
    }

    private int whole(@Nullable JsonValue given, int otherwise) {
        if (given != null && given.value() instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        if (given != null && given.value() != null) {
            wrong(given, ".origin", "a line number is needed, not " + given.kind() + ". Maybe 1.");
        }
        return otherwise;
    }

    private String text(@Nullable JsonValue given, String otherwise) {
        if (given != null && given.value() instanceof String text) {
            return text;
        }
        if (given != null && given.value() != null) {
            wrong(given, ".origin", "a text is needed, not " + given.kind() + ". Maybe in quotes.");
        }
        return otherwise;
    }

    private static String maybe(@Nullable String near, String otherwise) {
        return "Maybe " + (near == null ? otherwise : "\"" + near + "\"") + ".";
    }

    private void wrong(JsonValue at, String below, String what) {
        problems.add(document + ":" + at.line() + ": " + path + Columns.cut(Printable.line(below), 60) + ": " + what);
    }
}
