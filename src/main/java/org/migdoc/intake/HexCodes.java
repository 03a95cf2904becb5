package org.migdoc.intake;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads codes that were typed off a screen or "improved" by a word processor and spells them as computers do:
 *
 * <pre>
 * Ox8007274D   0×80070005   0x8OO7OOO5   0x 80070005
 * 0x8007274D   0x80070005   0x80070005   0x80070005
 * </pre>
 *
 * Only whole hexadecimal numbers with at least one digit are touched, so that {@code Oxford} and {@code 3×4} stay; so does a
 * machine named {@code OXF2}.
 */
final class HexCodes {

    private static final Pattern CODE = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[0Oo][xX\u00d7\u0445\u0425] ?(?=[0-9A-Fa-fOo]{0,16}[0-9])([0-9A-Fa-fOo]{2,16})(?![\\p{L}\\p{N}])");

    private static final int SHORTEST_OF_LETTERS = 4;

    private HexCodes() {}

    /** {@code text} with its codes spelled out. */
    static String spell(String text) {
        return mayHold(text) ? CODE.matcher(text).replaceAll(HexCodes::spelled) : text;
    }

    private static String spelled(MatchResult code) {
        String digits = code.group(1);
        boolean apart = code.group().charAt(2) == ' ';
        boolean word = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
        boolean name = Character.isLetter(code.group().charAt(0)) && digits.length() < SHORTEST_OF_LETTERS;
        if (word || name || (apart && digits.length() != 8)) {
            return Matcher.quoteReplacement(code.group());
        }
        char x = code.group().charAt(1) == 'X' ? 'X' : 'x';
        return "0" + x + digits.replace('O', '0').replace('o', '0');
    }

    /** True when some {@code 0x} has a letter O in it, another cross or a blank behind it. */
    private static boolean mayHold(String text) {
        for (int i = 1; i < text.length(); i++) {
            char x = text.charAt(i);
            boolean ascii = x == 'x' || x == 'X';
            if (ascii || x == '\u00d7' || x == '\u0445' || x == '\u0425') {
                char zero = text.charAt(i - 1);
                if (zero == 'O' || zero == 'o' || (zero == '0' && (!ascii || isOdd(text, i + 1)))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOdd(String text, int from) {
        for (int i = from; i < Math.min(from + 17, text.length()); i++) {
            char c = text.charAt(i);
            if (c == 'O' || c == 'o' || (c == ' ' && i == from)) {
                return true;
            }
            if (Character.digit(c, 16) < 0) {
                return false;
            }
        }
        return false;
    }
}
