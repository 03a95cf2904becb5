package org.migdoc.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON value that remembers its line.
 *
 * @param value a {@code String}, {@code Long}, {@code Double}, {@code Boolean}, a list or a map of values, or null
 */
record JsonValue(@Nullable Object value, int line) {

    /** The value that the parser stands at; afterwards it stands at the value's last token. */
    static JsonValue read(JsonParser parser) throws IOException {
        int line = parser.currentTokenLocation().getLineNr();
        Object value = switch (parser.currentToken()) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case START_ARRAY -> list(parser);
            case START_OBJECT -> map(parser);
            default -> null;
        };
        return new JsonValue(value, line);
    }

    private static Object number(JsonParser parser) throws IOException {
        return switch (parser.getNumberType()) {
            case INT, LONG -> parser.getLongValue();
            default -> parser.getDoubleValue();
        };
    }

    private static List<JsonValue> list(JsonParser parser) throws IOException {
        List<JsonValue> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(parser));
        }
        return list;
    }

    private static Map<String, JsonValue> map(JsonParser parser) throws IOException {
        Map<String, JsonValue> map = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            map.put(name, read(parser));
        }
        return map;
    }

    /** The members of an object by name; null when it is none. */
    @Nullable
    Map<String, JsonValue> members() {
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        Map<String, JsonValue> members = new LinkedHashMap<>();
        map.forEach((name, member) -> members.put((String) name, (JsonValue) member));
        return members;
    }

    /** What kind of value it is, for people. */
    String kind() {
        if (value == null) {
            return "null";
        } else if (value instanceof String text) {
            return "\"" + Columns.cut(Printable.line(text), 40) + "\"";
        } else if (value instanceof List) {
            return "a list";
        }
        return value instanceof Map ? "an object" : String.valueOf(value);
    }
}
