package org.migdoc.recognise;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the error codes in one line, in every spelling:
 *
 * <pre>
 * 0x80070005   Ox80070005   80070005   C03A0014   -2147024891   2147942405   %%2147942405   0x000013AB   error 5
 * ERROR_TIMEOUT(1460)       (0x8007        and in the next line        0005)
 * </pre>
 *
 * Eight bare digits count only with a well-known facility and outside of GUIDs; short numbers only behind a label.
 */
final class CodeSpellings {

    private static final int WMI_FIRST = 0x8000;
    private static final int WMI_LAST = 0x8016;

    private final String text;
    private final String next;
    private final List<CodeSpelling> found = new ArrayList<>();

    private CodeSpellings(String text, String next) {
        this.text = text;
        this.next = next;
    }

    /** The codes of {@code text} in order; {@code next} is the line below, for a code that was cut at the end. */
    static List<CodeSpelling> in(String text, String next) {
        CodeSpellings spellings = new CodeSpellings(text, next);
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && isTokenChar(text.charAt(i))) {
                i++;
            }
            if (i - start > 0) {
                spellings.token(start, i);
            }
            i = Math.max(i, start + 1);
        }
        return spellings.found;
    }

    private static boolean isTokenChar(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_' || c == '×';
    }

    private void token(int start, int end) {
        int hex = hexStart(start, end);
        if (hex >= 0) {
            hex(hex - 2, hex, end);
        } else if (CodeDigits.allDecimal(text, start, end) && end - start != 8) {
            decimal(start, end);
        } else if (end - start == 8 && CodeDigits.allHex(text, start, end)) {
            bare(start, end);
        } else if (end - start > 5 && text.charAt(start) >= 'A' && text.charAt(start) <= 'Z') {
            add(KnownCodes.named(text.substring(start, end)), start, end);
        }
    }

    /** Where the digits begin behind {@code 0x}, {@code 0X}, {@code 0×} or, with the letter, {@code Ox}; else -1. */
    private int hexStart(int start, int end) {
        for (int i = start; i + 1 < end; i++) {
            char zero = text.charAt(i);
            boolean x = "xX×".indexOf(text.charAt(i + 1)) >= 0;
            if (x
                    && (zero == '0' || (zero == 'O' || zero == 'o') && i == start)
                    && (i == start || Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '_')) {
                return i + 2;
            }
        }
        return -1;
    }

    private void hex(int start, int digits, int end) {
        int last = CodeDigits.hexEnd(text, digits, end);
        int count = last - digits;
        if (last < end && !text.substring(last, end).matches("(?i)u?l|h")) {
            return;
        }
        if (count < 8 && end == text.stripTrailing().length()) {
            joined(start, digits, end);
        } else if (count == 4
                && CodeDigits.hexEnd(text, Math.min(end + 1, text.length()), text.length()) == end + 5
                && " _".indexOf(text.charAt(end)) >= 0) {
            value(
                    Long.parseLong(text.substring(digits, end) + text.substring(end + 1, end + 5), 16),
                    8,
                    start,
                    end + 5);
        } else if (count == 16 && text.regionMatches(true, digits, "FFFFFFFF", 0, 8)) {
            value(Long.parseLong(text.substring(digits + 8, last), 16), 8, start, end);
        } else if (count > 0 && count <= 8) {
            value(Long.parseLong(text.substring(digits, last), 16), count, start, end);
        }
    }

    private void joined(int start, int digits, int end) {
        String below = next.strip();
        int more = CodeDigits.hexEnd(below, 0, below.length());
        boolean whole =
                end - digits + more == 8 && more > 0 && (more == below.length() || !isTokenChar(below.charAt(more)));
        if (whole) {
            long value = Long.parseLong(text.substring(digits, end) + below.substring(0, more), 16);
            if (KnownCodes.isFailure(value) || value > 0 && value <= 0xFFFF) {
                found.add(new CodeSpelling(
                        KnownCodes.canonical(value), text.substring(start, end) + below.substring(0, more), true));
            }
        } else if (end > digits) {
            value(Long.parseLong(text.substring(digits, end), 16), end - digits, start, end);
        }
    }

    private void value(long value, int digits, int start, int end) {
        if (digits == 8 && KnownCodes.isFailure(value)) {
            add(KnownCodes.canonical(value), start, end);
        } else if (value > 0 && value <= 0xFFFF && !kerberosFollows(end)) {
            boolean padded = digits == 8 && inParentheses(start, end);
            boolean labelled = CodeLabel.before(text, start, end) == CodeLabel.ERROR;
            if (padded || labelled && (digits == 8 || KnownCodes.isWin32(value))) {
                add(KnownCodes.canonical(value), start, end);
            }
        }
    }

    private void bare(int start, int end) {
        long value = Long.parseLong(text.substring(start, end), 16);
        boolean part = "-{\\#&%.@~$".indexOf(charBefore(start)) >= 0
                || charAfter(end) == '-'
                || "._:".indexOf(charAfter(end)) >= 0
                        && end + 1 < text.length()
                        && !Character.isWhitespace(text.charAt(end + 1));
        if (!part && KnownCodes.isTypical(value)) {
            add(KnownCodes.canonical(value), start, end);
        }
    }

    private void decimal(int start, int end) {
        int length = end - start;
        if (length == 10) {
            longDecimal(start, end, Long.parseLong(text.substring(start, end)));
        } else if (length <= 5) {
            shortDecimal(start, end, Long.parseLong(text.substring(start, end)));
        }
    }

    private void longDecimal(int start, int end, long number) {
        boolean negative = charBefore(start) == '-';
        char before = charBefore(negative ? start - 1 : start);
        if (Character.isLetterOrDigit(before)
                || before == '-'
                || ".,-".indexOf(charAfter(end)) >= 0
                        && end + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(end + 1))) {
            return;
        }
        long value = negative ? (1L << 32) - number : number;
        boolean sure = negative || before == '%' || value >>> 28 == 8;
        if (value > 0
                && value >>> 32 == 0
                && KnownCodes.isTypical(value)
                && (sure || CodeLabel.before(text, start, end) != CodeLabel.NONE)) {
            add(KnownCodes.canonical(value), negative ? start - 1 : start, end);
        }
    }

    private void shortDecimal(int start, int end, long number) {
        boolean more = ".,:/-".indexOf(charAfter(end)) >= 0
                && end + 1 < text.length()
                && Character.isDigit(text.charAt(end + 1));
        if (more || charAfter(end) == '%' || charBefore(start) == '-') {
            return;
        }
        if (charBefore(start) == '%' && start > 1 && text.charAt(start - 2) == '%') {
            add(number < 1500 && KnownCodes.isWin32(number) ? KnownCodes.canonical(number) : null, start, end);
            return;
        }
        CodeLabel label =
                KnownCodes.isWin32(number) || isWmi(number) ? CodeLabel.before(text, start, end) : CodeLabel.NONE;
        if (label == CodeLabel.ERROR && isWmi(number)) {
            add(String.format(java.util.Locale.ROOT, "0x%08X", number), start, end);
        } else if (label == CodeLabel.ERROR || label == CodeLabel.STATUS && (number >= 1000 || number == 5)) {
            add(KnownCodes.canonical(number), start, end);
        }
    }

    private static boolean isWmi(long number) {
        return number >= WMI_FIRST && number <= WMI_LAST;
    }

    private boolean kerberosFollows(int end) {
        String after = text.substring(end, Math.min(text.length(), end + 12));
        return after.contains("KDC_") || after.contains("KRB_");
    }

    private boolean inParentheses(int start, int end) {
        return charBefore(start) == '(' && charAfter(end) == ')';
    }

    private char charBefore(int at) {
        return at > 0 ? text.charAt(at - 1) : ' ';
    }

    private char charAfter(int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    private void add(@Nullable String code, int start, int end) {
        if (code != null) {
            found.add(new CodeSpelling(code, text.substring(start, end), false));
        }
    }
}
