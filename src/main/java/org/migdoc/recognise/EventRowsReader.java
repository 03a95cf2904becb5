package org.migdoc.recognise;

import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * Reads events that stand in one line each: tables of {@code Get-WinEvent} and {@code Get-EventLog}, the viewer's list, lines
 * copied by hand; a message that goes on below, or begins there, is taken along.
 *
 * <pre>
 *    ProviderName: Microsoft-Windows-Hyper-V-VMMS
 *
 * TimeCreated                     Id LevelDisplayName Message
 * -----------                     -- ---------------- -------
 * 3/12/2024 9:14:22 AM         21024 Error            Virtual machine migration operation for 'WEB01' failed at migra...
 * </pre>
 */
final class EventRowsReader implements EventReader {

    private static final Pattern GROUP = Pattern.compile("^\\s{0,12}ProviderName\\s{0,3}:\\s{0,3}(\\S.{0,80})$");
    private static final Pattern DASHES = Pattern.compile("^[\\s|]{0,12}-{2,}(?:[\\s|+]{1,80}-{1,80})*[\\s|]*$");
    private static final int WRAPPED = 50;
    private static final int MOST_LINES = 12;

    @Override
    public void read(EventPage page) {
        EventColumns columns = null;
        String provider = "";
        for (int i = 0; i < page.size(); i++) {
            columns = page.starts(i) ? null : columns;
            provider = page.starts(i) ? "" : provider;
            if (!page.free(i) || page.blank(i)) {
                continue;
            }
            Matcher group = GROUP.matcher(page.text(i));
            EventColumns head = EventColumns.of(page.text(i), i + 1 < page.size() && isDashes(page.text(i + 1)));
            EventDraft draft = group.matches() || head != null ? null : row(columns, page, i);
            if (draft != null) {
                page.add(whole(page, i, draft.provider(provider), columns));
                i = draft.last();
            } else if (group.matches()) {
                provider = group.group(1);
            } else if (!isDashes(page.text(i))) {
                columns = head;
            }
        }
    }

    static boolean isDashes(String text) {
        return text.length() < 1000 && DASHES.matcher(text).matches();
    }

    private static @Nullable EventDraft row(@Nullable EventColumns columns, EventPage page, int at) {
        EventDraft fitting = columns == null ? null : EventTableRow.read(columns, page.text(at));
        return fitting == null ? EventRow.read(page.text(at), page.known()) : fitting;
    }

    private static EventDraft whole(EventPage page, int at, EventDraft draft, @Nullable EventColumns columns) {
        draft.lines(at, at);
        int end = draft.hasText() ? goesOn(page, at, columns) : begins(page, at, draft, columns);
        for (int i = at + 1; i < end; i++) {
            draft.text(page.text(i));
        }
        return end > at + 1 ? draft.lines(at, end - 1) : draft;
    }

    /** Behind the last line of a message that began in the row: lines indented under it, or wrapped by a mail client. */
    private static int goesOn(EventPage page, int at, @Nullable EventColumns columns) {
        int i = at + 1;
        while (i < Math.min(page.size(), at + MOST_LINES) && !isOther(page, i, columns)) {
            String above = page.text(i - 1).stripTrailing();
            char first = page.text(i).strip().charAt(0);
            boolean indented = page.line(i).indent() >= page.line(at).indent() + 8;
            boolean wrapped = above.length() >= WRAPPED
                    && (Character.isLowerCase(first) || first == '(')
                    && ".:!?".indexOf(above.charAt(above.length() - 1)) < 0;
            if (!indented && !wrapped) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Behind the last line of a message that begins below the row. */
    private static int begins(EventPage page, int at, EventDraft draft, @Nullable EventColumns columns) {
        boolean container = EventText.isContainer(String.valueOf(draft.id()));
        int next = at + 1;
        boolean below = next < page.size() && (container || !page.blank(next));
        return below
                ? EventText.end(
                        page,
                        next,
                        false,
                        false,
                        i -> !page.blank(i) && (isOther(page, i, columns) || mentions(page, i)),
                        container)
                : next;
    }

    private static boolean mentions(EventPage page, int i) {
        return EventIds.MENTION.matcher(page.text(i)).find();
    }

    /** True for a line that cannot belong to the row above it. */
    private static boolean isOther(EventPage page, int i, @Nullable EventColumns columns) {
        String text = page.text(i);
        return page.blank(i)
                || page.starts(i)
                || !page.free(i)
                || row(columns, page, i) != null
                || isDashes(text)
                || !EventLine.values(text).isEmpty()
                || i + 1 < page.size() && isDashes(page.text(i + 1));
    }
}
