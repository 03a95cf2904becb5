package org.migdoc.recognise;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The labelled lines of one event, gathered around the line that gives its id. */
final class EventGroup {

    private static final int FARTHEST = 30;
    private static final int LONGEST_VALUE = 12;
    private static final int XML_BELOW = 4;
    private static final int INDENTED = 8;
    private static final Set<EventField> OPENING = EnumSet.of(
            EventField.LOG, EventField.SOURCE, EventField.TIME, EventField.ID, EventField.WEAK_ID, EventField.LEVEL);

    private final EventPage page;
    private final List<List<EventLine.Value>> lines;
    private final EventValues values = new EventValues();
    private final EventDraft draft = new EventDraft();
    private final boolean list;
    private int last;

    EventGroup(EventPage page, List<List<EventLine.Value>> lines, int floor, int anchor) {
        this.page = page;
        this.lines = lines;
        this.list = lines.get(anchor).get(0).list();
        last = take(anchor);
        up(floor, anchor);
        down();
    }

    boolean isEvent() {
        return values.isEvent();
    }

    EventDraft draft() {
        boolean xml = values.has(EventField.XML);
        boolean below = last + 1 < page.size() && (!page.blank(last + 1) || values.isContainer());
        if (!draft.hasText() && !list && !xml && below) {
            text(last + 1, "");
        }
        values.fill(draft);
        EventDraft other = xml ? page.remove(draft.id(), draft.last(), draft.last() + XML_BELOW) : null;
        return other == null ? draft : draft.merge(other);
    }

    /** Takes a line, and the message that begins in it; gives the last line of both. */
    private int take(int at) {
        List<EventLine.Value> line = lines.get(at);
        draft.lines(at, at);
        values.add(line);
        EventLine.Value value = line.get(line.size() - 1);
        return value.field() == EventField.TEXT ? text(at + 1, value.value()) : at;
    }

    private void up(int floor, int anchor) {
        boolean gap = false;
        int i = anchor - 1;
        while (i >= floor && anchor - i < FARTHEST && page.free(i) && !page.starts(i + 1)) {
            boolean blank = page.blank(i);
            int label = blank || !lines.get(i).isEmpty() ? i : wrapped(i, floor);
            if (label < 0 || blank && gap || !blank && values.repeats(lines.get(label))) {
                return;
            }
            if (!blank) {
                take(label);
            }
            gap = blank;
            i = label - 1;
        }
    }

    /** The line with the label whose value goes on in line {@code at} of a list, or -1 when there is none. */
    private int wrapped(int at, int floor) {
        for (int i = at; list && i >= floor && at - i < LONGEST_VALUE && !page.blank(i); i--) {
            List<EventLine.Value> line = lines.get(i);
            if (!line.isEmpty()) {
                return line.size() == 1 && line.get(0).list() ? i : -1;
            }
        }
        return -1;
    }

    private void down() {
        boolean gap = false;
        int i = last + 1;
        while (i < page.size() && !page.starts(i) && page.free(i) && goesOn(i, gap)) {
            gap = page.blank(i);
            if (!lines.get(i).isEmpty()) {
                last = take(i);
                i = last;
            }
            i++;
        }
    }

    private boolean goesOn(int i, boolean gap) {
        List<EventLine.Value> line = lines.get(i);
        if (page.blank(i)) {
            return !gap;
        }
        if (line.isEmpty()) {
            return list && page.line(i).indent() >= INDENTED;
        }
        EventField field = line.get(0).field();
        boolean behindText = draft.hasText() && (gap || !list) && field != EventField.XML;
        return !values.repeats(line) && !behindText && !(gap && field == EventField.LOG);
    }

    /** Reads the message that goes on from line {@code from}; gives its last line. */
    private int text(int from, String begun) {
        draft.text(begun);
        int end = EventText.end(page, from, draft.hasText(), list, this::opens, values.isContainer());
        for (int i = from; i < end; i++) {
            draft.text(page.text(i));
        }
        if (end > from) {
            draft.lines(from, end - 1);
        }
        return Math.max(from, end) - 1;
    }

    /** True when another event, or this one's XML, begins in line {@code at}. */
    private boolean opens(int at) {
        List<EventLine.Value> line = lines.get(at);
        if (line.isEmpty()) {
            return !list && EventRow.read(page.text(at), page.known()) != null;
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
