package org.migdoc.intake;

/**
 * Reads text that was decoded by guess and says how much it looks like something people write. {@code Gültigkeit} scores well,
 * {@code G³ltigkeit}, {@code GÂltigkeit}, {@code Gьltigkeit} and {@code G├╝ltigkeit} do not. ASCII counts nothing.
 *
 * <p>Knows the letters of German, French, Italian, Spanish, Portuguese, Nordic, Polish, Czech, Hungarian and Russian.
 */
final class Plausibility {

    private static final String COMMON = "äöüßéèàçñóíáúêâôîãõåøæ";
    private static final String LESS_COMMON = "ÄÖÜÉÈÀÇÑÓÍÁÚÊÎÔÂÅØÆëïùûœŒòìëÃÕ";
    private static final String CENTRAL = "ąćęłńśźżŁŚŻěščřžýůťďňŠČŘŽőűŐŰășțşţđČĆĘĄŃŹÝŮ";
    private static final String PUNCTUATION = "«»„“”‘’‚–—…•°§©®™€¿¡\u00a0\u202f";
    private static final String COMMON_CYRILLIC = "оеаинтсрвлкмдпуыьбзяг";
    private static final int NONSENSE = -6;
    private static final char HARD_BLANK = '\u00a0';

    private Plausibility() {}

    /** Above 0 when {@code text} looks written, below when it looks misread; grows with the number of characters that say so. */
    static int of(String text) {
        int score = 0;
        boolean hardBlanks = hasMoreHardBlanksThanOthers(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7e && !(hardBlanks && text.charAt(i) == HARD_BLANK)) {
                char before = i == 0 ? ' ' : text.charAt(i - 1);
                char after = i + 1 == text.length() ? ' ' : text.charAt(i + 1);
                score += of(before, text.charAt(i), after);
            }
        }
        return score;
    }

    /** Web pages and mail programs turn blanks into hard ones; a misread letter is one among many blanks. */
    private static boolean hasMoreHardBlanksThanOthers(String text) {
        int hard = 0;
        for (int i = 0; i < text.length(); i++) {
            hard += text.charAt(i) == HARD_BLANK ? 1 : isBetweenWords(text, i) ? -1 : 0;
        }
        return hard > 1;
    }

    /** True for a lone blank; indents and the gaps of a table stay as they are where others turn hard. */
    private static boolean isBetweenWords(String text, int i) {
        return text.charAt(i) == ' '
                && i > 0
                && i + 1 < text.length()
                && text.charAt(i - 1) != ' '
                && text.charAt(i + 1) != ' ';
    }

    private static int of(char before, char c, char after) {
        if (c < 0xa0 || c == '\ufffd') {
            return NONSENSE;
        }
        if (c >= 0x400 && c < 0x460) {
            return cyrillic(before, c, after);
        }
        if (PUNCTUATION.indexOf(c) >= 0) {
            return punctuation(before, c, after);
        }
        if (c >= 0x2500 && c < 0x25a0) {
            return Character.isLetter(before) || Character.isLetter(after) ? -4 : 0;
        }
        if ((c < 0x180 && Character.isLetter(c)) || CENTRAL.indexOf(c) >= 0) {
            return latin(before, c, after);
        }
        boolean inWord = Character.isLetter(before) || Character.isLetter(after);
        return c >= 0x3000 ? 0 : inWord ? -3 : -1;
    }

    private static int latin(char before, char c, char after) {
        if (brokenCase(before, c, after) || isCyrillic(before) || isCyrillic(after)) {
            return -3;
        }
        boolean pair = c == 'ß' || (before == 'ç' && (c == 'ã' || c == 'õ'));
        if (before > 0x7f && Character.isLetter(before) && !pair) {
            return CENTRAL.indexOf(c) >= 0 || CENTRAL.indexOf(before) >= 0 ? 0 : -3;
        }
        if (!Character.isLetter(before) && !Character.isLetter(after)) {
            return "àéÉÀóíáçê".indexOf(c) >= 0 && before == ' ' && after == ' ' ? 1 : -1;
        }
        if (COMMON.indexOf(c) >= 0) {
            return isSpelled(before, c, after) ? 3 : c == 'õ' ? 0 : -2;
        }
        return LESS_COMMON.indexOf(c) >= 0 || CENTRAL.indexOf(c) >= 0 ? 2 : -2;
    }

    /** German has ß behind a vowel only, Portuguese õ before e only. */
    private static boolean isSpelled(char before, char c, char after) {
        return switch (c) {
            case 'ß' -> "aeiouyäöü".indexOf(before) >= 0;
            case 'õ' -> after == 'e';
            default -> true;
        };
    }

    private static int cyrillic(char before, char c, char after) {
        if (isAsciiLetter(before) || isAsciiLetter(after) || brokenCase(before, c, after)) {
            return -3;
        }
        if (!isCyrillic(before) && !isCyrillic(after)) {
            return Character.isLetter(before) || Character.isLetter(after) ? -3 : 0;
        }
        boolean russian = (c >= 0x410 && c < 0x450) || c == 'ё' || c == 'Ё';
        return !russian ? -1 : COMMON_CYRILLIC.indexOf(Character.toLowerCase(c)) >= 0 ? 3 : 1;
    }

    private static int punctuation(char before, char c, char after) {
        boolean inWord = Character.isLetter(before) && Character.isLetter(after);
        if (c == '’') {
            return inWord ? 2 : 1;
        }
        if (c == '°') {
            boolean degrees = Character.isDigit(before) || before == 'n' || before == 'N' || after == 'C';
            return degrees ? 3 : -1;
        }
        if (c == '¿' || c == '¡') {
            return Character.isLetter(after) && !Character.isLetter(before) ? 3 : -2;
        }
        boolean opening = "«„“‘‚".indexOf(c) >= 0;
        boolean misplaced = opening && Character.isLetter(before) && c != '“' && c != '‘' && c != '«';
        return inWord || misplaced ? -3 : 1;
    }

    private static boolean brokenCase(char before, char c, char after) {
        if (Character.isUpperCase(c)) {
            return Character.isLowerCase(before);
        }
        if (Character.isUpperCase(after) && !Character.isLetter(before)) {
            return Character.isLowerCase(c);
        }
        return Character.isUpperCase(before) && Character.isUpperCase(after) && Character.isLowerCase(c) && c != 'ß';
    }

    private static boolean isCyrillic(char c) {
        return c >= 0x400 && c < 0x460;
    }

    private static boolean isAsciiLetter(char c) {
        return c < 0x80 && Character.isLetter(c);
    }
}
