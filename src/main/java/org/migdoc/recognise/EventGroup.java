package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The labelled lines of one event, gathered around the line that gives its id. */
final class EventGroup {

    private static final int FARTHEST = 30;
    private static final int LONGEST_VALUE = 12;
    private static final Set<EventField> TELLING =
            EnumSet.of(EventField.SOURCE, EventField.LOG, EventField.TIME, EventField.LEVEL, EventField.TEXT);
    private static final Set<EventField> OPENING = EnumSet.of(
            EventField.LOG, EventField.SOURCE, EventField.TIME, EventField.ID, EventField.WEAK_ID, EventField.LEVEL);

    private final EventPage page;
    private final List<List<EventLine.Value>> lines;
    private final Set<EventField> seen = EnumSet.noneOf(EventField.class);
    private final List<EventLine.Value> values = new ArrayList<>();
    private final EventDraft draft = new EventDraft();
    private final boolean list;
    private boolean xml;
    private int last;

    EventGroup(EventPage page, List<List<EventLine.Value>> lines, int floor, int anchor) {
        this.page = page;
        this.lines = lines;
        this.list = lines.get(anchor).get(0).list() && page.text(anchor).indexOf(" :") > 0;
        this.last = anchor;
        take(anchor, lines.get(anchor));
        last = below(anchor, lines.get(anchor));
        up(floor, anchor);
        down(last);
    }

    /** False for a list with an {@code Id} that tells of something else. */
    boolean isEvent() {
        return seen.contains(EventField.ID)
                || seen.contains(EventField.INSTANCE) && seen.contains(EventField.SOURCE)
                || seen.stream().filter(TELLING::contains).count() >= 2;
    }

    EventDraft draft() {
        if (!draft.hasText() && last + 1 < page.size() && !list && !xml) {
            text(last + 1, "");
        }
        for (EventField field : EventField.values()) {
            values.stream().filter(v -> v.field() == field).forEach(this::fill);
        }
        EventDraft other = xml ? page.remove(draft.id(), draft.last(), draft.last() + 4) : null;
        return other == null ? draft : draft.merge(other);
    }

    private void fill(EventLine.Value value) {
        switch (value.field()) {
            case SOURCE -> draft.provider(value.value());
            case LOG -> channel(value.value());
            case TIME -> draft.time(value.value() + " " + clock(), dayFirst());
            case ID, WEAK_ID -> id(value.value());
            case INSTANCE -> draft.id(draft.id() == 0 ? value.value() : "");
            case LEVEL -> draft.level(value.value());
            case HOST -> draft.host(value.value());
            case CLOCK, TEXT, XML, OTHER -> {}
        }
    }

    private boolean dayFirst() {
        return values.stream().anyMatch(v -> Times.dayFirst(v.language()));
    }

    private String clock() {
        return values.stream()
                .filter(v -> v.field() == EventField.CLOCK)
                .map(EventLine.Value::value)
                .findFirst()
                .orElse("");
    }

    /** The channel counts only where no source is given. */
    private void channel(String printed) {
        if (!seen.contains(EventField.SOURCE)) {
            draft.provider(printed);
        }
    }

    /** Behind the number may stand the message itself: {@code Event ID: 24581: Sqllib error}. */
    private void id(String printed) {
        draft.id(printed);
        String rest = printed.replaceFirst("^\\D?\\d{1,10}\\W{0,4}", "");
        if (!draft.hasText() && rest.indexOf(' ') > 0) {
            draft.text(rest);
        }
    }

    private boolean repeats(List<EventLine.Value> line) {
        return line.stream().anyMatch(v -> v.field() != EventField.OTHER && seen.contains(v.field()));
    }

    private void take(int at, List<EventLine.Value> line) {
        draft.lines(at, at);
        line.forEach(v -> seen.add(v.field()));
        values.addAll(line);
        xml |= line.stream().anyMatch(v -> v.field() == EventField.XML);
    }

    private void up(int floor, int anchor) {
        boolean gap = false;
        for (int i = anchor - 1; i >= floor && anchor - i < FARTHEST && page.free(i) && !page.starts(i + 1); i--) {
            List<EventLine.Value> line = lines.get(i);
            if (page.blank(i)) {
                if (gap) {
                    return;
                }
                gap = true;
            } else if (line.isEmpty()) {
                i = wrapped(i, floor);
                if (i < 0) {
                    return;
                }
            } else if (repeats(line)) {
                return;
            } else {
                gap = false;
                above(i, line);
            }
        }
    }

    private void above(int at, List<EventLine.Value> line) {
        take(at, line);
        for (EventLine.Value value : line) {
            if (value.field() == EventField.TEXT) {
                text(at + 1, value.value());
            }
        }
    }

    /** The line below the label whose value goes on in line {@code at}, or -1 when there is none. */
    private int wrapped(int at, int floor) {
        for (int i = at; i >= floor && at - i < LONGEST_VALUE && !page.blank(i); i--) {
            List<EventLine.Value> line = lines.get(i);
            if (!line.isEmpty()) {
                boolean text = list && line.size() == 1 && line.get(0).list() && !repeats(line);
                return text ? i + 1 : -1;
            }
        }
        return -1;
    }

    private void down(int anchor) {
        boolean gap = false;
        int i = anchor + 1;
        while (i < page.size() && !page.starts(i) && page.free(i)) {
            List<EventLine.Value> line = lines.get(i);
            boolean goesOn =
                    page.blank(i) ? !gap : line.isEmpty() ? list && page.line(i).indent() >= 8 : !ends(line, gap);
            if (!goesOn) {
                break;
            }
            gap = page.blank(i);
            if (!line.isEmpty()) {
                take(i, line);
                last = i;
                i = below(i, line);
            }
            i++;
        }
    }

    private boolean ends(List<EventLine.Value> line, boolean gap) {
        boolean other = draft.hasText() && (gap || !list) && line.get(0).field() != EventField.XML;
        return repeats(line) || other || gap && line.get(0).field() == EventField.LOG;
    }

    /** Reads the message that begins in line {@code at}, if one does; gives its last line. */
    private int below(int at, List<EventLine.Value> line) {
        EventLine.Value value = line.get(line.size() - 1);
        if (value.field() == EventField.TEXT) {
            last = text(at + 1, value.value());
        }
        return last;
    }

    private int text(int from, String begun) {
        draft.text(begun);
        int end = EventText.end(page, from, draft.hasText(), list, this::opens, isContainer());
        for (int i = from; i < end; i++) {
            draft.text(page.text(i));
        }
        if (end > from) {
            draft.lines(from, end - 1);
        }
        return Math.max(from, end) - 1;
    }

    private boolean isContainer() {
        return values.stream().anyMatch(v -> v.field().isId() && EventText.isContainer(v.value()));
    }

    /** True when another event's labels, or this one's XML, begin in line {@code at}. */
    private boolean opens(int at) {
        List<EventLine.Value> line = lines.get(at);
        if (line.isEmpty()) {
            return !list && EventRow.read(page.text(at)) != null;
        }
        EventField field = line.get(0).field();
        if (list || field == EventField.XML) {
            return true;
        }
        for (int i = at; OPENING.contains(field) && i < Math.min(page.size(), at + LONGEST_VALUE); i++) {
            if (EventDetailsReader.isAnchor(lines.get(i))) {
                return true;
            }
            if (lines.get(i).isEmpty() && !page.blank(i)) {
                return false;
            }
        }
        return false;
    }
}
