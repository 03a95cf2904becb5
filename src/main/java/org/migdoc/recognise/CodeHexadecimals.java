package org.migdoc.recognise;

import org.jspecify.annotations.Nullable;

/**
 * Codes in hexadecimal digits: {@code 0x80070005}, {@code Ox80070005}, {@code 0x8007 0005}, {@code 80070005}, {@code C03A0014},
 * {@code (0x000013AB)}, {@code error 0x5}; and cut at the end of a line, {@code 0x8007} with {@code 0005} below.
 */
final class CodeHexadecimals {

    private static final int WHOLE = 8;
    private static final int MOST_BLANKS = 80;

    private CodeHexadecimals() {}

    /** Where the digits begin behind {@code 0x}, {@code 0X}, {@code 0×} or, with the letter, {@code Ox}; else -1. */
    static int digits(CodeToken token) {
        String text = token.text();
        for (int i = token.start(); i + 1 < token.end(); i++) {
            char zero = text.charAt(i);
            boolean first = i == token.start();
            boolean x =
                    "xX×".indexOf(text.charAt(i + 1)) >= 0 && (zero == '0' || first && (zero == 'O' || zero == 'o'));
            if (x && (first || Character.isLetter(text.charAt(i - 1)) || text.charAt(i - 1) == '_')) {
                return i + 2;
            }
        }
        return -1;
    }

    /** The code that {@code token} is, whose digits begin at {@code digits}, or null; {@code next} is the line below. */
    static @Nullable CodeSpelling read(CodeToken token, int digits, String next) {
        String text = token.text();
        int last = CodeDigits.hexEnd(text, digits, token.end());
        int count = last - digits;
        if (last < token.end() && !isSuffix(text.substring(last, token.end()))) {
            return null;
        }
        CodeToken code = token.from(digits - 2);
        if (count < WHOLE && isAtEnd(text, token.end())) {
            CodeSpelling cut = cut(code, text.substring(digits, last), next);
            if (cut != null) {
                return cut;
            }
        }
        int second = CodeDigits.hexEnd(text, Math.min(last + 1, text.length()), text.length());
        if (count == WHOLE / 2 && second == last + 1 + WHOLE / 2 && " _".indexOf(text.charAt(last)) >= 0) {
            String both = text.substring(digits, last) + text.substring(last + 1, second);
            return value(new CodeToken(text, digits - 2, second), both);
        }
        boolean extended = count == 2 * WHOLE && text.regionMatches(true, digits, "FFFFFFFF", 0, WHOLE);
        return count > 0 && (count <= WHOLE || extended)
                ? value(code, text.substring(extended ? last - WHOLE : digits, last))
                : null;
    }

    private static boolean isAtEnd(String text, int end) {
        return text.length() - end < MOST_BLANKS && text.substring(end).isBlank();
    }

    private static boolean isSuffix(String letters) {
        return letters.equalsIgnoreCase("l") || letters.equalsIgnoreCase("ul") || letters.equalsIgnoreCase("h");
    }

    private static @Nullable CodeSpelling cut(CodeToken code, String digits, String next) {
        String below = next.strip();
        int more = CodeDigits.hexEnd(below, 0, below.length());
        boolean fits = more > 0 && digits.length() + more == WHOLE;
        if (!fits || more < below.length() && Character.isLetterOrDigit(below.charAt(more))) {
            return null;
        }
        long value = Long.parseLong(digits + below.substring(0, more), 16);
        boolean possible = KnownCodes.isFailure(value) || value > 0 && value <= 0xFFFF;
        return possible
                ? new CodeSpelling(KnownCodes.canonical(value), code.spelling() + below.substring(0, more), true)
                : null;
    }

    private static @Nullable CodeSpelling value(CodeToken code, String digits) {
        long value = Long.parseLong(digits, 16);
        boolean whole = digits.length() == WHOLE;
        if (whole && KnownCodes.isFailure(value)) {
            return code.as(KnownCodes.canonical(value));
        }
        if (value <= 0 || value > 0xFFFF || kerberosFollows(code)) {
            return null;
        }
        boolean padded = whole && code.before() == '(' && code.after() == ')';
        boolean labelled = (whole || KnownCodes.isWin32(value)) && code.label() == CodeLabel.ERROR;
        return padded || labelled ? code.as(KnownCodes.canonical(value)) : null;
    }

    /** Kerberos has numbers of its own: {@code Error Code: 0x7 KDC_ERR_S_PRINCIPAL_UNKNOWN}. */
    private static boolean kerberosFollows(CodeToken code) {
        String after = code.text().substring(code.end(), Math.min(code.text().length(), code.end() + 12));
        return after.contains("KDC_") || after.contains("KRB_");
    }

    /** The code that eight digits without {@code 0x} are, or null. */
    static @Nullable CodeSpelling bare(CodeToken digits) {
        long value = Long.parseLong(digits.spelling(), 16);
        boolean part = "-{\\#&%.@~$".indexOf(digits.before()) >= 0 || digits.after() == '-' || digits.goesOn("._:");
        return !part && KnownCodes.isTypical(value) ? digits.as(KnownCodes.canonical(value)) : null;
    }
}
