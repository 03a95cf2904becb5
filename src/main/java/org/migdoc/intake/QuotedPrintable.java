package org.migdoc.intake;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads the lines of a mail that was saved before it was decoded, and decodes it:
 *
 * <pre>
 * Content-Transfer-Encoding: quoted-printable
 * F=C3=BCr den Host =E2=80=9EHV01=E2=80=9C: Name=3DWEB01, the move fai=
 * led
 * </pre>
 *
 * A line that was cut by a soft break is one line again, with the number of its first part. Touches nothing unless the text
 * clearly is of that kind.
 */
final class QuotedPrintable {

    private static final Pattern ESCAPE = Pattern.compile("=[0-9A-F]{2}");
    private static final int SHORTEST_SOFT = 60;
    private static final int LONGEST_SOFT = 78;
    private static final int MOST_PARTS = 1000;

    private QuotedPrintable() {}

    /** {@code lines} decoded, or as they are. */
    static List<Line> undo(List<Line> lines) {
        return isQuotedPrintable(lines) ? decoded(lines) : lines;
    }

    private static boolean isQuotedPrintable(List<Line> lines) {
        int equalSigns = 0;
        int escapes = 0;
        int soft = 0;
        for (Line line : lines) {
            String text = line.text();
            if (text.indexOf('=') < 0) {
                continue;
            }
            if (text.regionMatches(true, 0, "Content-Transfer-Encoding: quoted-printable", 0, 43)) {
                return true;
            }
            equalSigns += text.contains("=3D") ? 1 : 0;
            escapes += ESCAPE.matcher(text).find() ? 1 : 0;
            soft += isSoft(text) ? 1 : 0;
        }
        return equalSigns > 1 || soft > 1 || (soft == 1 && escapes > 0);
    }

    private static boolean isSoft(String text) {
        return text.length() >= SHORTEST_SOFT
                && text.length() <= LONGEST_SOFT
                && text.endsWith("=")
                && !text.endsWith("==");
    }

    private static List<Line> decoded(List<Line> lines) {
        List<Line> decoded = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            Line first = lines.get(i);
            StringBuilder whole = new StringBuilder(first.text());
            int parts = 1;
            while (continues(whole) && i + parts < lines.size() && parts < MOST_PARTS) {
                whole.setLength(whole.length() - 1);
                whole.append(lines.get(i + parts).text());
                parts++;
            }
            decoded.add(new Line(first.number(), whole.toString(), decode(whole.toString())));
            i += parts;
        }
        return decoded;
    }

    private static boolean continues(CharSequence text) {
        int end = text.length() - 1;
        return end > 0 && text.charAt(end) == '=' && text.charAt(end - 1) != '=';
    }

    private static String decode(String text) {
        StringBuilder decoded = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            while (isEscape(text, i)) {
                bytes.write(Integer.parseInt(text, i + 1, i + 3, 16));
                i += 3;
            }
            if (bytes.size() > 0) {
                decoded.append(ByteText.of(bytes.toByteArray()).decode(bytes.toByteArray()));
            } else {
                decoded.append(text.charAt(i++));
            }
        }
        return decoded.toString();
    }

    private static boolean isEscape(String text, int i) {
        return i + 2 < text.length() && text.charAt(i) == '=' && isHex(text.charAt(i + 1)) && isHex(text.charAt(i + 2));
    }

    private static boolean isHex(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F');
    }
}
