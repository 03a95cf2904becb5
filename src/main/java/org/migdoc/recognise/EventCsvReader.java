package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import org.migdoc.regex.Pattern;

/**
 * Reads events from separated values: {@code Export-Csv} and the viewer's list saved as text or CSV, with comma, semicolon or
 * tab, quotes, and messages over several lines:
 *
 * <pre>
 * "Message","Id","Level","ProviderName","MachineName","TimeCreated","LevelDisplayName"
 * "Failed to receive data …","22040","2","Microsoft-Windows-Hyper-V-VMMS","HV02","12.03.2024 09:15:01","Error"
 *
 * Ebene   Datum und Uhrzeit       Quelle  Ereignis-ID     Aufgabenkategorie
 * Fehler  12.03.2024 09:14:22     mpio    17      Keine   "Text"
 * </pre>
 */
final class EventCsvReader implements EventReader {

    private static final int FEWEST = 3;
    private static final Pattern DIGITLESS = Pattern.compile("[^\\d]{10,2000}");

    @Override
    public void read(EventPage page) {
        for (int i = 0; i < page.size(); i++) {
            if (page.free(i) && DIGITLESS.matcher(page.text(i)).matches()) {
                i = table(page, i);
            }
        }
    }

    /** Reads the table whose head stands in line {@code at}, if one does; gives its last line. */
    private static int table(EventPage page, int at) {
        for (char separator : new char[] {',', ';', '\t'}) {
            if (page.text(at).indexOf(separator) >= 0) {
                List<EventField> fields = fields(page.text(at), separator);
                if (!fields.isEmpty()) {
                    return rows(page, at + 1, fields, separator);
                }
            }
        }
        return at;
    }

    private static List<EventField> fields(String head, char separator) {
        List<EventField> fields = new ArrayList<>();
        int known = 0;
        for (String cell :
                CsvRecord.read(i -> i == 0 ? head : null, 0, separator).cells()) {
            EventWords.Word word = EventWords.label(cell);
            fields.add(word == null ? EventField.OTHER : word.field());
            known += word == null ? 0 : 1;
        }
        boolean head1 =
                known >= FEWEST && 2 * known >= fields.size() && fields.stream().anyMatch(EventField::isId);
        return head1 ? fields : List.of();
    }

    private static int rows(EventPage page, int from, List<EventField> fields, char separator) {
        int i = from;
        while (i < page.size() && !page.starts(i) && page.free(i)) {
            CsvRecord row = CsvRecord.read(
                    line -> line < page.size() && !page.starts(line) ? page.text(line) : null, i, separator);
            EventDraft draft = draft(row.cells(), fields);
            if (draft.id() == 0 && !page.blank(i)) {
                break;
            }
            if (draft.id() != 0) {
                page.add(draft.lines(i, row.last()));
            }
            i = row.last() + 1;
        }
        return i - 1;
    }

    /** Cells beyond the head are the message, which the viewer gives no column head. */
    private static EventDraft draft(List<String> cells, List<EventField> fields) {
        EventDraft draft = new EventDraft();
        for (int c = 0; c < cells.size() && cells.size() >= Math.min(FEWEST, fields.size()); c++) {
            String cell = cells.get(c);
            switch (c < fields.size() ? fields.get(c) : EventField.TEXT) {
                case SOURCE -> draft.provider(cell);
                case TIME, CLOCK -> draft.time(cell, false);
                case ID, WEAK_ID -> draft.id(cell);
                case INSTANCE -> draft.id(draft.id() == 0 ? cell : "");
                case LEVEL -> draft.level(cell);
                case HOST -> draft.host(cell);
                case TEXT -> draft.text(cell);
                case LOG, XML, OTHER -> {}
            }
        }
        return draft;
    }
}
