package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The labelled values of one event, and what they say of it. */
final class EventValues {

    private static final Set<EventField> TELLING =
            EnumSet.of(EventField.SOURCE, EventField.LOG, EventField.TIME, EventField.LEVEL, EventField.TEXT);

    private final List<EventLine.Value> values = new ArrayList<>();
    private final Set<EventField> fields = EnumSet.noneOf(EventField.class);

    void add(List<EventLine.Value> line) {
        values.addAll(line);
        line.forEach(v -> fields.add(v.field()));
    }

    boolean has(EventField field) {
        return fields.contains(field);
    }

    /** True when the line says again what is known, so that it belongs to another event. */
    boolean repeats(List<EventLine.Value> line) {
        return line.stream().anyMatch(v -> v.field() != EventField.OTHER && fields.contains(v.field()));
    }

    /** False for a list with an {@code Id} that tells of something else. */
    boolean isEvent() {
        return has(EventField.ID)
                || has(EventField.INSTANCE) && has(EventField.SOURCE)
                || fields.stream().filter(TELLING::contains).count() >= 2;
    }

    /** True when the event's message is a chain of messages. */
    boolean isContainer() {
        return values.stream().anyMatch(v -> v.field().isId() && EventText.isContainer(v.value()));
    }

    /** Tells {@code draft} everything but the message. */
    void fill(EventDraft draft) {
        for (EventField field : EventField.values()) {
            values.stream().filter(v -> v.field() == field).forEach(v -> fill(draft, v.field(), v.value()));
        }
    }

    private void fill(EventDraft draft, EventField field, String value) {
        switch (field) {
            case SOURCE -> draft.provider(value);
            case LOG -> draft.provider(has(EventField.SOURCE) ? "" : value);
            case TIME -> draft.time(value + " " + first(EventField.CLOCK), dayFirst());
            case ID, WEAK_ID -> id(draft, value);
            case INSTANCE -> draft.id(draft.id() == 0 ? value : "");
            case LEVEL -> draft.level(value);
            case HOST -> draft.host(value);
            case CLOCK, TEXT, XML, OTHER -> {}
        }
    }

    /** Behind the number may stand the message itself: {@code Event ID: 24581: Sqllib error}. */
    private static void id(EventDraft draft, String printed) {
        draft.id(printed);
        String rest = printed.replaceFirst("^\\D?\\d{1,10}\\W{0,4}", "");
        if (!draft.hasText() && rest.indexOf(' ') > 0) {
            draft.text(rest);
        }
    }

    private boolean dayFirst() {
        return values.stream().anyMatch(v -> Times.dayFirst(v.language()));
    }

    private String first(EventField field) {
        return values.stream()
                .filter(v -> v.field() == field)
                .map(EventLine.Value::value)
                .findFirst()
                .orElse("");
    }
}
