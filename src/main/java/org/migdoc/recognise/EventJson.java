package org.migdoc.recognise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Walks over JSON, tolerant of text around it and of a missing end, and gathers what its objects say of events. */
final class EventJson {

    /** Gets an event and the offsets of its first and last character. */
    @FunctionalInterface
    interface Found {
        void event(EventDraft draft, int from, int to);
    }

    private static final int DEEPEST = 40;
    private static final int LONGEST_LITERAL = 40;

    private final String text;
    private final Found found;
    private final Deque<JsonObject> open = new ArrayDeque<>();
    private @Nullable String pending;

    EventJson(String text, Found found) {
        this.text = text;
        this.found = found;
    }

    void read() {
        int i = 0;
        while (i < text.length()) {
            i = open.isEmpty() ? outside(i) : inside(i);
        }
        abandon(text.length() - 1);
    }

    private int outside(int i) {
        char c = text.charAt(i);
        if (c == '{' || c == '[') {
            open(c == '[', i);
        }
        return i + 1;
    }

    private int inside(int i) {
        char c = text.charAt(i);
        switch (c) {
            case '{', '[' -> open(c == '[', i);
            case '}', ']' -> close(i);
            case ':' -> key();
            case ',' -> {
                value();
                open.element().key(null);
            }
            case '"' -> {
                return quoted(i);
            }
            default -> {
                return Character.isWhitespace(c) ? i + 1 : literal(i);
            }
        }
        return i + 1;
    }

    private void open(boolean array, int at) {
        if (open.size() >= DEEPEST) {
            abandon(at);
        }
        open.push(new JsonObject(array, at));
        pending = null;
    }

    private void key() {
        open.element().key(pending);
        pending = null;
    }

    private void value() {
        if (pending != null) {
            open.element().value(pending);
        }
        pending = null;
    }

    /** A string that does not close is what is left of a text cut off there. */
    private int quoted(int from) {
        JsonString string = JsonString.at(text, from);
        if (string == null) {
            pending = text.substring(from + 1, Math.min(text.length(), from + 1000));
            abandon(from);
            return from + 1;
        }
        pending = string.value();
        return string.end();
    }

    /** A number, {@code true}, {@code null}; anything else is the end of the JSON. */
    private int literal(int from) {
        int i = from;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "+-.".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        String word = text.substring(from, Math.min(i, from + LONGEST_LITERAL)).toLowerCase(Locale.ROOT);
        boolean number = !word.isEmpty() && (Character.isDigit(word.charAt(0)) || word.charAt(0) == '-');
        if (number) {
            pending = word;
        } else if (!word.equals("true") && !word.equals("false") && !word.equals("null")) {
            abandon(from);
        }
        return Math.max(i, from + 1);
    }

    private void close(int at) {
        value();
        JsonObject inner = open.pop();
        JsonObject outer = open.peek();
        EventDraft draft = outer == null || outer.isArray() ? inner.draft() : null;
        if (draft != null && draft.id() > 0) {
            found.event(draft, inner.start(), at);
        } else if (draft == null && outer != null && !inner.isArray()) {
            outer.take(inner);
        }
    }

    /** Ends all open objects, as far as they have come. */
    private void abandon(int at) {
        while (!open.isEmpty()) {
            close(at);
        }
    }
}
