package org.migdoc.intake;

import java.util.List;

/**
 * Reads text with typographic characters and gives the ones a console would have printed:
 *
 * <pre>
 * „WEB01“  « WEB01 »  ‘WEB01’        "WEB01"  "WEB01"  'WEB01'
 * Get–VM   l’hôte   −12                       Get-VM   l'hôte   -12
 * ２０３０６   ﬁle   WEB…              20306    file     WEB...
 * </pre>
 *
 * Zero-width and control characters are removed, tabs are kept. Chinese, Japanese and Korean text is kept, U+FFFD too.
 */
final class Characters {

    private static final List<String> LIGATURES = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

    /** U+0091 to U+0097 are windows-1252 read as ISO-8859-1. */
    private static final String APOSTROPHES = "‘’‚‛′‹›´\u02bc\u0091\u0092";

    private static final String QUOTES = "“”„‟″\u301d\u301e\u301f\u0093\u0094";
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\u0096\u0097";
    private static final String BLANKS = "\u00a0\u1680\u202f\u205f\u3000";
    private static final String CHINESE = "，！？";

    private Characters() {}

    /** {@code text} in plain characters. */
    static String plain(String text) {
        int i = 0;
        while (i < text.length() && isPlain(text.charAt(i))) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length() + 8).append(text, 0, i);
        while (i < text.length()) {
            i = append(text, i, plain);
        }
        return plain.toString();
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < 0x7f) || c == '\t';
    }

    /** Appends what stands for the character at {@code i} and returns the index to go on from. */
    private static int append(String text, int i, StringBuilder plain) {
        char c = text.charAt(i);
        if (c == '«') {
            plain.append('"');
            boolean closes = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
            return !closes && isBlank(text, i + 1) && i + 2 < text.length() ? i + 2 : i + 1;
        }
        if (c == '»') {
            closingGuillemet(text, i, plain);
        } else if (c == '…') {
            plain.append("...");
        } else if (c >= '\ufb00' && c <= '\ufb06') {
            plain.append(LIGATURES.get(c - '\ufb00'));
        } else if (!isDropped(c)) {
            plain.append(plain(c));
        }
        return i + 1;
    }

    private static void closingGuillemet(String text, int i, StringBuilder plain) {
        boolean opens = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
        int end = plain.length() - 1;
        if (!opens && end > 0 && plain.charAt(end) == ' ' && plain.charAt(end - 1) != ' ') {
            plain.setLength(end);
        }
        plain.append('"');
    }

    private static boolean isBlank(String text, int i) {
        return i < text.length() && plain(text.charAt(i)) == ' ';
    }

    private static boolean isDropped(char c) {
        return switch (c) {
            case '\t' -> false;
            case '\u0085', '\u0091', '\u0092', '\u0093', '\u0094', '\u0096', '\u0097' -> false;
            case '\u00ad', '\u061c', '\u180e', '\ufeff' -> true;
            default ->
                Character.isISOControl(c)
                        || (c >= '\u200b' && c <= '\u200f')
                        || (c >= '\u202a' && c <= '\u202e')
                        || (c >= '\u2060' && c <= '\u206f')
                        || (c >= '\ufe00' && c <= '\ufe0f');
        };
    }

    private static char plain(char c) {
        if (isPlain(c)) {
            return c;
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return '\'';
        }
        if (QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        if (BLANKS.indexOf(c) >= 0 || (c >= '\u2000' && c <= '\u200a')) {
            return ' ';
        }
        boolean fullWidth = c >= '\uff01' && c <= '\uff5e' && CHINESE.indexOf(c) < 0;
        return fullWidth ? (char) (c - 0xfee0) : c == '\u0085' ? '.' : c;
    }
}
