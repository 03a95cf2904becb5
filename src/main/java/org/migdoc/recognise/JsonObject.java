package org.migdoc.recognise;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one object (or array) of JSON, as far as it has been read, says of an event. */
final class JsonObject {

    private static final Set<String> PLAIN = Set.of("#text", "name", "value");
    private static final String ATTRIBUTES = "#attributes";

    private final boolean array;
    private final int start;
    private final Map<EventField, String> values = new EnumMap<>(EventField.class);
    private @Nullable String key;
    /** The value of an object that stands for one: {@code "Provider": {"Name": "iScsiPrt"}}. */
    private @Nullable String plain;

    JsonObject(boolean array, int start) {
        this.array = array;
        this.start = start;
    }

    boolean isArray() {
        return array;
    }

    int start() {
        return start;
    }

    /** Names the property that is read next, or none. */
    void key(@Nullable String name) {
        key = name;
    }

    /** Sets the property that was named. */
    void value(String value) {
        if (key != null) {
            put(key, value);
        }
    }

    private void put(String name, String value) {
        plain = PLAIN.contains(name.toLowerCase(Locale.ROOT)) ? value : plain;
        EventWords.Word word = EventWords.label(name);
        if (word == null || word.field() == EventField.OTHER) {
            return;
        }
        boolean level = word.field() == EventField.LEVEL && value.length() > 1 && EventWords.level(value) != null;
        if (level) {
            values.put(word.field(), value);
        } else {
            values.putIfAbsent(word.field(), value);
        }
    }

    /** Takes over what the object says that is the value of the property named last. */
    void take(JsonObject inner) {
        inner.values.forEach(values::putIfAbsent);
        if (inner.plain == null || key == null) {
            return;
        }
        if (key.equals(ATTRIBUTES)) {
            plain = plain == null ? inner.plain : plain;
        } else {
            put(key, inner.plain);
        }
    }

    /** The event that it describes; its id is 0 when it is none. */
    EventDraft draft() {
        boolean log = values.containsKey(EventField.SOURCE)
                || values.containsKey(EventField.LOG)
                || values.containsKey(EventField.LEVEL);
        if (!values.containsKey(EventField.ID) && !(values.containsKey(EventField.WEAK_ID) && log)) {
            return new EventDraft();
        }
        return new EventDraft()
                .id(text(EventField.ID, text(EventField.WEAK_ID, "")))
                .provider(text(EventField.SOURCE, text(EventField.LOG, "")))
                .level(values.get(EventField.LEVEL))
                .host(values.get(EventField.HOST))
                .time(text(EventField.TIME, ""), false)
                .text(text(EventField.TEXT, ""));
    }

    private String text(EventField field, String otherwise) {
        return values.getOrDefault(field, otherwise);
    }
}
