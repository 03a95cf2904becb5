package org.migdoc.recognise;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Walks over JSON, tolerant of text around it and of a missing end, and gathers what its objects say of events. */
final class EventJson {

    /** Gets an event and the offsets of its first and last character. */
    @FunctionalInterface
    interface Found {
        void event(EventDraft draft, int from, int to);
    }

    private static final class Frame {
        final boolean array;
        final int start;
        final Map<EventField, String> values = new EnumMap<>(EventField.class);

        @Nullable
        String key;
        /** The value of an object that stands for one: {@code "Provider": {"Name": "iScsiPrt"}}. */
        @Nullable
        String plain;

        Frame(boolean array, int start) {
            this.array = array;
            this.start = start;
        }
    }

    private static final Set<String> PLAIN = Set.of("#text", "name", "value");
    private static final int DEEPEST = 40;
    private static final int LONGEST_STRING = 8000;

    private final String text;
    private final Found found;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private @Nullable String string;

    EventJson(String text, Found found) {
        this.text = text;
        this.found = found;
    }

    void read() {
        int i = 0;
        while (i < text.length()) {
            i = frames.isEmpty() ? outside(i) : inside(i);
        }
        abandon(text.length() - 1);
    }

    private int outside(int i) {
        char c = text.charAt(i);
        if (c == '{' || c == '[') {
            frames.push(new Frame(c == '[', i));
        }
        return i + 1;
    }

    private int inside(int i) {
        char c = text.charAt(i);
        switch (c) {
            case '{', '[' -> open(c == '[', i);
            case '}', ']' -> close(i);
            case ':' -> key();
            case ',' -> comma();
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
        if (frames.size() >= DEEPEST) {
            abandon(at);
        }
        frames.push(new Frame(array, at));
        string = null;
    }

    private void key() {
        Frame top = frames.element();
        top.key = string;
        string = null;
    }

    private void comma() {
        value();
        frames.element().key = null;
    }

    private void value() {
        Frame top = frames.element();
        if (string != null && top.key != null) {
            put(top, top.key, string);
        }
        string = null;
    }

    private static void put(Frame frame, String key, String value) {
        EventWords.Word word = EventWords.label(key);
        frame.plain = PLAIN.contains(key.toLowerCase(Locale.ROOT)) ? value : frame.plain;
        if (word == null || word.field() == EventField.OTHER) {
            return;
        }
        boolean level = word.field() == EventField.LEVEL && EventWords.level(value) != null && value.length() > 1;
        if (level) {
            frame.values.put(word.field(), value);
        } else {
            frame.values.putIfAbsent(word.field(), value);
        }
    }

    private int quoted(int from) {
        StringBuilder value = new StringBuilder();
        int i = from + 1;
        while (i < text.length() && text.charAt(i) != '"' && i - from < LONGEST_STRING) {
            i = character(i, value);
        }
        if (i >= text.length() || text.charAt(i) != '"') {
            string = value.toString();
            value();
            abandon(from);
            return from + 1;
        }
        string = value.toString();
        return i + 1;
    }

    private int character(int i, StringBuilder value) {
        if (text.charAt(i) != '\\' || i + 1 >= text.length()) {
            value.append(text.charAt(i));
            return i + 1;
        }
        char escaped = text.charAt(i + 1);
        if (escaped == 'u' && i + 5 < text.length() && CodeDigits.allHex(text, i + 2, i + 6)) {
            value.append((char) Integer.parseInt(text.substring(i + 2, i + 6), 16));
            return i + 6;
        }
        value.append("nrt".indexOf(escaped) >= 0 ? ' ' : escaped);
        return i + 2;
    }

    /** A number, {@code true}, {@code null}; anything else is the end of the JSON. */
    private int literal(int from) {
        int i = from;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "+-.".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        String word = text.substring(from, Math.min(i, from + 40)).toLowerCase(Locale.ROOT);
        boolean number = !word.isEmpty() && (Character.isDigit(word.charAt(0)) || word.charAt(0) == '-');
        if (number) {
            string = word;
        } else if (!word.equals("true") && !word.equals("false") && !word.equals("null")) {
            abandon(from);
        }
        return Math.max(i, from + 1);
    }

    private void close(int at) {
        value();
        Frame frame = frames.pop();
        Frame parent = frames.peek();
        if (parent == null || parent.array) {
            emit(frame, at);
        } else if (!frame.array) {
            hand(frame, parent);
        }
        string = null;
    }

    /** Hands what an inner object says to the one around it: {@code "Provider": {"Name": …}} is the provider. */
    private static void hand(Frame frame, Frame parent) {
        frame.values.forEach(parent.values::putIfAbsent);
        if (frame.plain == null || parent.key == null) {
            return;
        }
        if (parent.key.equals("#attributes")) {
            parent.plain = parent.plain == null ? frame.plain : parent.plain;
        } else {
            put(parent, parent.key, frame.plain);
        }
    }

    private void emit(Frame frame, int at) {
        Map<EventField, String> values = frame.values;
        boolean id = values.containsKey(EventField.ID)
                || values.containsKey(EventField.WEAK_ID)
                        && (values.containsKey(EventField.SOURCE)
                                || values.containsKey(EventField.LOG)
                                || values.containsKey(EventField.LEVEL));
        EventDraft draft = new EventDraft();
        if (id) {
            draft.id(values.getOrDefault(EventField.ID, values.getOrDefault(EventField.WEAK_ID, "")))
                    .provider(values.getOrDefault(EventField.SOURCE, values.getOrDefault(EventField.LOG, "")))
                    .level(values.get(EventField.LEVEL))
                    .host(values.get(EventField.HOST))
                    .time(values.getOrDefault(EventField.TIME, ""), false)
                    .text(values.getOrDefault(EventField.TEXT, ""));
        }
        if (draft.id() > 0) {
            found.event(draft, frame.start, at);
        }
    }

    /** Ends all open objects, as far as they have come. */
    private void abandon(int at) {
        while (!frames.isEmpty()) {
            value();
            Frame frame = frames.pop();
            Frame parent = frames.peek();
            if (parent == null || parent.array) {
                emit(frame, at);
            } else {
                hand(frame, parent);
            }
        }
    }
}
