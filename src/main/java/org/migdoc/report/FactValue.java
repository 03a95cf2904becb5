package org.migdoc.report;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values of facts' fields, from what JSON holds. */
final class FactValue {

    private FactValue() {}

    /**
     * The value for the field, or null when JSON holds something else.
     *
     * @throws java.time.format.DateTimeParseException when it is no time
     */
    static @Nullable Object of(FactShape.Field field, Object json) {
        return switch (field.kind()) {
            case TEXT -> json instanceof String text ? NameKey.of(field.name(), text) : null;
            case WHOLE -> json instanceof Long number ? whole(field.component().getType(), number) : null;
            case NUMBER -> json instanceof Number number ? finite(number.doubleValue()) : null;
            case TRUTH -> json instanceof Boolean ? json : null;
            case TIME -> json instanceof String text ? LocalDateTime.parse(text) : null;
            case WORD -> json instanceof String text ? word(field, text) : null;
            case TEXTS -> json instanceof List<?> list ? texts(list) : null;
        };
    }

    private static @Nullable Object finite(double number) {
        return Double.isFinite(number) ? (Object) number : null;
    }

    private static @Nullable Object whole(Class<?> type, Long number) {
        if (type == long.class || type == Long.class) {
            return number;
        }
        return number == number.intValue() ? (Object) number.intValue() : null;
    }

    private static @Nullable Object word(FactShape.Field field, String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('_', '-');
        int index = field.words().indexOf(word);
        return index < 0 ? null : field.component().getType().getEnumConstants()[index];
    }

    private static @Nullable List<String> texts(List<?> list) {
        List<String> texts = list.stream()
                .map(element -> element instanceof JsonValue json ? json.value() : null)
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        return texts.size() == list.size() ? texts : null;
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
    static String example(FactShape.Field field, JsonValue given) {
        Object value = given.value();
        if (field.kind() == FactShape.Kind.WORD && value instanceof String text) {
            String near = Nearest.to(text, field.words());
            return near == null ? example(field) : "\"" + near + "\".";
        }
        if (field.kind() == FactShape.Kind.TEXT && (value instanceof Number || value instanceof Boolean)) {
            return "\"" + value + "\" in quotes.";
        }
        if (field.kind() == FactShape.Kind.TEXTS && value instanceof String) {
            return "[" + given.kind() + "].";
        }
        return example(field);
    }
}
