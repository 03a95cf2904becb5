package org.migdoc.report;

/** Text that can do nothing to a terminal but appear: control, direction and half characters are spelt out. */
public final class Printable {

    private Printable() {}

    /** One line: tabs become blanks, line ends and everything else invisible is spelt {@code \u001b}. */
    public static String line(String text) {
        int i = 0;
        while (i < text.length() && text.charAt(i) >= ' ' && text.charAt(i) < 0x7f) {
            i++;
        }
        if (i == text.length()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 8).append(text, 0, i);
        text.substring(i).codePoints().forEach(c -> append(shown, c));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int c) {
        if (c == '\t') {
            shown.append(' ');
        } else if (spelt(c)) {
            shown.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                shown.append(Character.forDigit((c >> shift) & 0xf, 16));
            }
        } else {
            shown.appendCodePoint(c);
        }
    }

    private static boolean spelt(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> c <= 0xffff;
            default -> false;
        };
    }

    /** The text with half characters replaced, so that it can be written as UTF-8. */
    static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return replaceHalves(text);
            }
        }
        return text;
    }

    private static String replaceHalves(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints().forEach(c -> whole.appendCodePoint(c >= 0xd800 && c <= 0xdfff ? 0xfffd : c));
        return whole.toString();
    }
}
