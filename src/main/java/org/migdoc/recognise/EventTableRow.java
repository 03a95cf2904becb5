package org.migdoc.recognise;

import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * One row below a head of columns, whose blanks may have been squeezed:
 *
 * <pre>
 * 3/12/2024 9:14:22 AM         21024 Error            Virtual machine migration operation for 'WEB01' failed at migra...
 *   918231 Mar 12 09:14  Error       iScsiPrt               3221225492 Connection to the target was lost. The initiato...
 * </pre>
 */
final class EventTableRow {

    private static final Pattern GAP = Pattern.compile("[\\s|,;\"]{1,200}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,10}(?=[\\s|,;\"]|$)");
    private static final Pattern WORD = Pattern.compile("[^\\s|]{1,120}");
    private static final Pattern LEVEL =
            Pattern.compile("\\d(?!\\S)|\\p{L}{2,16}(?: ?audit)?(?![\\w-])", Pattern.CASE_INSENSITIVE);
    private static final Pattern CELL = Pattern.compile("[^\\t|]{1,200}?(?=\\s{2}|\\t|\\s{0,3}\\||$)");
    private static final Pattern NAME_THEN_NUMBER =
            Pattern.compile("\\S[^\\t|\\d]{0,80}\\S{0,20}?(?=[\\s|]{1,80}\\d{1,10}(?:[\\s|]|$))");
    private static final Pattern CATEGORY = Pattern.compile(
            "(?:none|keine?|aucune?|ningun[ao]|n/a|なし|无|無|없음|\\(\\d{1,5}\\))(?=[\\s,;|]|$)", Pattern.CASE_INSENSITIVE);

    private final List<EventField> fields;
    private final String text;
    private final EventDraft draft = new EventDraft();
    private int at;

    private EventTableRow(EventColumns columns, String text) {
        this.fields = columns.fields();
        this.text = text;
    }

    /** The event in {@code text}, without its lines, or null when the row does not fit the columns. */
    static @Nullable EventDraft read(EventColumns columns, String text) {
        EventTableRow row = new EventTableRow(columns, text);
        row.skipGap();
        for (int c = 0; c < row.fields.size() && row.at < text.length(); c++) {
            int end = row.cell(c);
            if (end < 0) {
                return null;
            }
            row.fill(row.fields.get(c), text.substring(row.at, end));
            row.at = end;
            row.skipGap();
        }
        boolean whole = row.draft.id() > 0;
        return whole ? row.draft.text(text.substring(row.at)) : null;
    }

    private void fill(EventField field, String cell) {
        switch (field) {
            case SOURCE, LOG -> draft.provider(cell);
            case TIME, CLOCK -> draft.time(cell, false);
            case ID, WEAK_ID -> draft.id(cell);
            case INSTANCE -> draft.id(draft.id() == 0 ? cell : "");
            case LEVEL -> draft.level(cell);
            case HOST -> draft.host(cell);
            case TEXT -> draft.text(cell);
            case XML, OTHER -> {}
        }
    }

    /** Where the cell of column {@code c} ends that begins here; here itself when it is empty; -1 when it does not fit. */
    private int cell(int c) {
        boolean lastColumn = c == fields.size() - 1;
        return switch (fields.get(c)) {
            case TIME, CLOCK -> Times.end(text, at);
            case ID, WEAK_ID, INSTANCE -> end(NUMBER, -1);
            case LEVEL -> end(LEVEL, at);
            case SOURCE, LOG -> source(c);
            case HOST -> end(WORD, -1);
            case TEXT -> lastColumn ? text.length() : end(CELL, -1);
            case XML, OTHER -> other(c);
        };
    }

    private int source(int c) {
        boolean numberNext = c + 1 < fields.size() && fields.get(c + 1).isId();
        int named = end(Providers.NAME, -1);
        if (named >= 0) {
            return named;
        }
        int end = numberNext ? end(NAME_THEN_NUMBER, -1) : end(CELL, -1);
        boolean squeezed = end == text.length() && c < fields.size() - 1;
        return squeezed ? end(WORD, -1) : end;
    }

    /** A column that tells nothing: it must be first, or end before a gap, else its cell is taken to be empty. */
    private int other(int c) {
        int category = end(CATEGORY, -1);
        if (category >= 0 || c == 0) {
            return category >= 0 ? category : end(WORD, -1);
        }
        int cell = end(CELL, at);
        return cell < text.length() && cell - at <= 60 ? cell : at;
    }

    private int end(Pattern pattern, int otherwise) {
        Matcher m = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        return m.lookingAt() ? m.end() : otherwise;
    }

    private void skipGap() {
        at = end(GAP, at);
    }
}
