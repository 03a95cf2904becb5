package org.migdoc.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    Fact read(JsonNode json) {
        JsonNode type = json.path("type");
        FactShape shape = FactShape.BY_TYPE.get(type.asText());
        if (!json.isObject()) {
            complaints.add("", "a fact is needed here, not " + Json.kind(json) + ". Maybe {\"type\": …}.");
        } else if (!type.isTextual()) {
            complaints.add("", "the type of the fact is missing. Maybe \"type\": \"setting\".");
        } else if (shape == null) {
            String near = Nearest.to(
                    type.textValue(),
                    FactShape.BY_TYPE.keySet().stream().sorted().toList());
            complaints.add(
                    ".type",
                    "there are no facts of type " + Json.kind(type) + ". " + maybe(near, "it is from a newer version"));
        } else {
            unknownFields(shape, json);
            return build(shape, json);
        }
        return null;
    }

    private @Nullable Fact build(FactShape shape, JsonNode json) {
        List<@Nullable Object> arguments = new ArrayList<>();
        arguments.add(new OriginReader(complaints).read(shape, json.path("origin")));
        for (FactShape.Field field : shape.fields()) {
            arguments.add(argument(field, json.path(field.name())));
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
                    "",
                    "not a possible " + shape.type() + ": "
                            + e.getTargetException().getMessage());
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + shape.type(), e);
        }
    }

    private void unknownFields(FactShape shape, JsonNode json) {
        List<String> known = new ArrayList<>(List.of("type", "origin"));
        shape.fields().forEach(field -> known.add(field.name()));
        json.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                String near = Nearest.to(name, known);
                String all = "one of " + String.join(", ", known);
                complaints.add("." + name, "a " + shape.type() + " has no such field. " + maybe(near, all));
            }
        });
    }

    private @Nullable Object argument(FactShape.Field field, JsonNode given) {
        String path = "." + field.name();
        if (given.isMissingNode() || given.isNull()) {
            if (!field.optional()) {
                String missing = given.isNull() ? "null is not allowed" : "the field is missing";
                complaints.add(path, missing + ". Maybe " + FactValue.example(field));
            }
            return null;
        }
        Object value = FactValue.of(field, given);
        if (value == null) {
            String needed = FactValue.needed(field) + ", not " + Json.kind(given);
            complaints.add(path, needed + ". Maybe " + FactValue.example(field, given));
        }
        return value;
    }

    private static String maybe(@Nullable String near, String otherwise) {
        return "Maybe " + (near == null ? otherwise : "\"" + near + "\"") + ".";
    }
}
