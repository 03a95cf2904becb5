package org.migdoc.recognise;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the words before a number call it an error code:
 *
 * <pre>
 * Error: 5        System error 1326 has occurred.     status 1460     Fehler 5
 * The error code was '0x20'                            Fehlercode: '2155348129'
 * </pre>
 *
 * They do not in {@code Error   20 iScsiPrt} (a level and an event id), {@code exit code 1}, {@code Native Error: 3013} or
 * {@code Failure Code: 0xd} (Kerberos has numbers of its own; translated, they are told by the wide gap of the audit log).
 */
enum CodeLabel {
    NONE,
    STATUS,
    ERROR;

    private static final Set<String> ERRORS = Set.of(
            "error",
            "errors",
            "err",
            "errorcode",
            "errore",
            "erro",
            "erreur",
            "fout",
            "fejl",
            "fel",
            "błąd",
            "chyba",
            "ошибка",
            "ошибки",
            "hresult",
            "hr",
            "win32",
            "win32error",
            "winerror",
            "lasterror",
            "gle");
    private static final Set<String> FILLERS = Set.of(
            "code", "codes", "was", "is", "war", "ist", "est", "es", "number", "no", "nr", "nummer", "codice", "código",
            "codigo", "kod", "код", "コード", "代码", "代碼", "코드", "with", "mit", "value", "of");
    private static final Set<String> OTHERS =
            Set.of("exit", "return", "native", "failure", "result", "kdc", "extended", "no");
    private static final int SEPARATORS = 6;
    private static final int SHORT_NUMBER = 4;

    /** What the words before {@code start} say; {@code end} is where the number ends. */
    static CodeLabel before(String text, int start, int end) {
        int at = start;
        boolean filler = false;
        for (int words = 0; words < 4; words++) {
            int wordEnd = skipSeparators(text, at);
            int wordStart = wordStart(text, wordEnd);
            if (wordStart == wordEnd) {
                return NONE;
            }
            String word = text.substring(wordStart, wordEnd).toLowerCase(Locale.ROOT);
            if (isError(word)) {
                boolean level = EventWords.level(word) != null && isLevel(text, wordStart, wordEnd, start, end);
                boolean called = (filler || !level) && !isAudit(text.substring(wordEnd, start), end - start);
                return called && !other(text, wordStart) ? ERROR : NONE;
            }
            if (word.equals("status") && !filler) {
                return other(text, wordStart) ? NONE : STATUS;
            }
            if (!FILLERS.contains(word)) {
                return NONE;
            }
            filler = true;
            at = wordStart;
        }
        return NONE;
    }

    private static boolean isError(String word) {
        return ERRORS.contains(word)
                || word.startsWith("error_")
                || word.endsWith("fehler")
                || word.endsWith("fehlercode")
                || word.startsWith("エラー")
                || word.startsWith("错误")
                || word.startsWith("錯誤")
                || word.startsWith("오류");
    }

    /** True for a level in front of an event's id: a word of its own, then blanks only, then the id and more words. */
    private static boolean isLevel(String text, int wordStart, int wordEnd, int start, int end) {
        String between = text.substring(wordEnd, start);
        boolean columns = between.length() > 1 || between.indexOf('\t') >= 0;
        boolean begins = wordStart == 0 || !Character.isLowerCase(text.charAt(wordStart));
        boolean wordFollows = end + 1 < text.length() && Character.isWhitespace(text.charAt(end));
        return between.isBlank() && (columns || begins && wordFollows && !isInSentence(text, wordStart));
    }

    /** True for {@code Fehlercode:		0xe}: audited logons print the short numbers of Kerberos in a column of their own. */
    private static boolean isAudit(String between, int length) {
        boolean wide = between.indexOf('\t') >= 0 || between.endsWith("  ");
        return wide && length <= SHORT_NUMBER;
    }

    private static boolean isInSentence(String text, int wordStart) {
        int at = wordStart;
        while (at > 0 && wordStart - at < SEPARATORS && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && Character.isLowerCase(text.charAt(at - 1));
    }

    private static boolean other(String text, int wordStart) {
        String before = word(text, wordStart);
        return before != null && OTHERS.contains(before);
    }

    private static @Nullable String word(String text, int end) {
        int wordEnd = skipSeparators(text, end);
        int start = wordStart(text, wordEnd);
        return start == wordEnd ? null : text.substring(start, wordEnd).toLowerCase(Locale.ROOT);
    }

    private static int skipSeparators(String text, int from) {
        int at = from;
        while (at > 0 && from - at < SEPARATORS && " \t:='\"([#.、：は‘’*`".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at;
    }

    private static int wordStart(String text, int end) {
        int at = end;
        while (at > 0
                && end - at < 40
                && (Character.isLetterOrDigit(text.charAt(at - 1)) || text.charAt(at - 1) == '_')) {
            at--;
        }
        return at;
    }
}
