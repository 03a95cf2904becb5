package org.migdoc.recognise;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Codes in decimal digits: {@code -2147024891}, {@code 2147942405}, {@code %%2147942405}, and with a label {@code error 5},
 * {@code status 1460}, {@code error code '32770'}.
 */
final class CodeDecimals {

    private static final int WMI_FIRST = 0x8000;
    private static final int WMI_LAST = 0x8016;
    /** From here on, {@code %%} and a number name texts of the security log. */
    private static final int FIRST_AUDIT_TEXT = 1500;

    private CodeDecimals() {}

    /** The code that the digits are, or null. */
    static @Nullable CodeSpelling read(CodeToken digits) {
        return switch (digits.length()) {
            case 10 -> longNumber(digits);
            case 1, 2, 3, 4, 5 -> shortNumber(digits);
            default -> null;
        };
    }

    private static @Nullable CodeSpelling longNumber(CodeToken digits) {
        boolean negative = digits.before() == '-';
        char before = digits.before(negative ? 2 : 1);
        if (Character.isLetterOrDigit(before) || before == '-' || digits.goesOn(".,-")) {
            return null;
        }
        long number = Long.parseLong(digits.spelling());
        long value = negative ? (1L << 32) - number : number;
        if (value <= 0 || value >>> 32 != 0 || !KnownCodes.isTypical(value)) {
            return null;
        }
        boolean sure = negative || before == '%' || value >>> 28 == 8 || digits.label() != CodeLabel.NONE;
        return sure ? digits.from(digits.start() - (negative ? 1 : 0)).as(KnownCodes.canonical(value)) : null;
    }

    private static @Nullable CodeSpelling shortNumber(CodeToken digits) {
        if (digits.goesOn(".,:/-") || digits.after() == '%' || digits.before() == '-') {
            return null;
        }
        long number = Long.parseLong(digits.spelling());
        boolean win32 = KnownCodes.isWin32(number);
        if (digits.before() == '%' && digits.before(2) == '%') {
            return win32 && number < FIRST_AUDIT_TEXT ? digits.as(KnownCodes.canonical(number)) : null;
        }
        boolean wmi = number >= WMI_FIRST && number <= WMI_LAST;
        CodeLabel label = win32 || wmi ? digits.label() : CodeLabel.NONE;
        return switch (label) {
            case ERROR -> digits.as(wmi ? String.format(Locale.ROOT, "0x%08X", number) : KnownCodes.canonical(number));
            case STATUS -> win32 && (number >= 1000 || number == 5) ? digits.as(KnownCodes.canonical(number)) : null;
            case NONE -> null;
        };
    }
}
