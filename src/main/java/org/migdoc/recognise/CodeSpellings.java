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

    private static final int SHORTEST_NAME = 6;

    private CodeSpellings() {}

    /** The codes of {@code text} in order; {@code next} is the line below, for a code that was cut at the end. */
    static List<CodeSpelling> in(String text, String next) {
        List<CodeSpelling> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && isTokenChar(text.charAt(i))) {
                i++;
            }
            CodeSpelling code = i > start ? read(new CodeToken(text, start, i), next) : null;
            if (code != null) {
                found.add(code);
            }
            i = Math.max(i, start + 1);
        }
        return found;
    }

    private static boolean isTokenChar(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_' || c == '×';
    }

    private static @Nullable CodeSpelling read(CodeToken token, String next) {
        int digits = CodeHexadecimals.digits(token);
        if (digits >= 0) {
            return CodeHexadecimals.read(token, digits, next);
        }
        if (token.length() == 8 && CodeDigits.allHex(token.text(), token.start(), token.end())) {
            return CodeHexadecimals.bare(token);
        }
        if (CodeDigits.allDecimal(token.text(), token.start(), token.end())) {
            return CodeDecimals.read(token);
        }
        char first = token.text().charAt(token.start());
        String named = token.length() >= SHORTEST_NAME && first >= 'A' && first <= 'Z'
                ? KnownCodes.named(token.spelling())
                : null;
        return named == null ? null : token.as(named);
    }
}
