package org.migdoc.report;

import java.lang.reflect.InvocationTargetException;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.migdoc.fact.Fact;

/** Reads one fact and notes all that is wrong with it. */
final class FactReader {

    private final Complaints complaints;

    FactReader(Complaints complaints) {
        this.complaints = complaints;
    }

    /** The fact, or null when there are problems. */
    @Nullable
    Fact read(JsonValue json) {
        Map<String, JsonValue> members = json.members();
        if (members == null) {
            complaints.add(json, "", "a fact is needed here, not " + json.kind() + ". Maybe {\"type\": …}.");
            return null;
        }
        JsonValue type = members.get("type");
        if (type == null || !(type.value() instanceof String name)) {
            complaints.add(json, "", "the type of the fact is missing. Maybe \"type\": \"setting\".");
            return null;
        }
        FactShape shape = FactShape.BY_TYPE.get(name);
        if (shape == null) {
            String near = Nearest.to(
                    name, FactShape.BY_TYPE.keySet().stream().sorted().toList());
            complaints.add(
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
        arguments.add(new OriginReader(complaints).read(shape, json, members.get("origin")));
        for (FactShape.Field field : shape.fields()) {
            arguments.add(argument(field, json, members.get(field.name())));
        }
        if (!complaints.lines().isEmpty()) {
            return null;
        }
        try {
            Class<?>[] types = Arrays.stream(shape.record().getRecordComponents())
                    .map(c -> c.getType())
                    .toArray(Class<?>[]::new);
            return shape.record().getDeclaredConstructor(types).newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            complaints.add(
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
                complaints.add(value, "." + name, "a " + shape.type() + " has no such field. " + maybe(near, all));
            }
        });
    }

    private @Nullable Object argument(FactShape.Field field, JsonValue fact, @Nullable JsonValue given) {
        if (given == null || given.value() == null) {
            if (!field.optional()) {
                String missing = given == null ? "the field is missing" : "null is not allowed";
                complaints.add(
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
            complaints.add(
                    given,
                    "." + field.name(),
                    FactValue.needed(field) + ", not " + given.kind() + ". Maybe " + FactValue.example(field, given));
        }
        return value;
    }

    private static String maybe(@Nullable String near, String otherwise) {
        return "Maybe " + (near == null ? otherwise : "\"" + near + "\"") + ".";
    }
}
