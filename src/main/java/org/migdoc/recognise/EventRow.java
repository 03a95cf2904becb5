package org.migdoc.recognise;

import org.jspecify.annotations.Nullable;
import org.migdoc.regex.Pattern;

/**
 * One event in one line, its parts in any order, by a tool or by hand:
 *
 * <pre>
 * 03:14:31  Warning      b57nd60a                          4     Broadcom NetXtreme: The network link is down.
 * Error     3/12/2024 9:14:22 AM    Microsoft-Windows-Hyper-V-VMMS    21008    None    'WEB01' Failed to …
 * 09:14:21 20306 failed to establish a connection with host HV02
 * iScsiPrt 20: Connection to the target was lost.
 * Event ID 21502
 * System / iScsiPrt / 17 / CHAP Response …
 * </pre>
 */
final class EventRow {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s|,;:/•*>#\\[\\]\"-]{1,80}");
    private static final Pattern LEVEL = Pattern.compile("(?:audit )?\\p{L}{3,16}(?!\\p{L})", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABELLED_ID = Pattern.compile(
            EventIds.LABEL + "[\\s-]{0,2}(?:ids?|nr|no|number|kennung|code|identificador)?\\.?\\s{0,3}[:：=#-]?\\s{0,20}"
                    + EventIds.NUMBER,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LOG = Pattern.compile(
            "(?:system|application|security|setup|anwendung|système|systeme|sistema|aplicación|applicazione|システム|アプリケーション)"
                    + "(?![\\p{L}\\w.-])(?! (?:error|log|event|fehler))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBER = Pattern.compile(EventIds.NUMBER, Pattern.CASE_INSENSITIVE);
    private static final Pattern SCVMM_ERROR = Pattern.compile("\\W{0,6}\\p{L}{3,10} \\(\\d{3,5}\\).*");
    private static final Pattern MORE = Pattern.compile(
            "\\s{0,2}(?:[,;/、&+]|and|und|et|y|e|or|oder|ou)[\\s、]{0,3}(?:[\\w'()-]{2,30}:? ){0,3}\\d{1,5}\\b.{0,4000}");
    private static final int FIVE_DIGITS = 10_000;
    private static final int LATEST_NUMBER = 160;

    private final TextCursor cursor;
    private final EventDraft draft = new EventDraft();
    private int idEnd;
    private boolean timed;
    private boolean levelled;
    private boolean labelled;
    private boolean named;
    private boolean logged;

    private EventRow(String text) {
        this.cursor = new TextCursor(text);
    }

    /** The event in {@code text}, without its lines, or null when it is none, or not the only one. */
    static @Nullable EventDraft read(String text, KnownHosts known) {
        if (!begins(text) || SCVMM_ERROR.matcher(text).matches()) {
            return null;
        }
        EventRow row = new EventRow(text);
        row.cursor.take(SEPARATOR);
        while (!row.cursor.atEnd() && row.part()) {
            row.cursor.take(SEPARATOR);
        }
        return row.isEvent() && !row.isOneOfSeveral(text) ? row.whole(text, known) : null;
    }

    private static boolean begins(String text) {
        int end = Math.min(text.length(), LATEST_NUMBER);
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    private EventDraft whole(String text, KnownHosts known) {
        if (!timed && !levelled) {
            draft.host(EventHost.near(text, 0, idEnd, known));
        }
        return draft.text(cursor.rest());
    }

    private boolean part() {
        return time() || labelledId() || level() || log() || provider() || number() || category() || unknown();
    }

    private boolean time() {
        if (timed || !cursor.takeTime()) {
            return false;
        }
        timed = true;
        draft.time(cursor.taken(), false);
        return true;
    }

    private boolean labelledId() {
        if (draft.id() != 0 || !cursor.take(LABELLED_ID)) {
            return false;
        }
        labelled = true;
        return id();
    }

    private boolean id() {
        draft.id(cursor.taken());
        idEnd = cursor.at();
        return true;
    }

    private boolean level() {
        if (levelled || !cursor.take(LEVEL, word -> EventWords.level(word) != null)) {
            return false;
        }
        levelled = true;
        draft.level(cursor.taken());
        return true;
    }

    private boolean log() {
        if (logged || !cursor.take(LOG)) {
            return false;
        }
        logged = true;
        draft.provider(cursor.taken());
        return true;
    }

    private boolean provider() {
        if (draft.id() != 0 && !cursor.sees(Providers.SURE)) {
            return false;
        }
        if (!cursor.take(Providers.IN_PARENTHESES) && !cursor.take(Providers.NAME)) {
            return false;
        }
        named = true;
        draft.provider(cursor.taken());
        return true;
    }

    private boolean number() {
        boolean placed = timed || levelled || named || logged;
        return cursor.take(NUMBER, n -> draft.id() != 0 ? draft.id() == Integer.parseInt(n) : placed || isTelling(n))
                && id();
    }

    private static boolean isTelling(String number) {
        return !Providers.of(Integer.parseInt(number), false).isEmpty();
    }

    private boolean category() {
        return draft.id() != 0 && cursor.take(EventIds.CATEGORY);
    }

    private boolean unknown() {
        if (draft.id() != 0 || named || !(timed || levelled)) {
            return false;
        }
        String name = UnknownProvider.in(cursor.rest(), timed && levelled);
        if (name.isEmpty()) {
            return false;
        }
        named = true;
        draft.provider(name);
        return cursor.takeTo(cursor.at() + name.length());
    }

    private boolean isEvent() {
        int id = draft.id();
        if (id == 0) {
            return false;
        }
        if (labelled || named && (timed || levelled)) {
            return true;
        }
        if (named) {
            return Providers.isTelling(draft.provider(), id);
        }
        boolean known = !Providers.of(id, true).isEmpty();
        boolean ours = timed && id >= FIVE_DIGITS && cursor.rest().strip().indexOf(' ') > 0;
        return timed && (levelled || logged) || known && (levelled || logged || ours || isSentence());
    }

    /** True for a list of ids, {@code 20414, 20770 and 21024}, which is no row of a table. */
    private boolean isOneOfSeveral(String text) {
        return !timed && !levelled && MORE.matcher(text.substring(idEnd)).matches();
    }

    /** True when a message follows: {@code 21024 web01.log} is a file with its size, {@code 13000 files} a count. */
    private boolean isSentence() {
        String rest = cursor.rest().strip();
        return rest.indexOf(' ') > 0 && !Character.isLowerCase(rest.charAt(0));
    }
}
