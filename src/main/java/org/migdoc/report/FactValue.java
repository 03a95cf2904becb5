package org.migdoc.report;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of facts' fields, from what JSON holds. */
final class FactValue {

    private FactValue() {}

    /** The value for the field, or null when JSON holds something else. */
    static @Nullable Object of(FactShape.Field field, JsonNode json) {
        return switch (field.kind()) {
            case TEXT -> json.isTextual() ? NameKey.of(field.name(), json.textValue()) : null;
            case WHOLE -> whole(field.component().getType(), json);
            case NUMBER -> json.isNumber() && Double.isFinite(json.doubleValue()) ? (Object) json.doubleValue() : null;
            case TRUTH -> json.isBoolean() ? json.booleanValue() : null;
            case TIME -> json.isTextual() ? time(json.textValue()) : null;
            case WORD -> json.isTextual() ? word(field, json.textValue()) : null;
            case TEXTS -> json.isArray() ? texts(json) : null;
        };
    }

    private static @Nullable Object whole(Class<?> type, JsonNode json) {
        if (!json.isIntegralNumber()) {
            return null;
        } else if (type == long.class || type == Long.class) {
            return json.canConvertToLong() ? (Object) json.longValue() : null;
        }
        return json.canConvertToInt() ? (Object) json.intValue() : null;
    }

    private static @Nullable LocalDateTime time(String text) {
        try {
            return LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Object word(FactShape.Field field, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int index = field.words().indexOf(word);
        return index < 0 ? null : field.component().getType().getEnumConstants()[index];
    }

    private static @Nullable List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(element -> texts.add(element.textValue()));
        return texts.contains(null) ? null : texts;
    }

    /** What the field takes, as the beginning of a sentence. */
    static String needed(FactShape.Field field) {
        return switch (field.kind()) {
            case TEXT -> "a text is needed";
            case WHOLE -> "a whole number is needed";
            case NUMBER -> "a number is needed";
            case TRUTH -> "true or false is needed";
            case TIME -> "a time is needed";
            case WORD -> "one of " + String.join(", ", field.words()) + " is needed";
            case TEXTS -> "a list of texts is needed";
        };
    }

    static String example(FactShape.Field field) {
        String value = switch (field.kind()) {
            case TEXT -> "\"…\"";
            case WHOLE, NUMBER -> "1";
            case TRUTH -> "false";
            case TIME -> "\"2026-01-31T09:15:00\"";
            case WORD -> "\"" + field.words().get(0) + "\"";
            case TEXTS -> "[]";
        };
        return "\"" + field.name() + "\": " + value + ".";
    }

    /** What was probably meant. */
    static String example(FactShape.Field field, JsonNode given) {
        return switch (field.kind()) {
            case WORD -> {
                String near = given.isTextual() ? Nearest.to(given.textValue(), field.words()) : null;
                yield near == null ? example(field) : "\"" + near + "\".";
            }
            case TEXT -> given.isValueNode() ? "\"" + Json.kind(given) + "\" in quotes." : example(field);
            case TEXTS -> given.isTextual() ? "[" + Json.kind(given) + "]." : example(field);
            default -> example(field);
        };
    }
}
