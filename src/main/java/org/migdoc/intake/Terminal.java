package org.migdoc.intake;

import java.util.regex.Pattern;

/**
 * Reads what a terminal would have acted on and leaves what it would have shown:
 *
 * <pre>
 * ESC[31;1mMove-VM: ESC[0m     colours of PowerShell 7
 * [31;1mMove-VM: [0m           the same after a web form has dropped the ESC
 * _x001B_[31;1mMove-VM:        the same in CLIXML
 * </pre>
 */
final class Terminal {

    private static final Pattern SEQUENCE = Pattern.compile(
            "(?:\u001b|\u241b|_x001[Bb]_)"
                    + "(?:\\[[0-?]{0,40}[ -/]{0,4}[@-~]|][^\u0007\u001b]{0,2000}(?:\u0007|\u001b\\\\)|[@-Z\\\\^_=>78])|\u009b[0-?]{0,40}[@-~]");
    private static final Pattern COLOUR_WITHOUT_ESCAPE =
            Pattern.compile("\\[(?:[01]|\\d{1,2};\\d{1,3}(?:;\\d{1,3}){0,3}|[34][0-7]|9[0-7]|7|27|39|49)m(?!])");

    private Terminal() {}

    /** {@code text} without escape sequences. */
    static String plain(String text) {
        String plain = text;
        if (plain.indexOf('\u001b') >= 0
                || plain.indexOf('\u241b') >= 0
                || plain.indexOf('\u009b') >= 0
                || plain.contains("_x001")) {
            plain = SEQUENCE.matcher(plain).replaceAll("");
        }
        return mayHoldColour(plain) ? COLOUR_WITHOUT_ESCAPE.matcher(plain).replaceAll("") : plain;
    }

    private static boolean mayHoldColour(String text) {
        for (int i = text.indexOf('['); i >= 0 && i + 1 < text.length(); i = text.indexOf('[', i + 1)) {
            if (Character.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
